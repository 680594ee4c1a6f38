import type { ReactElement } from 'react'
import type { SortKey } from '../../domain/view.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './Profiles.module.css'

interface SortedByProps {
  /** "16 gemeenten" */
  readonly rows: string
  readonly sort: readonly SortKey[]
  readonly columns: readonly NumberColumn[]
  readonly message: { readonly text: string; readonly count: number } | undefined
}

/** The status line: how many rows, in which order, and what was done last. */
export function SortedBy({ rows, sort, columns, message }: SortedByProps): ReactElement {
  const { texts, formats } = useTexts()
  const { table } = texts
  const keys = sort.map(({ column, descending }) => {
    const heading =
      columns.find(({ id }) => id === column)?.heading ??
      (column === 'region' ? table.regionName : table.name)
    return descending ? table.descending(heading) : table.ascending(heading)
  })
  return (
    <p role="status" className={styles['status']}>
      {message === undefined ? (
        `${rows}, ${table.sortedBy(formats.list(keys))}.`
      ) : (
        <span key={message.count}>
          {rows}. {message.text}
        </span>
      )}
    </p>
  )
}
