import { useMemo, useState } from 'react'
import type { View } from '../domain/view.ts'
import type { AreaData } from './useAreaData.ts'

/**
 * The files that are here: those of the place that is asked for, or, as long as they are on their way,
 * those of the place before. Of the country a choice of municipalities is judged against the quarter
 * on screen then.
 */
export function useHere(data: AreaData | undefined): AreaData | undefined {
  const [last, setLast] = useState(data)
  if (data !== undefined && data !== last) setLast(data)
  const former = useMemo(() => last && withRowsOfAnyQuarter(last), [last])
  return data ?? former
}

function withRowsOfAnyQuarter(data: AreaData): AreaData {
  if (data.kind === 'region') return data
  const rows = data.known.rowsIn(data.quarter.quarter)
  return { ...data, known: { ...data.known, rowsIn: () => rows } }
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
