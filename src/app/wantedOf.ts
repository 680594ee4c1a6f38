import type { KnownSeries } from '../domain/knownSeries.ts'
import type { Area, AreaCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import type { QueryValues } from '../url/parameters.ts'
import { readView } from '../url/readView.ts'

export const dataSets = ['published', 'demo'] as const

/** What the index of a data set tells; absent before it is here. */
interface KnownFromIndex {
  readonly areas: readonly Area[] | undefined
  readonly series: KnownSeries | undefined
}

/** The data set that a link asks for. */
export function dataSetOf(values: QueryValues): DataSet {
  return readView(values, { dataSets }).view.dataSet
}

/** The files that a link asks for: of which area, and of which quarter when not of the latest. */
export function wantedOf(
  values: QueryValues,
  { areas, series }: KnownFromIndex,
): { readonly area: AreaCode | undefined; readonly quarter: Quarter | undefined } {
  const { region, quarter } = readView(values, { dataSets, areas, series }).view
  return { area: region ?? areas?.at(0)?.code, quarter }
}
