import type { AreaData, AreaRequest } from '../data/areaData.ts'
import type { IndexFile } from '../data/schemas.ts'
import { countryDataOf, missingRegions } from '../domain/country.ts'
import {
  type KnownSeries,
  knownCountry,
  knownQuarters,
  knownRegion,
} from '../domain/knownSeries.ts'
import { applyMergers, type Row } from '../domain/mergers.ts'
import { type Area, country } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type QuarterData, quarterDataOf } from '../domain/regionSeries.ts'
import { type DataSet, selectRows, type View } from '../domain/view.ts'
import { resolveView } from '../url/resolveView.ts'
import type { Query } from '../url/searchParams.ts'

export const dataSets = ['published', 'demo', 'own'] as const

/** Everything on screen, made from one view and the files behind it: nothing in it is of another view. */
export interface DashboardData {
  readonly view: View
  readonly areas: readonly Area[]
  readonly quarters: readonly Quarter[]
  readonly data: AreaData
  readonly quarterData: QuarterData
  /** Every row of the quarter, in the chosen boundaries and in name order. */
  readonly allRows: readonly Row[]
  readonly rows: readonly Row[]
  /** Every row of the quarter in current boundaries. */
  readonly merged: readonly Row[]
}

export function requestedDataSet(query: Query): DataSet {
  return resolveView(query, { dataSets }).view.dataSet
}

/** What a reader can choose from, the default first: the country where there are several regions. */
export function areasOf({ regions }: IndexFile): readonly Area[] {
  const all = regions.map(({ code, name }) => ({ code, name }))
  return all.length > 1 ? [country, ...all] : all
}

export function quartersOf({ quarters }: IndexFile): readonly Quarter[] {
  return quarters.map(({ quarter }) => quarter)
}

/** The files that a link asks for; the area is unknown until the index is here. */
export function resolveRequest(query: Query, index: IndexFile | undefined): AreaRequest {
  const areas = index && areasOf(index)
  const series = index && knownQuarters(quartersOf(index))
  const { dataSet, region, quarter } = resolveView(query, { dataSets, areas, series }).view
  const area = region ?? areas?.at(0)?.code
  return { dataSet, area, quarter: quarter ?? series?.quarters.at(-1) }
}

/** True when the files are those of the request, whatever version of them. */
export function isOfRequest(data: AreaData, { dataSet, area, quarter }: AreaRequest): boolean {
  if (data.dataSet !== dataSet) return false
  return data.kind === 'region'
    ? data.series.region.code === area
    : area === country.code && data.quarter.quarter === quarter
}

/** What a link to these files is judged against. */
export function knownSeriesOf(data: AreaData): KnownSeries {
  return data.kind === 'region'
    ? knownRegion(data.series)
    : knownCountry(data.national, data.quarter)
}

/** One quarter of the files; `undefined` when they do not hold it. */
export function selectQuarter(data: AreaData, quarter: Quarter | undefined) {
  if (data.kind === 'region') {
    const wanted = quarter ?? data.series.quarters.at(-1)
    return wanted && quarterDataOf(data.series, wanted)
  }
  const shown = data.quarter.quarter
  return countryDataOf(data.quarter, missingRegions(data.national, shown))
}

/** Every row of a quarter in either boundaries, in name order. */
export function rowsByBoundaries({ rows, quarter }: QuarterData, { ended }: KnownSeries) {
  return {
    published: selectRows(rows, { kind: 'all' }),
    current: selectRows(applyMergers(rows, quarter, ended), { kind: 'all' }),
  }
}
