import {
  constructTable,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  type Table,
  tableFeatures,
} from '@tanstack/react-table'
import { useEffect, useMemo, useRef } from 'react'
import { compareNames } from '../../domain/municipalityOrder.ts'
import type { Row } from '../../domain/regroup.ts'
import { defaultView, type SortKey, sortColumnIds } from '../../domain/view.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { plainReactivity } from './plainReactivity.ts'

const features = tableFeatures({
  coreReactivityFeature: plainReactivity,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {
    dutchName: (a, b, id) => compareNames(a.getValue<string>(id), b.getValue<string>(id)),
  },
})

export type ProfilesTable = Table<typeof features, Row>

const helper = createColumnHelper<typeof features, Row>()

interface ProfilesTableOptions {
  /** In Dutch name order: rows that are equal keep it. */
  readonly rows: readonly Row[]
  /** Every number column, shown or not: a link may sort by a column that it hides. */
  readonly columns: readonly NumberColumn[]
  readonly sort: readonly SortKey[]
  readonly onSort: (sort: readonly SortKey[]) => void
}

/**
 * The one table: it orders the rows for the screen and for every file. Its state is the view, so for
 * other rows, columns or another order it is made anew: docs/decisions/0023-table-without-store.md.
 */
export function useProfilesTable({
  rows,
  columns,
  sort,
  onSort,
}: ProfilesTableOptions): ProfilesTable {
  const data = useMemo(() => rowsFor(rows, columns), [rows, columns])
  const definitions = useMemo(
    () =>
      helper.columns([
        helper.accessor('name', { id: 'name', sortFn: 'dutchName', sortDescFirst: false }),
        helper.accessor((row) => row.region?.name ?? '', {
          id: 'region',
          sortFn: 'dutchName',
          sortDescFirst: false,
        }),
        ...columns.map(({ id, value }) =>
          helper.accessor((row) => value(row), { id, sortDescFirst: true, sortUndefined: 'last' }),
        ),
      ]),
    [columns],
  )
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  )
  // The handler of the last render, so that a new one does not make a new table.
  const latest = useRef(onSort)
  useEffect(() => {
    latest.current = onSort
  }, [onSort])
  return useMemo(
    () =>
      constructTable({
        features,
        columns: definitions,
        data,
        getRowId: (row) => row.code,
        state: { sorting },
        onSortingChange: (update) =>
          latest.current(toSort(typeof update === 'function' ? update(sorting) : update, sort)),
      }),
    [definitions, data, sorting, sort],
  )
}

/** The table keeps the values that it read from a row: for other columns it needs a new list. */
function rowsFor(rows: readonly Row[], _columns: readonly NumberColumn[]): Row[] {
  return [...rows]
}

/**
 * An order that was cleared is the default order: the address has no word for "none". A key that is
 * added to the default order takes its place: no two names are equal, so it would order nothing.
 */
function toSort(sorting: SortingState, before: readonly SortKey[]): readonly SortKey[] {
  const sort = sorting.flatMap(({ id, desc }) => {
    const column = sortColumnIds.find((known) => known === id)
    return column === undefined ? [] : [{ column, descending: desc }]
  })
  if (sort.length === 0) return defaultView.sort
  const isAdded = sort.length === 2 && before.length === 1 && isDefault(before[0])
  return isAdded ? sort.slice(1) : sort
}

function isDefault(key: SortKey | undefined): boolean {
  const [first] = defaultView.sort
  return key?.column === first?.column && key?.descending === first?.descending
}
