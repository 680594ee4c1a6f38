import { useMemo } from 'react'
import { countryFigures } from '../domain/countryQuarter.ts'
import { nationalFigures } from '../domain/nationalSeries.ts'
import type { Area } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type QuarterFigures, quarterFigures } from '../domain/regionSeries.ts'
import { type Row, regroup } from '../domain/regroup.ts'
import { selectRows } from '../domain/selectRows.ts'
import type { Boundaries, View } from '../domain/view.ts'
import type { AreaData } from './useAreaData.ts'

/** Everything on screen, made from one view and the files behind it: nothing in it is of another view. */
export interface Shown {
  readonly view: View
  readonly areas: readonly Area[]
  readonly quarters: readonly Quarter[]
  readonly data: AreaData
  readonly figures: QuarterFigures
  /** Every row of the quarter, in the chosen boundaries and in name order. */
  readonly allRows: readonly Row[]
  /** The chosen ones. */
  readonly rows: readonly Row[]
  /** Every row of the quarter in current boundaries. */
  readonly regrouped: readonly Row[]
}

/**
 * What a view shows; `undefined` when the files do not hold its quarter. Whatever a change of the view
 * leaves as it was stays the same object, so that nothing that shows it is drawn anew.
 */
export function useShown(
  view: View,
  areas: readonly Area[] | undefined,
  data: AreaData | undefined,
): Shown | undefined {
  const { boundaries, selection } = view
  const quarter = view.quarter ?? data?.known.quarters.at(-1)
  const figures = useMemo(() => data && figuresOf(quarter, data), [data, quarter])
  const tables = useMemo(() => figures && data && tablesOf(figures, data), [figures, data])
  const allRows = tables?.[boundaries]
  const rows = useMemo(() => allRows && selectRows(allRows, selection), [allRows, selection])
  return useMemo(() => {
    if (!(areas && data && figures && tables && allRows && rows)) return undefined
    const { quarters } = data.known
    return { view, areas, quarters, data, figures, allRows, rows, regrouped: tables.current }
  }, [view, areas, data, figures, tables, allRows, rows])
}

/** Every row of a quarter in either boundaries, in name order. */
function tablesOf(
  figures: QuarterFigures,
  { known }: AreaData,
): Record<Boundaries, readonly Row[]> {
  const regrouped = regroup(figures.rows, figures.quarter, known.ended)
  return {
    published: selectRows(figures.rows, { kind: 'all' }),
    current: selectRows(regrouped, { kind: 'all' }),
  }
}

function figuresOf(quarter: Quarter | undefined, data: AreaData): QuarterFigures | undefined {
  if (quarter === undefined) return undefined
  switch (data.kind) {
    case 'region':
      return quarterFigures(data.series, quarter)
    case 'country': {
      if (data.quarter.quarter !== quarter) return undefined
      return countryFigures(data.quarter, nationalFigures(data.national, quarter)?.missing ?? [])
    }
  }
}
