import { useMemo, useState } from 'react'
import type { KnownSeries } from '../domain/knownSeries.ts'
import type { View } from '../domain/view.ts'
import type { AreaData } from './useAreaData.ts'

/**
 * The files that are here: those of the place that is asked for, or, as long as they are on their way,
 * those of the place before.
 */
export function useHere(data: AreaData | undefined): AreaData | undefined {
  const [last, setLast] = useState(data)
  if (data !== undefined && data !== last) setLast(data)
  return data ?? last
}

/**
 * What a link is judged against. While another quarter of the country is on its way, a choice of
 * municipalities is judged against the quarter on screen.
 */
export function useKnown(here: AreaData | undefined, isFormer: boolean): KnownSeries | undefined {
  return useMemo(() => {
    if (here === undefined || here.kind === 'region' || !isFormer) return here?.known
    const rows = here.known.rowsIn(here.quarter.quarter)
    return { ...here.known, rowsIn: () => rows }
  }, [here, isFormer])
}

/**
 * The view on screen: what was asked for, but of the place and the quarter before until the files are
 * here. Another area has other municipalities, so a choice of them waits for it too.
 */
export function useShownView(view: View, data: AreaData | undefined): View {
  const [last, setLast] = useState(view)
  if (data !== undefined && view !== last) setLast(view)
  return useMemo(() => {
    if (data !== undefined) return view
    const { dataSet, region, quarter } = last
    const isSameArea = view.dataSet === dataSet && view.region === region
    const selection = isSameArea ? view.selection : last.selection
    return { ...view, dataSet, region, quarter, selection }
  }, [view, data, last])
}
