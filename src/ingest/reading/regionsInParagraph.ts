import { findRegion } from './findPlaces.ts'
import type { Prose } from './prose.ts'
import type { NamedRegion } from './regionNear.ts'

const paragraph = /arbeidsmarktregio((?:(?!arbeidsmarktregio).){1,60}?)bevathetdoelgroepregister/g

/** Regions in the paragraph on the register: "in de arbeidsmarktregio Groningen bevat het doelgroepregister". */
export function regionsInParagraph(prose: Prose): readonly NamedRegion[] {
  return [...prose.folded.matchAll(paragraph)].map((match) => {
    const folded = match[1] ?? ''
    const start = match.index + 'arbeidsmarktregio'.length
    const printed = prose
      .textOf(start, start + folded.length)
      .replace(/-\s+/g, '-')
      .replace(/\s+/g, ' ')
    return { printed, known: findRegion(printed), line: prose.lineAt(start) }
  })
}
