import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DataError, type DataFault } from '../data/dataError.ts'
import { indexQuery, regionQuery } from '../data/queries.ts'
import type { LabourMarketRegion, RegionCode } from '../domain/place.ts'
import { type QuarterFigures, quarterFigures, type RegionSeries } from '../domain/regionSeries.ts'
import { type Row, regroup } from '../domain/regroup.ts'
import { selectRows } from '../domain/selectRows.ts'
import type { View } from '../domain/view.ts'
import type { LinkNotice } from '../url/linkNotice.ts'
import { readView } from '../url/readView.ts'
import { useQueryValues } from '../url/useQueryValues.ts'
import { useTidyAddress, useView } from '../url/useView.ts'

/** What there is to show: nothing yet, a fault, or the figures of the view. */
export type Content =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'fault'
      readonly file: string
      readonly fault: DataFault
      readonly retry: () => Promise<void>
    }
  | {
      readonly kind: 'ready'
      readonly regions: readonly LabourMarketRegion[]
      readonly series: RegionSeries
      readonly figures: QuarterFigures
      /** Every row of the quarter, in the chosen boundaries and in name order. */
      readonly allRows: readonly Row[]
      /** The chosen ones. */
      readonly rows: readonly Row[]
      /** True when municipalities of this quarter merged since. */
      readonly hasMergers: boolean
      /** True when newer figures could not be fetched; what is shown stays right. */
      readonly isStale: boolean
      readonly retry: () => Promise<void>
    }

export interface Dashboard {
  readonly view: View
  readonly changeView: (change: Partial<View>) => void
  readonly notices: readonly LinkNotice[]
  readonly closeNotices: () => void
  readonly content: Content
}

const dataSets = ['published'] as const

/** Everything on screen, from the address and the data files alone. */
export function useDashboard(): Dashboard {
  const [values, change] = useQueryValues()
  const { dataSet } = readView(values, { dataSets }).view
  const index = useQuery(indexQuery(dataSet))
  const regions = index.data?.regions
  const wanted = readView(values, { dataSets, regions }).view.region
  const entry = regions?.find(({ code }) => code === wanted) ?? regions?.at(0)
  const series = useQuery(regionQuery(dataSet, entry))
  const data = useLastGood(series.data, entry?.code)
  const current = useView(values, change, { dataSets, regions, series: data })
  const { view, changeView } = current
  const [notices, closeNotices] = useTidyAddress(current, values, change, data !== undefined)
  const shown = useShown(data, view)
  // The index first: a file that does not fit it may be newer, and a new index asks for it by itself.
  const retry = async (): Promise<void> => {
    const { data: fresh } = await index.refetch()
    const isSame = fresh?.regions.find(({ code }) => code === entry?.code)?.sha256 === entry?.sha256
    if (entry !== undefined && isSame) await series.refetch()
  }
  const error = index.error ?? series.error
  const isStale = error !== null
  const content: Content =
    regions !== undefined && shown !== undefined
      ? { kind: 'ready', regions, ...shown, isStale, retry }
      : error !== null
        ? { kind: 'fault', ...faultOf(error), retry }
        : { kind: 'loading' }
  return { view, changeView, notices, closeNotices, content }
}

/** The figures of a region stay on screen while newer ones are fetched, and when that fails. */
function useLastGood(
  series: RegionSeries | undefined,
  region: RegionCode | undefined,
): RegionSeries | undefined {
  const [last, setLast] = useState(series)
  if (series !== undefined && series !== last) setLast(series)
  return series ?? (last?.region.code === region ? last : undefined)
}

function useShown(series: RegionSeries | undefined, view: View) {
  const { quarter, boundaries, selection } = view
  return useMemo(() => {
    const latest = series?.quarters.at(-1)
    if (series === undefined || latest === undefined) return undefined
    const figures = quarterFigures(series, quarter ?? latest)
    if (figures === undefined) return undefined
    const regrouped = regroup(figures.rows, series.ended)
    const hasMergers = regrouped.length < figures.rows.length
    const allRows = selectRows(boundaries === 'current' ? regrouped : figures.rows, {
      kind: 'all',
    })
    return { series, figures, allRows, rows: selectRows(allRows, selection), hasMergers }
  }, [series, quarter, boundaries, selection])
}

function faultOf(error: Error): { readonly file: string; readonly fault: DataFault } {
  return error instanceof DataError
    ? { file: error.file, fault: error.fault }
    : { file: '', fault: { kind: 'invalid', place: error.name } }
}
