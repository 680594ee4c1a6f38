import type { ReactElement } from 'react'
import type { SortKey, View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { type NumberColumn, sortPhrase } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'

export interface TableMessage {
  readonly text: string
  /** Counts the messages: each new one is announced, also one with the same text. */
  readonly count: number
}

interface TableStatusProps {
  readonly isEmpty: boolean
  /** "16 gemeenten" */
  readonly rows: string
  /** Of which place and quarter they are: those of another one are announced, also when the words are the same. */
  readonly subject: string
  readonly view: Pick<View, 'sort' | 'columns'>
  readonly columns: readonly NumberColumn[]
  readonly message: TableMessage | undefined
}

/** The status line: how many rows, in which order, and what was done last. */
export function TableStatus(props: TableStatusProps): ReactElement {
  const { rows, view, columns, message } = props
  const i18n = useI18n()
  const { table } = i18n.texts
  const headingOf = (column: SortKey['column']): string => {
    if (column === 'name') return table.name
    if (column === 'region') return table.regionName
    const heading = columns.find(({ id }) => id === column)?.heading ?? column
    return view.columns.includes(column) ? heading : table.notShown(heading)
  }
  const keys = view.sort.map(({ column, descending }) => ({
    heading: headingOf(column),
    descending,
  }))
  const order = props.isEmpty ? '' : `, ${sortPhrase(keys, i18n)}`
  return (
    <p role="status" className={message === undefined ? 'visually-hidden' : styles['status']}>
      <span key={message?.count ?? props.subject}>
        {message === undefined ? `${rows}${order}.` : `${rows}. ${message.text}`}
      </span>
    </p>
  )
}
