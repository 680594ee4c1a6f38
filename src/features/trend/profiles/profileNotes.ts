import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { ProfileSubject } from './profileWords.ts'

/** Most quarters that are written out; more are counted. */
const mostQuarters = 3

/** What a reader must know of these points: what is not drawn, and what a sum lacks. */
export function profileNotes(
  points: readonly ProfilePoint[],
  { area, view }: ProfileSubject,
  page: Texts,
): readonly string[] {
  const words = figureTexts(page.language).profiles
  const drawn = points.filter(({ figures }) => figures !== undefined)
  const isCountry = area.code === 'NL'
  const note = (text: (quarters: string) => string, some: readonly ProfilePoint[]) =>
    some.length === 0 ? [] : [text(quartersText(some, page))]
  return [
    ...(isCountry && view.selection.kind !== 'all' ? [words.countryOnly] : []),
    ...(drawn.length === 1 ? [words.needsTwo] : []),
    ...note(
      words.gapNote,
      points.filter(({ figures, isIncomplete }) => figures === undefined && !isIncomplete),
    ),
    ...note(
      words.incompleteNote,
      points.filter(({ isIncomplete }) => isIncomplete),
    ),
    ...note(
      words.regionsNote,
      points.filter(({ regionsMissing }) => regionsMissing !== undefined),
    ),
    ...(!isCountry && view.boundaries === 'current' && view.selection.kind === 'some'
      ? [words.merged]
      : []),
  ]
}

function quartersText(points: readonly ProfilePoint[], { language, formats }: Texts): string {
  const quarters: readonly Quarter[] = points.map(({ quarter }) => quarter)
  return quarters.length > mostQuarters
    ? figureTexts(language).profiles.quarters(quarters.length)
    : formats.list(quarters.map(formats.quarter))
}
