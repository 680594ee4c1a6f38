import { byName } from './municipalityOrder.ts'
import type { Municipality, MunicipalityCode } from './place.ts'
import type { Figures } from './profile.ts'
import { type Quarter, quartersBetween } from './quarter.ts'
import { publicationFigures, type RegionSeries } from './regionSeries.ts'
import { type Row, regroup } from './regroup.ts'
import { selectRows } from './selectRows.ts'
import type { Boundaries, Selection, View } from './view.ts'

/** The figures of one municipality through time, in people. */
export interface MunicipalityLine extends Municipality {
  /** One per quarter that is shown, oldest first; `undefined` where it has no line: a gap, never a zero. */
  readonly figures: readonly (Figures | undefined)[]
}

/**
 * Every quarter from the first to the last published one within the range, both included.
 * Example: with `2020-Q1` and `2020-Q3` published, three quarters.
 */
export function shownQuarters(
  published: readonly Quarter[],
  { from, to }: Pick<View, 'from' | 'to'> = {},
): readonly Quarter[] {
  const inRange = published.filter(
    (quarter) => (from === undefined || from <= quarter) && (to === undefined || quarter <= to),
  )
  const [first] = inRange
  const last = inRange.at(-1)
  return first === undefined || last === undefined ? [] : quartersBetween(first, last)
}

/**
 * The chosen municipalities through time, in Dutch name order, without those that have no line in
 * any of the quarters. In current boundaries each quarter is added up by itself: Eemsdelta then
 * has a line in `2020-Q3`, and Delfzijl has none.
 */
export function municipalityTrend(
  series: RegionSeries,
  selection: Selection,
  boundaries: Boundaries,
  range: Pick<View, 'from' | 'to'> = {},
): readonly MunicipalityLine[] {
  const quarters = shownQuarters(series.quarters, range)
  const places = new Map<MunicipalityCode, Municipality>()
  const rowsPerQuarter = quarters.map((quarter) => {
    const rows = selectRows(rowsOf(series, quarter, boundaries), selection)
    for (const { code, name } of rows) places.set(code, { code, name })
    return new Map(rows.map(({ code, counts, total }) => [code, { counts, total }]))
  })
  return [...places.values()]
    .toSorted(byName)
    .map((place) => ({ ...place, figures: rowsPerQuarter.map((rows) => rows.get(place.code)) }))
}

/** The lines of one quarter; none where it was not published. */
function rowsOf(series: RegionSeries, quarter: Quarter, boundaries: Boundaries): readonly Row[] {
  const rows = publicationFigures(series, quarter)?.rows ?? []
  return boundaries === 'current' ? regroup(rows, quarter, series.ended) : rows
}
