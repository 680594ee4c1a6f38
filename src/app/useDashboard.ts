import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DataError, type DataFault } from '../data/dataError.ts'
import { indexQuery, regionQuery } from '../data/queries.ts'
import type { LabourMarketRegion } from '../domain/place.ts'
import { type QuarterFigures, quarterFigures, type RegionSeries } from '../domain/regionSeries.ts'
import { type Row, regroup } from '../domain/regroup.ts'
import { selectRows } from '../domain/selectRows.ts'
import type { Language, View } from '../domain/view.ts'
import type { LinkNotice } from '../url/linkNotice.ts'
import { inLanguage, linkToValues } from '../url/linkTo.ts'
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
      /** True while a new try is under way. */
      readonly isRetrying: boolean
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
      /** Every row of the quarter in current boundaries. */
      readonly regrouped: readonly Row[]
      /** True when newer figures could not be fetched; what is shown stays right. */
      readonly isStale: boolean
      readonly retry: () => Promise<void>
    }

export interface Dashboard {
  readonly view: View
  readonly changeView: (change: Partial<View>) => void
  /** Address of this page in a language, with everything else as the link has it. */
  readonly linkIn: (language: Language) => string
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
  const data = useLastGood(series.data, `${dataSet}/${entry?.code}`)
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
  const fault = useLastFault(error, shown !== undefined)
  const content: Content =
    regions !== undefined && shown !== undefined
      ? { kind: 'ready', regions, ...shown, isStale: error !== null, retry }
      : fault !== null
        ? { kind: 'fault', ...faultOf(fault), isRetrying: error === null, retry }
        : { kind: 'loading' }
  const linkIn = (language: Language): string => linkToValues(inLanguage(values, language))
  return { view, changeView, linkIn, notices, closeNotices, content }
}

/** The figures of a region stay on screen while newer ones are fetched, and when that fails. */
function useLastGood(series: RegionSeries | undefined, place: string): RegionSeries | undefined {
  const [last, setLast] = useState({ series, place })
  if (series !== undefined && series !== last.series) setLast({ series, place })
  return series ?? (last.place === place ? last.series : undefined)
}

/** The fault stays in view during a new try, so that the message and its button keep their place. */
function useLastFault(error: Error | null, isReady: boolean): Error | null {
  const [last, setLast] = useState(error)
  const next = isReady ? null : (error ?? last)
  if (next !== last) setLast(next)
  return next
}

function useShown(series: RegionSeries | undefined, view: View) {
  const { quarter, boundaries, selection } = view
  return useMemo(() => {
    const latest = series?.quarters.at(-1)
    if (series === undefined || latest === undefined) return undefined
    const figures = quarterFigures(series, quarter ?? latest)
    if (figures === undefined) return undefined
    const regrouped = regroup(figures.rows, figures.quarter, series.ended)
    const allRows = selectRows(boundaries === 'current' ? regrouped : figures.rows, {
      kind: 'all',
    })
    return { series, figures, allRows, rows: selectRows(allRows, selection), regrouped }
  }, [series, quarter, boundaries, selection])
}

function faultOf(error: Error): { readonly file: string; readonly fault: DataFault } {
  return error instanceof DataError
    ? { file: error.file, fault: error.fault }
    : { file: '', fault: { kind: 'invalid', place: error.name } }
}
