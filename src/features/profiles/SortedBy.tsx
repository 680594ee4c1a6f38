import { type ReactElement, useEffect, useState } from 'react'
import type { SortKey } from '../../domain/view.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './Profiles.module.css'

interface SortedByProps {
  /** "16 gemeenten" */
  readonly rows: string
  /** Of which place and quarter they are: rows of another one are news, also when the words are the same. */
  readonly subject: string
  readonly sort: readonly SortKey[]
  readonly columns: readonly NumberColumn[]
  /** Those of them that are shown: an order by another one has no mark in the table. */
  readonly visible: readonly NumberColumn[]
  readonly message: { readonly text: string; readonly count: number } | undefined
}

/** More would make a sentence that nobody listens to; the headings show them all. */
const mostKeys = 2

/** The status line: how many rows, in which order, and what was done last. */
export function SortedBy(props: SortedByProps): ReactElement {
  const { rows, sort, columns, message } = props
  const { texts, formats } = useTexts()
  const { table } = texts
  const [isHere, setHere] = useState(false)
  // Empty at first: only what changes in it is spoken.
  useEffect(() => setHere(true), [])
  const named = sort.slice(0, sort.length > mostKeys ? 1 : mostKeys)
  const headingOf = (column: SortKey['column']): string => {
    const shown = props.visible.find(({ id }) => id === column)?.heading
    if (shown !== undefined) return shown
    const hidden = columns.find(({ id }) => id === column)?.heading
    if (hidden !== undefined) return table.notShown(hidden)
    return column === 'region' ? table.regionName : table.name
  }
  const keys = named.map(({ column, descending }) => {
    const heading = headingOf(column)
    return descending ? table.descending(heading) : table.ascending(heading)
  })
  const others = sort.length - named.length
  if (others > 0) keys.push(table.moreKeys(others))
  const order = keys.length === 0 ? '' : `, ${table.sortedBy(formats.list(keys))}`
  return (
    <p role="status" className={styles['status']}>
      {isHere ? (
        <span key={message?.count ?? props.subject}>
          {message === undefined ? `${rows}${order}.` : `${rows}. ${message.text}`}
        </span>
      ) : null}
    </p>
  )
}
