import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useStructuralSharing } from '../components/useStructuralSharing.ts'
import { type AreaData, type AreaRequest, areaQuery } from '../data/areaData.ts'
import { indexQuery } from '../data/queries.ts'
import type { IndexFile } from '../data/schemas.ts'
import { type KnownSeries, knownQuarters } from '../domain/knownSeries.ts'
import { type Area, country } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type DataSet, type Language, selectRows, type View } from '../domain/view.ts'
import { linkInLanguage, linkToDataSet } from '../url/links.ts'
import type { Pair } from '../url/mendSearch.ts'
import { asksForPlaces, type LinkWarning } from '../url/readParameter.ts'
import { type Known, resolveView } from '../url/resolveView.ts'
import type { Query } from '../url/searchParams.ts'
import {
  type ChangeView,
  useCanonicalUrl,
  useChangeView,
  useLinkWarnings,
  useQueryParameters,
} from '../url/useView.ts'
import {
  areasOf,
  type DashboardData,
  dataSets,
  isOfRequest,
  knownSeriesOf,
  quartersOf,
  requestedDataSet,
  resolveRequest,
  rowsByBoundaries,
  selectQuarter,
} from './dashboardData.ts'
import { type Failure, useFailure } from './useFailure.ts'

export interface Dashboard {
  /** What the address asks for. */
  readonly view: View
  readonly changeView: ChangeView
  /** Address of this page in a language, with everything else as the link has it. */
  readonly linkIn: (language: Language) => string
  /** Address of the start page of a data set, in this language. */
  readonly linkToDataSet: (dataSet: DataSet) => string
  readonly warnings: readonly LinkWarning[]
  readonly closeWarnings: () => void
  /** Every area and quarter that the index names; absent before it is here. */
  readonly areas: readonly Area[] | undefined
  readonly quarters: readonly Quarter[] | undefined
  readonly request: AreaRequest
  /** What is on screen; until the request is here, or when it cannot be had, what was shown before. */
  readonly shown: DashboardData | undefined
  /** True when what is on screen is what was asked for. */
  readonly isCurrent: boolean
  /** Why the request, or a newer version of it, is not here. It stays during a new try. */
  readonly failure: Failure | undefined
  readonly isRetrying: boolean
  readonly retry: () => Promise<void>
  /** When what is on screen was fetched; `undefined` when it came with the page. */
  readonly fetchedOn: Date | undefined
}

/** Everything on screen, from the address and the data files alone. The same object while it says the same. */
export function useDashboard(unknown: readonly Pair[]): Dashboard {
  const [query, setQuery] = useQueryParameters()
  const dataSet = requestedDataSet(query)
  const index = useQuery(indexQuery(dataSet))
  const areas = useMemo(() => index.data && areasOf(index.data), [index.data])
  const request = useStructuralSharing(resolveRequest(query, index.data))
  const area = useAreaData(request, index.data)
  const { data } = area
  const isCurrent = data !== undefined && isOfRequest(data, request)
  const series = useMemo(() => data && knownSeriesOf(data), [data])
  const judgedBy = useKnownSeries(series, data, request, index.data)
  const known = useMemo(() => ({ dataSets, areas, series: judgedBy }), [areas, judgedBy])
  const { resolved, lists, isPending } = useResolvedView(query, unknown, known)
  const view = useStructuralSharing(resolved.view)
  const changeView = useChangeView(setQuery)
  const isJudged = isCurrent && !isPending
  useCanonicalUrl(query, view, setQuery, isJudged)
  const explained = useMemo(() => {
    const { quarter } = request
    if (lists === undefined || quarter === undefined) return resolved.warnings
    const located = lists.locateMunicipalities(resolved.warnings, quarter)
    return [...lists.warnUnknown(unknown, known), ...located]
  }, [unknown, resolved, known, request, lists])
  const [warnings, closeWarnings] = useLinkWarnings(explained, isJudged)
  const shownView = useShownView(view, data, isCurrent)
  const shown = useDashboardData(shownView, areas, data, series)
  useRefetchOnConnection(index.refetch)
  const { failure, isRetrying, retry } = useFailure(index, area)
  const { fetchedOn } = area
  // nuqs renders twice for a press: with the new choice, and when the address has it. The page is drawn once.
  return useMemo(
    () => ({
      view,
      changeView,
      linkIn: (language: Language) => linkInLanguage(query, language),
      linkToDataSet: (other: DataSet) => linkToDataSet(query, other),
      warnings,
      closeWarnings,
      areas,
      quarters: index.data && quartersOf(index.data),
      request,
      // What was shown before the reader removed her last publication is gone.
      shown: areas?.length === 0 ? undefined : shown,
      isCurrent: isCurrent && shown !== undefined,
      failure,
      isRetrying,
      retry,
      // Prerendered figures bear the moment 1.
      fetchedOn: fetchedOn > 1 ? new Date(fetchedOn) : undefined,
    }),
    [
      view,
      changeView,
      query,
      warnings,
      closeWarnings,
      areas,
      index.data,
      request,
      shown,
      isCurrent,
      failure,
      isRetrying,
      retry,
      fetchedOn,
    ],
  )
}

/**
 * The files of the request, or those of the former request while they are fetched, and also when they cannot
 * be had: there `keepPreviousData` ends, so the former key is kept and the cache asked.
 */
