import type { RowData } from '@tanstack/react-table'
import {
  type FocusEvent,
  type ReactElement,
  type ReactNode,
  useDeferredValue,
  useMemo,
} from 'react'
import styles from './DataTable.module.css'
import { SortHeader } from './SortHeader.tsx'
import type { DataTableInstance } from './useDataTable.ts'

interface RowsProps<Row extends RowData> {
  readonly table: DataTableInstance<Row>
  readonly rows: readonly Row[]
  /**
   * What stands in a cell. Given here and not by the columns: cells as TanStack Table makes them, an
   * object and two components each, take a third of the time of a sort.
   */
  readonly cell: (row: Row, column: string) => ReactNode
  /** Marks a row that the reader knows as their own. */
  readonly isMarked?: ((row: Row) => boolean) | undefined
}

interface DataTableProps<Row extends RowData> extends Omit<RowsProps<Row>, 'rows'> {
  readonly caption: ReactNode
  /** Ends the caption, for those who do not see the buttons in the headings. */
  readonly sortHint: string
  readonly sortPosition: (position: number) => string
  /** Name of the region that scrolls. */
  readonly regionLabel: string
  /** A row of headings over groups of columns. */
  readonly groups?: ReactNode
  /** Draws this many rows of the order; all without it. */
  readonly rowLimit?: number | undefined
  /** Rows of the foot, in a `tfoot`. */
  readonly footer?: ReactNode
  /** Class of the table, for the widths of its columns. */
  readonly className?: string | undefined
}

/** Rows that a change draws before all else, about what a screen shows; those below follow. */
const rowsAtOnce = 20

/** A table with sortable headings, in a region that scrolls where it is too wide. */
export function DataTable<Row extends RowData>({
  table,
  caption,
  sortHint,
  sortPosition,
  cell,
  regionLabel,
  groups,
  isMarked,
  rowLimit,
  footer,
  className,
}: DataTableProps<Row>): ReactElement {
  const rows = table
    .getRowModel()
    .rows.slice(0, rowLimit)
    .map(({ original }) => original)
  const shared = { table, cell, isMarked }
  return (
    <section
      className={styles['scroll']}
      aria-label={regionLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onFocus={scrollIntoView}
    >
      <table className={`${styles['table']} ${className ?? ''}`}>
        <caption className="visually-hidden">
          <span>{caption}</span> <span>{sortHint}</span>
        </caption>
        <colgroup>
          {table.getVisibleLeafColumns().map(({ id, columnDef: { meta } }) => (
            <col key={id} className={meta?.className} />
          ))}
        </colgroup>
        <thead>
          {groups}
          {table.getHeaderGroups().map(({ id, headers }) => (
            <tr key={id}>
              {headers.map((header) => (
                <SortHeader
                  key={header.id}
                  table={table}
                  header={header}
                  sortPosition={sortPosition}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          <Rows {...shared} rows={rows.slice(0, rowsAtOnce)} />
          <LaterRows {...shared} rows={rows.slice(rowsAtOnce)} />
        </tbody>
        {footer}
      </table>
    </section>
  )
}

/**
 * Draws these rows after the others, so that a press is answered by what a screen shows; until then the former rows
 * stay. Another number of rows is drawn at once: for print, and so that no row stays which was filtered out.
 */
function LaterRows<Row extends RowData>(props: RowsProps<Row>): ReactNode {
  const isLater = useDeferredValue(true, false)
  const later = useDeferredValue(props)
  const shown = later.rows.length === props.rows.length ? later : props
  return useMemo(() => (isLater ? <Rows {...shown} /> : null), [isLater, shown])
}

function Rows<Row extends RowData>({ table, rows, cell, isMarked }: RowsProps<Row>): ReactNode {
  const columns = table.getVisibleLeafColumns()
  return rows.map((row, index) => (
    // By index: another order is other words in the cells there are, which costs half of making rows anew.
    // biome-ignore lint/suspicious/noArrayIndexKey: as said
    <tr key={index} data-marked={isMarked?.(row) || undefined}>
      {columns.map(({ id, columnDef: { meta } }) =>
        meta?.isRowHeader ? (
          <th key={id} scope="row" className={meta.className}>
            {cell(row, id)}
          </th>
        ) : (
          <td key={id} className={meta?.className} data-align={meta?.isText ? 'start' : undefined}>
            {cell(row, id)}
          </td>
        ),
      )}
    </tr>
  ))
}

/**
 * Brings what gets the focus wholly into view, clear of the fixed head and column: Chromium is
 * content with 32 pixels of it.
 */
function scrollIntoView({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
