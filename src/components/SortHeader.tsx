import type { Header, RowData } from '@tanstack/react-table'
import styles from './DataTable.module.css'
import type { DataTableFeatures, DataTableInstance } from './useDataTable.ts'

interface SortHeaderProps<Row extends RowData> {
  readonly table: DataTableInstance<Row>
  readonly header: Header<DataTableFeatures, Row>
  /** "number 2 in the sort order" */
  readonly sortPosition: (position: number) => string
}

/** Sorts, with Shift by one more key. `aria-sort` is for the first (ARIA 1.2), words for others. */
export function SortHeader<Row extends RowData>(props: SortHeaderProps<Row>) {
  const { table, header, sortPosition } = props
  const { column } = header
  const { isRowHeader, isText, className, group, describedBy } = column.columnDef.meta ?? {}
  const { sorting } = table.state
  const index = sorting.findIndex(({ id }) => id === column.id)
  const key = sorting[index]
  const sort = key === undefined ? 'none' : key.desc ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={className}
      data-align={isRowHeader || isText ? 'start' : 'end'}
      data-row-header={isRowHeader}
      aria-sort={index === 0 ? sort : 'none'}
    >
      <button
        type="button"
        className={styles['sort']}
        data-sort={sort}
        aria-describedby={describedBy}
        onClick={column.getToggleSortingHandler()}
      >
        {/* Another heading is another element: a browser that translates takes its text away. */}
        <span key={`${group} ${String(column.columnDef.header)}`}>
          {group === undefined ? null : (
            <>
              <span className="visually-hidden" data-copied="">
                {`${group},`}
              </span>{' '}
            </>
          )}
          <span>
            <table.FlexRender header={header} />
          </span>
        </span>
        <svg className={styles['arrow']} viewBox="0 0 12 16" aria-hidden="true">
          <path className={styles['up']} d="M6 1 11 7H1Z" />
          <path className={styles['down']} d="M6 15 1 9h10Z" />
        </svg>
        {index > 0 ? (
          <>
            <span className={styles['position']} aria-hidden="true">
              {index + 1}
            </span>
            <span className="visually-hidden">{`, ${sortPosition(index + 1)}`}</span>
          </>
        ) : null}
      </button>
    </th>
  )
}
