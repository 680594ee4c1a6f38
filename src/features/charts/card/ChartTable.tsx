import type { ReactNode } from 'react'
import { plainPercentage } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import styles from './ChartTable.module.css'
import { shareOrTooFew } from './chartText.ts'

interface ChartTableRow {
  readonly key: string
  readonly heading: ReactNode
  /** A cell per column, or what fills them all: why there are no numbers. */
  readonly cells: readonly ReactNode[] | string
}

interface ChartTableProps {
  readonly caption: string
  /** The first one is that of the row headings. */
  readonly columns: readonly {
    readonly key: string
    readonly heading: ReactNode
    readonly isText?: boolean
  }[]
  readonly rows: readonly ChartTableRow[]
  readonly footer?: ChartTableRow
}

/** The numbers of a chart as a table that scrolls inside its card. */
export function ChartTable({ caption, columns, rows, footer }: ChartTableProps) {
  const rowOf = ({ key, heading, cells }: ChartTableRow) => (
    <tr key={key}>
      <th scope="row">{heading}</th>
      {typeof cells === 'string' ? (
        <td colSpan={columns.length - 1}>{cells}</td>
      ) : (
        columns.slice(1).map((column, index) => (
          <td key={column.key} className={column.isText ? styles['text'] : undefined}>
            {cells[index]}
          </td>
        ))
      )}
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, heading, isText }) => (
              <th key={key} scope="col" className={isText ? styles['text'] : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(rowOf)}</tbody>
        {footer === undefined ? null : <tfoot>{rowOf(footer)}</tfoot>}
      </table>
    </section>
  )
}

/** People in a cell. */
export function CountCell({ people }: { readonly people: number }) {
  return <data value={people}>{useLateI18n().formats.count(people)}</data>
}

interface ShareCellProps {
  /** 0–1; absent where the words say more than a number. */
  readonly share: number | undefined
  /** In the place of the percentage, or of the words that there is none. */
  readonly text?: string
}

/** A share in a cell, in per cent. */
export function ShareCell(props: ShareCellProps) {
  const page = useLateI18n()
  const { share, text = shareOrTooFew(share, page) } = props
  if (share === undefined) return <span>{text}</span>
  return <data value={plainPercentage(share)}>{text}</data>
}

/** A second, quieter line in a heading. */
export function QuietLine({ children }: { readonly children: ReactNode }) {
  return <span className={styles['quiet']}>{children}</span>
}
