import { findRegion, type ReferenceRegion, regionKey } from './findPlaces.ts'
import type { SourceLine } from './sourceLine.ts'

/** A region as the text names it, and the region of the reference when there is one. */
export interface NamedRegion {
  readonly printed: string
  readonly known: ReferenceRegion | undefined
  readonly line: { readonly number: number; readonly printed: string }
}

/**
 * The region in a title of `size` lines, or on the lines around it when the title holds none. `words` are
 * those of the title without the quarter. Example: `2020 Noord-Holland` above `Noord` is one region.
 */
export function regionNear(
  text: readonly SourceLine[],
  index: number,
  size: number,
  words: string,
): NamedRegion | undefined {
  const rest = regionText(words)
  const line = text[index]
  if (line === undefined) return undefined
  const following = text.slice(index + size, index + size + 2)
  const preceding = text.slice(Math.max(0, index - 1), index)
  const around = [following, following.slice(0, 1), rest === '' ? preceding : []]
  for (const lines of [...around, []]) {
    const printed = regionText(joinLines([{ text: rest }, ...lines]))
    const known = findRegion(printed)
    const place = rest === '' ? (lines[0] ?? line) : line
    if (known !== undefined) return { printed, known, line: place }
  }
  if (rest === '') return prefixedRegion(following[0] ?? line)
  return { printed: rest, known: undefined, line }
}

/** "Arbeidsmarktregio Testland" on a line of its own is a region, though not one we know. */
function prefixedRegion(line: SourceLine): NamedRegion | undefined {
  const [, name] = /^(?:arbeidsmarktregio|amr) (.{1,60})$/i.exec(line.text) ?? []
  return name === undefined || !isName(name) ? undefined : { printed: name, known: undefined, line }
}

/** False for an unknown "region" that is a piece of a sentence. A name that the paragraph has too is none. */
export function isRegionName(
  { known, printed }: NamedRegion,
  inParagraph: ReadonlySet<string>,
): boolean {
  return known !== undefined || isName(printed) || inParagraph.has(regionKey(printed))
}

function isName(text: string): boolean {
  return /^['\p{Lu}][\p{L}' ()/.-]{0,60}$/u.test(text) && text.split(' ').length <= 5
}

/** What is left of a title once its fixed words and signs are gone. */
function regionText(rest: string): string {
  return rest
    .replace(/transparantie van klantprofielen/gi, '')
    .replace(/(?:uwv )?arbeidsmarktregio:?|\bamr\b:?/gi, '')
    .replace(/^[ ,:;|.(-]+|(?<![ ,:;|.(-])[ ,:;|.(-]+$/g, '')
    .replace(/^([^(]{1,60})\)$/, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Lines as one; a hyphen at a line's end joins. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/- /g, (dash, offset: number, whole: string) =>
      whole.charAt(offset - 1) === ' ' ? dash : '-',
    )
}
