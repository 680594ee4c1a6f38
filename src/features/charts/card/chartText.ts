import type { DefinitionChange } from '../../../domain/events.ts'
import { type Area, type AreaCode, country } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'

/** Most names, or quarters, that are written out; more are counted. */
export const mostNames = 3

/** The names, or how many there are where they are too many to name. */
export function namesOrCount(
  names: readonly string[],
  countOf: (count: number) => string,
  { formats }: Pick<LateI18n, 'formats'>,
  most = mostNames,
): string {
  return names.length > most ? countOf(names.length) : formats.list(names)
}

/** Under the title of a chart: "regio Groningen", "heel Nederland". */
export function areaInShort(area: Area, { texts }: Pick<LateI18n, 'texts'>): string {
  return area.code === country.code ? texts.area.country : texts.filters.regionIs(area.name)
}

/** What a picture shows, where and when: `dekking-AM01-2016-Q1-2026-Q3-procenten-selectie` */
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
  if (area.code === country.code) return []
  return [
    ...(boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(selection.kind === 'some' ? ['selectie'] : []),
  ]
}

/** "3e kw. 2020 t/m 1e kw. 2021", or the only quarter; empty without quarters. */
export function rangePeriod(
  quarters: readonly Quarter[],
  { texts, formats }: Pick<LateI18n, 'texts' | 'formats'>,
): string {
  const first = quarters.at(0)
  const last = quarters.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last
    ? formats.quarter(first)
    : texts.charts.range.period(formats.shortQuarter(first), formats.shortQuarter(last))
}

/** The fives, in per cent, around shares of 0–1. Example: 0.596 and 0.72 are between 55 and 75. */
export function percentagesAround(shares: readonly number[]): readonly [number, number] {
  const fives = shares.map((share) => Math.round(20e9 * share) / 1e9)
  const low = Math.min(19, Math.floor(Math.min(20, ...fives)))
  return [5 * low, 5 * Math.max(low + 1, Math.ceil(Math.max(0, ...fives)))]
}

/** "71,6%"; on fewer than ten people words in its place. */
export function shareOrTooFew(share: number | undefined, { texts, formats }: LateI18n): string {
  return share === undefined ? texts.ranking.tooFew : formats.percentage(share)
}

/** "9.191 van 12.842" */
export function partOf(
  part: number,
  whole: number,
  { texts, formats }: Pick<LateI18n, 'texts' | 'formats'>,
): string {
  return texts.charts.trend.of(formats.count(part), formats.count(whole))
}

/** Of how many regions a sum is: "34 van 35 regio’s". */
export function regionsOf(
  { published, all }: { readonly published: number; readonly all: number },
  { texts, formats }: LateI18n,
): string {
  return texts.charts.trend.regions(formats.count(published), formats.count(all))
}

/** What the labelled lines of a drawing stand for: changes in what is counted, each with its source. */
export function changesNote(
  changes: readonly DefinitionChange[],
  { language, texts, formats }: LateI18n,
): string | undefined {
  const sentences = changes.map(({ quarter, source, [language]: change }) =>
    texts.charts.events.note(formats.quarter(quarter), change, source[language]),
  )
  return sentences.length === 0 ? undefined : sentences.join(' ')
}
