import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { TotalsSeries } from '../../../domain/coverageTrend.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { ComparedArea } from './compareAreas.ts'

/** "Groningen, Friesland en Nederland" */
export function areaNames(areas: readonly ComparedArea[], page: Texts): string {
  return page.formats.list(areas.map(({ totals }) => areaName(totals.area, page)))
}

/** "derde kwartaal 2020 tot en met eerste kwartaal 2021", or the only quarter. */
export function periodOf(
  points: readonly SharePoint[],
  { language, formats }: Texts,
): string | undefined {
  const [first, last] = [points.at(0)?.quarter, points.at(-1)?.quarter]
  if (first === undefined || last === undefined) return undefined
  return first === last
    ? formats.quarter(first)
    : figureTexts(language).coverage.period(formats.quarter(first), formats.quarter(last))
}

/** Where the figures come from, with the first and the last month in which the shown quarters were published. */
export function shareSource(
  { quarters, publishedOn = [] }: TotalsSeries,
  points: readonly SharePoint[],
  isSynthetic: boolean,
  { language, formats }: Texts,
): string {
  const words = figureTexts(language).coverage
  if (isSynthetic) return words.syntheticSource
  const shown = new Set(points.map(({ quarter }) => quarter))
  const months = publishedOn.filter((_, index) => {
    const quarter = quarters[index]
    return quarter !== undefined && shown.has(quarter)
  })
  const ends = new Set([months.at(0), months.at(-1)].filter((month) => month !== undefined))
  return words.source(ends.size === 0 ? '' : ` (${[...ends].map(formats.month).join(' – ')})`)
}
