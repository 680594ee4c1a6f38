import type { NationalSeries } from './country.ts'
import { addCounts, type Counts, zeroCounts } from './counts.ts'
import type { CoverageTotals } from './coverageTrend.ts'
import { applyMergers } from './mergers.ts'
import { byName, type Municipality, type MunicipalityCode } from './municipality.ts'
import { type Quarter, quartersBetween } from './quarter.ts'
import { countsAt, quarterDataOf, type RegionSeries } from './regionSeries.ts'
import { type Boundaries, type Selection, selectRows, type View } from './view.ts'

/** The first and last quarter that are shown; all of them where absent. */
export type QuarterRange = Pick<View, 'from' | 'to'>

type MunicipalityTrend = ReturnType<typeof municipalityTrend>[number]

/** Every quarter from the first to the last published one in the range. Example: of `2020-Q1` and `2020-Q3` three. */
export function shownQuarters(published: readonly Quarter[], { from, to }: QuarterRange = {}) {
  const inRange = published.filter(
    (quarter) => (from === undefined || from <= quarter) && (to === undefined || quarter <= to),
  )
  const [first] = inRange
  const last = inRange.at(-1)
  return first === undefined || last === undefined ? [] : quartersBetween(first, last)
}

/**
 * The selected municipalities that have a row in one of the quarters, in Dutch name order, with their counts for
 * each quarter, oldest first; `undefined` where one has no row: a gap, never a zero.
 * Example: in current boundaries Eemsdelta has counts in `2020-Q3`, and Delfzijl has none.
 */
export function municipalityTrend(
  series: RegionSeries,
  selection: Selection,
  boundaries: Boundaries,
  range: QuarterRange = {},
) {
  const quarters = shownQuarters(series.quarters, range)
  const places = new Map<MunicipalityCode, Municipality>()
  const rowsPerQuarter = quarters.map((quarter) => {
    const published = quarterDataOf(series, quarter)?.rows ?? []
    const all =
      boundaries === 'current' ? applyMergers(published, quarter, series.ended) : published
    const rows = selectRows(all, selection)
    for (const { code, name } of rows) places.set(code, { code, name })
    return new Map(rows.map(({ code, counts, total }) => [code, { counts, total }]))
  })
  return [...places.values()]
    .toSorted(byName)
    .map((place) => ({ ...place, values: rowsPerQuarter.map((rows) => rows.get(place.code)) }))
}

/** The four columns in one quarter; without values it is a gap, never a zero. */
export interface ProfilePoint {
  readonly quarter: Quarter
  readonly values?: Counts
  /** Published, but without a row for every selected municipality: there is no sum. */
  readonly lacksRow?: true
  /** Country only: present where the sum is over some of the regions: 34 of 35. */
  readonly incomplete?: CoverageTotals['incomplete']
}

/**
 * The four columns of a region, or of the selected municipalities added up, for every quarter of the
 * range. Example: Eemsdelta has counts in `2020-Q3` in current boundaries, and is incomplete there in
 * published ones.
 */
export function profileTrend(
  series: RegionSeries,
  selection: Selection,
  boundaries: Boundaries,
  range: QuarterRange = {},
): readonly ProfilePoint[] {
  const quarters = shownQuarters(series.quarters, range)
  if (selection.kind === 'all') {
    const { regionTotal } = series
    return quarters.map((quarter) =>
      pointOf(quarter, countsAt(regionTotal, series.quarters.indexOf(quarter))),
    )
  }
  const chosen = selection.kind === 'some' ? new Set(selection.codes).size : 0
  const lines = municipalityTrend(series, selection, boundaries, range)
  return quarters.map((quarter, index) => {
    if (!series.quarters.includes(quarter)) return { quarter }
    const sum = sumAt(lines, index, chosen)
    return sum === undefined ? { quarter, lacksRow: true } : { quarter, values: sum }
  })
}

/** The four columns added up over the regions that published, for every quarter of the range. */
export function nationalProfileTrend(
  { quarters, profiles, sonarTotal, regions, regionsPublished }: NationalSeries,
  range: QuarterRange = {},
): readonly ProfilePoint[] {
  return shownQuarters(quarters, range).map((quarter) => {
    const index = quarters.indexOf(quarter)
    const point = pointOf(quarter, countsAt({ ...profiles, total: sonarTotal }, index))
    const all = regions.length
    const published = regionsPublished[index] ?? all
    return published === all ? point : { ...point, incomplete: { published, all } }
  })
}

function pointOf(quarter: Quarter, values: Counts | undefined): ProfilePoint {
  return values === undefined ? { quarter } : { quarter, values }
}

/** The sum over the selected municipalities; `undefined` when one of them has no row. */
function sumAt(lines: readonly MunicipalityTrend[], index: number, chosen: number) {
  const present = lines.flatMap(({ values }) => values[index] ?? [])
  return present.length === 0 || present.length < chosen
    ? undefined
    : present.reduce(addCounts, zeroCounts)
}