function useAreaData(request: AreaRequest, index: IndexFile | undefined) {
  const client = useQueryClient()
  const options = areaQuery(request, index)
  const { data, isPlaceholderData, error, refetch } = useQuery(options)
  const [formerKey, setFormerKey] = useState(options.queryKey)
  const isHere = data !== undefined && !isPlaceholderData
  if (isHere && formerKey.join() !== options.queryKey.join()) setFormerKey(options.queryKey)
  usePrefetch(isHere ? request : undefined, index)
  return {
    data: data ?? client.getQueryData(formerKey),
    fetchedOn: client.getQueryState(formerKey)?.dataUpdatedAt ?? 0,
    error,
    refetch,
  }
}

/** The quarters before and after the one of the country on screen: a switch to them is answered at once. */
function usePrefetch(request: AreaRequest | undefined, index: IndexFile | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (request?.area !== country.code || index === undefined) return
    const quarters = quartersOf(index)
    const at = request.quarter === undefined ? -1 : quarters.indexOf(request.quarter)
    const timer = setTimeout(() => {
      for (const quarter of [quarters[at - 1], quarters[at + 1]]) {
        if (quarter !== undefined) {
          void client.prefetchQuery(areaQuery({ ...request, quarter }, index))
        }
      }
    }, 1000)
    return () => clearTimeout(timer)
  }, [client, request, index])
}

/**
 * What the link asks for. Places that the figures do not hold are looked up in lists of the whole country, which
 * few links need; where these cannot be had, such a place is unknown.
 */
function useResolvedView(query: Query, unknown: readonly Pair[], known: Known) {
  const own = useMemo(() => resolveView(query, known), [query, known])
  const isNeeded = asksForPlaces(unknown, own.warnings)
  const { data: lists, isPending } = useQuery({
    queryKey: ['places'],
    queryFn: isNeeded ? () => import('../url/explainPlaces.ts') : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  const resolved = useMemo(
    () => (isNeeded && lists ? resolveView(query, { ...known, former: lists.former }) : own),
    [query, known, own, isNeeded, lists],
  )
  return { resolved, lists, isPending: isNeeded && isPending }
}

/**
 * What the link is judged against: the files, or before they are here the quarters of the index. While
 * another quarter of the country is fetched, municipalities are judged by the quarter on screen.
 */
function useKnownSeries(
  series: KnownSeries | undefined,
  data: AreaData | undefined,
  request: AreaRequest,
  index: IndexFile | undefined,
): KnownSeries | undefined {
  return useMemo(() => {
    if (data === undefined || series === undefined || !isSameArea(data, request)) {
      return index && knownQuarters(quartersOf(index))
    }
    if (data.kind === 'region') return series
    const rows = series.rowsIn(data.quarter.quarter)
    return { ...series, rowsIn: () => rows }
  }, [series, data, request, index])
}

function isSameArea(data: AreaData, { dataSet, area }: AreaRequest): boolean {
  const code = data.kind === 'region' ? data.series.region.code : country.code
  return data.dataSet === dataSet && code === area
}

/**
 * The view on screen: what was asked for, but of the former place and quarter until the files are here.
 * Another area has other municipalities, so a choice of them waits too.
 */
function useShownView(view: View, data: AreaData | undefined, isCurrent: boolean): View {
  const [last, setLast] = useState(view)
  if (isCurrent && view !== last) setLast(view)
  return useMemo(() => {
    if (isCurrent || data === undefined) return view
    const { dataSet, region, quarter } = last
    const isSame = view.dataSet === dataSet && view.region === region
    const selection = isSame ? view.selection : last.selection
    return { ...view, dataSet, region, quarter, selection, mine: isSame ? view.mine : last.mine }
  }, [view, data, isCurrent, last])
}

/** What a view shows. Whatever a change of the view leaves as it was stays the same object. */
function useDashboardData(
  view: View,
  areas: readonly Area[] | undefined,
  data: AreaData | undefined,
  series: KnownSeries | undefined,
): DashboardData | undefined {
  const { boundaries, selection, quarter } = view
  const quarterData = useMemo(() => data && selectQuarter(data, quarter), [data, quarter])
  const tables = useMemo(
    () => quarterData && series && rowsByBoundaries(quarterData, series),
    [quarterData, series],
  )
  const allRows = tables?.[boundaries]
  const rows = useMemo(() => allRows && selectRows(allRows, selection), [allRows, selection])
  return useMemo(() => {
    if (!(areas && data && series && quarterData && tables && allRows && rows)) return undefined
    const { quarters } = series
    return { view, areas, quarters, data, quarterData, allRows, rows, merged: tables.current }
  }, [view, areas, data, series, quarterData, tables, allRows, rows])
}

/**
 * A browser that says it is offline may be wrong: a request shows it, and its failure is the message. Online
 * again the answer of the server ends that message, and the one that stored figures are shown.
 */
function useRefetchOnConnection(refetch: () => Promise<unknown>): void {
  useEffect(() => {
    const ask = (): void => void refetch()
    const events = ['offline', 'online'] as const
    for (const event of events) window.addEventListener(event, ask)
    return () => {
      for (const event of events) window.removeEventListener(event, ask)
    }
  }, [refetch])
}
