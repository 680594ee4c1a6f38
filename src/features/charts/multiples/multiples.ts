import type { NationalSeries } from '../../../domain/country.ts'
import type { Area, LabourMarketRegion, Municipality } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { municipalityTrend, shownQuarters } from '../../../domain/trends.ts'
import type { View } from '../../../domain/view.ts'
import { areaTitle } from '../../../i18n/areaName.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import { joinParts, mostNames, rangePeriod } from '../card/chartText.ts'

/** "Totaal in Sonar" of one municipality or region, in people. */
export interface MultipleLine {
  readonly code: Municipality['code'] | LabourMarketRegion['code']
  readonly name: string
  /** One per quarter; `undefined` is a gap. */
  readonly totals: readonly (number | undefined)[]
}

/** Lines that are drawn on one scale. */
export interface Multiples {
  readonly quarters: readonly Quarter[]
  /** In Dutch name order. */
  readonly lines: readonly MultipleLine[]
  /** The largest total of all of them: the top of every drawing. */
  readonly most: number
}

/** The chosen municipalities of a region, or all. */
export function municipalityMultiples(
  series: RegionSeries,
  { selection, boundaries, from, to }: Pick<View, 'selection' | 'boundaries' | 'from' | 'to'>,
): Multiples {
  const lines = municipalityTrend(series, selection, boundaries, { from, to })
  return multiplesOf(
    shownQuarters(series.quarters, { from, to }),
    lines.map(({ code, name, values }) => ({
      code,
      name,
      totals: values.map((one) => one?.total),
    })),
  )
}

/** Every region of the country that published within the range. */
export function regionMultiples(
  { quarters, regions }: NationalSeries,
  range: Pick<View, 'from' | 'to'>,
): Multiples {
  const shown = shownQuarters(quarters, range)
  const lines = regions.map(({ code, name, sonarTotal }) => ({
    code,
    name,
    totals: shown.map((quarter) => sonarTotal[quarters.indexOf(quarter)] ?? undefined),
  }))
  return multiplesOf(
    shown,
    lines.filter(({ totals }) => totals.some((total) => total !== undefined)),
  )
}

function multiplesOf(quarters: readonly Quarter[], lines: readonly MultipleLine[]): Multiples {
  const totals = lines.flatMap((line) => line.totals).filter((total) => total !== undefined)
  return { quarters, lines, most: Math.max(0, ...totals) }
}

/** The last quarter in which a line has a number. */
export function latestIndex({ totals }: MultipleLine): number {
  return totals.findLastIndex((total) => total !== undefined)
}

/** Size of the drawing of a cell in units of its own, which the page stretches. */
export const cell = { width: 100, height: 40 } as const

/** Across the drawing of a cell: the first quarter is at its left edge, the last at its right one. */
export function acrossCell(index: number, count: number): number {
  return count < 2 ? cell.width / 2 : Math.round((1000 * cell.width * index) / (count - 1)) / 1000
}

/**
 * A line as the path of an SVG, from 0 at the bottom to `most` at the top; it ends before a gap and
 * goes on after it, and a quarter between two gaps is a dot.
 * Example: 10, nothing, 20 of 20 is `M0 20h0M100 0h0`.
 */
export function linePath(totals: readonly (number | undefined)[], most: number): string {
  return totals
    .map((total, index) => {
      if (total === undefined) return ''
      const y = most === 0 ? cell.height : cell.height * (1 - total / most)
      const place = `${acrossCell(index, totals.length)} ${Math.round(100 * y) / 100}`
      if (totals[index - 1] !== undefined) return `L${place}`
      return totals[index + 1] === undefined ? `M${place}h0` : `M${place}`
    })
    .join('')
}

/** How many lines rose and fell from the first to the last quarter, in one sentence. */
export function multiplesSummary(
  { quarters, lines }: Multiples,
  area: Area,
  { texts, formats }: I18n,
): string {
  const words = texts.charts.multiples
  const compared = lines.filter((line) => changeOf(line) !== undefined)
  const [only] = compared
  const [first] = quarters
  const last = quarters.at(-1)
  if (first === undefined || last === undefined || only === undefined) return words.notComparable
  const start = formats.quarter(first)
  const end = formats.quarter(last)
  const people = (index: number): string => formats.count(only.totals.at(index) ?? 0)
  if (compared.length === 1) return words.changedOne(start, end, only.name, people(0), people(-1))
  const number = (holds: (change: number) => boolean): string =>
    formats.count(compared.filter((line) => holds(changeOf(line) ?? 0)).length)
  return words.changed(
    start,
    end,
    number((change) => change > 0),
    number((change) => change < 0),
    (area.code === 'NL' ? words.regionCount : words.municipalityCount)(
      formats.count(compared.length),
    ),
  )
}

/** The scale, what an interrupted line means, and who is not in the summary. */
export function multiplesNotes(
  { lines, most }: Multiples,
  area: Area,
  { boundaries, selection }: Pick<View, 'boundaries' | 'selection'>,
  { texts, formats }: I18n,
): readonly string[] {
  const { multiples: words, profiles } = texts.charts
  const partial = lines.filter((line) => changeOf(line) === undefined)
  const partialText =
    partial.length > mostNames
      ? words.lines(formats.count(partial.length))
      : formats.list(partial.map(({ name }) => name))
  const hasGaps = lines.some(({ totals }) => totals.includes(undefined))
  const isCountry = area.code === 'NL'
  return [
    ...(isCountry && selection.kind !== 'all' ? [profiles.countryOnly] : []),
    words.scale(formats.count(most)),
    ...(hasGaps ? [words.gaps] : []),
    ...(partial.length > 0 && partial.length < lines.length ? [words.onlyBoth(partialText)] : []),
    ...(!isCountry && boundaries === 'current' ? [profiles.merged] : []),
  ]
}

/** People more or fewer in the last quarter than in the first; `undefined` without a number in both. */
function changeOf({ totals }: MultipleLine): number | undefined {
  const first = totals.at(0)
  const last = totals.at(-1)
  return first === undefined || last === undefined ? undefined : last - first
}

/** Area, measure and period; municipalities side by side are not added up, and always counted. */
export function multiplesFilters(
  quarters: readonly Quarter[],
  area: Area,
  { selection }: Pick<View, 'selection'>,
  page: I18n,
): string {
  const words = page.texts.charts.profiles
  const chosen =
    area.code === 'NL' || selection.kind !== 'some'
      ? undefined
      : words.municipalities(selection.codes.length)
  return joinParts([areaTitle(area, page), chosen, words.count, rangePeriod(quarters, page)])
}
