import type { Area, AreaCode } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'

/** Most names, or quarters, that are written out; more are counted. */
export const mostNames = 3

/**
 * The name of a picture: what it shows, of which areas, from when to when, and what else sets it
 * apart. `klantprofielen-AM01-2016-Q1-2026-Q3-procenten-selectie`
 */
export function chartFileName(
  what: string,
  areas: readonly AreaCode[],
  quarters: readonly Quarter[],
  marks: readonly string[] = [],
): string {
  const ends = new Set([...quarters.slice(0, 1), ...quarters.slice(-1)])
  return [what, ...areas, ...ends, ...marks].join('-')
}

/** In the name of a file with municipalities, as in that of the table; the country has no choice of them. */
export function selectionMarks(
  area: Area,
  { boundaries, selection }: Pick<View, 'boundaries' | 'selection'>,
): readonly string[] {
  if (area.code === 'NL') return []
  return [
    ...(boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(selection.kind === 'some' ? ['selectie'] : []),
  ]
}

/** "derde kwartaal 2020 tot en met eerste kwartaal 2021", or the only quarter; empty without quarters. */
export function rangePeriod(
  quarters: readonly Quarter[],
  { texts, formats }: Pick<I18n, 'texts' | 'formats'>,
): string {
  const first = quarters.at(0)
  const last = quarters.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last
    ? formats.quarter(first)
    : texts.charts.range.period(formats.quarter(first), formats.quarter(last))
}

/** Parts of a line with commas between them, without those that are absent or empty. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

/** The quarters of a trend by what they lack. */
interface TrendQuarters {
  readonly drawn: readonly Quarter[]
  readonly gaps: readonly Quarter[]
  /** Sums in which regions are missing. */
  readonly incomplete: readonly Quarter[]
}

/** What a reader must know of a trend: that one quarter is none, what is not drawn, what a sum lacks. */
export function trendNotes(
  { drawn, gaps, incomplete }: TrendQuarters,
  { texts, formats }: I18n,
): readonly string[] {
  const words = texts.charts.trend
  const listOf = (quarters: readonly Quarter[]): string =>
    quarters.length > mostNames
      ? words.quarters(quarters.length)
      : formats.list(quarters.map(formats.quarter))
  return [
    ...(drawn.length === 1 ? [words.needsTwo] : []),
    ...(gaps.length > 0 ? [words.gaps(listOf(gaps))] : []),
    ...(incomplete.length > 0 ? [words.incomplete(listOf(incomplete))] : []),
  ]
}

/** Of how many regions a sum is: "34 van 35 regio’s". */
export function regionsOf(
  { published, all }: { readonly published: number; readonly all: number },
  { texts, formats }: I18n,
): string {
  return texts.charts.trend.regions(formats.count(published), formats.count(all))
}
