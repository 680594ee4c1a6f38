import {
  type ColumnDef,
  type ColumnVisibilityState,
  columnVisibilityFeature,
  createSortedRowModel,
  functionalUpdate,
  metaHelper,
  type ReactTable,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'

interface DataTableColumnMeta {
  /** Its cells are the headers of their rows, and stay in view when the table scrolls sideways. */
  readonly isRowHeader?: boolean
  /** Words start at the left and may wrap; numbers end at the right. */
  readonly isText?: boolean
  /** Class of its heading and cells, for its width. */
  readonly className?: string | undefined
  /** Comes before the heading for ears; eyes see it in the heading of the group. */
  readonly group?: string | undefined
  /** Id of the text that explains the heading. */
  readonly describedBy?: string | undefined
}

const dataTableFeatures = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<DataTableColumnMeta>(),
})

export type DataTableFeatures = typeof dataTableFeatures
export type DataTableInstance<Row extends RowData> = ReactTable<DataTableFeatures, Row>

interface DataTableOptions<Row extends RowData, Column extends string> {
  /** Keep the same array between renders, as TanStack Table asks; of rows and order too. */
  readonly columns: ColumnDef<DataTableFeatures, Row>[]
  /** Rows that are equal by every key keep this order. */
  readonly rows: readonly Row[]
  readonly getRowId: (row: Row) => string
  readonly columnVisibility?: ColumnVisibilityState
  readonly sortColumns: readonly Column[]
  readonly sort: readonly { readonly column: Column; readonly descending: boolean }[]
  /** An empty order means that the reader cleared it. */
  readonly onSort: (sort: DataTableOptions<Row, Column>['sort']) => void
}

const allVisible: ColumnVisibilityState = {}

/** A TanStack table whose order is a state of the caller, for `DataTable` to draw. */
export function useDataTable<Row extends RowData, Column extends string>({
  columns,
  rows,
  getRowId,
  columnVisibility = allVisible,
  sortColumns,
  sort,
  onSort,
}: DataTableOptions<Row, Column>): DataTableInstance<Row> {
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  )
  return useTable({
    features: dataTableFeatures,
    columns,
    data: rows,
    getRowId,
    state: { sorting, columnVisibility },
    onSortingChange: (update) =>
      onSort(
        functionalUpdate(update, sorting).flatMap(({ id, desc }) => {
          const column = sortColumns.find((known) => known === id)
          return column === undefined ? [] : [{ column, descending: desc }]
        }),
      ),
  })
}
