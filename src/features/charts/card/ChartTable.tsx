import type { ReactNode } from 'react'
import { plainPercentage } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import styles from './ChartTable.module.css'
import { shareOrTooFew } from './chartText.ts'

/** A number is people, a share is 0–1 or absent, with words for it; all else stands as it is. */
type ChartCell = ReactNode | ShareCellProps

interface ChartTableRow {
  readonly key: string
  readonly heading: ReactNode
  /** A cell per column, or what fills them all: why there are no numbers. */
  readonly cells: readonly ChartCell[] | string
}

interface ChartTableProps {
  readonly caption: string
  /** Headings, the first one that of the row headings; words begin at the left. */
  readonly columns: readonly (string | { readonly words: string })[]
  readonly rows: readonly ChartTableRow[]
  readonly footer?: ChartTableRow | undefined
}

/** More columns than a sheet of paper has room for: there each row is some lines of cells with their headings. */
const mostOnPaper = 8

/** The numbers of a chart as a table that scrolls inside its card. */
export function ChartTable({ caption, columns, rows, footer }: ChartTableProps) {
  const headings = columns.map((column) =>
    typeof column === 'string'
      ? { text: column, className: undefined }
      : { text: column.words, className: styles['text'] },
  )
  const rowOf = ({ key, heading, cells }: ChartTableRow) => (
    <tr key={key}>
      <th scope="row">{heading}</th>
      {typeof cells === 'string' ? (
        <td colSpan={columns.length - 1}>{cells}</td>
      ) : (
        headings.slice(1).map(({ text, className }, index) => (
          <td key={text} className={className} data-heading={text}>
            {contentOf(cells[index])}
          </td>
        ))
      )}
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']} data-wide={columns.length > mostOnPaper || undefined}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {headings.map(({ text, className }) => (
              <th key={text} scope="col" className={className}>
                {text}
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

function contentOf(cell: ChartCell) {
  if (typeof cell === 'number') return <CountCell people={cell} />
  return isShare(cell) ? <ShareCell {...cell} /> : cell
}

function isShare(cell: ChartCell): cell is ShareCellProps {
  return typeof cell === 'object' && cell !== null && 'share' in cell
}

export function CountCell({ people }: { readonly people: number }) {
  return <data value={people}>{useLateI18n().formats.count(people)}</data>
}

interface ShareCellProps {
  /** 0–1; absent where the words say more than a number. */
  readonly share: number | undefined
  /** In the place of the percentage, or of the words that there is none. */
  readonly text?: string | undefined
}

export function ShareCell(props: ShareCellProps) {
  const page = useLateI18n()
  const { share, text = shareOrTooFew(share, page) } = props
  if (share === undefined) return <span>{text}</span>
  return <data value={plainPercentage(share)}>{text}</data>
}

export function QuietLine({ children }: { readonly children: ReactNode }) {
  return <span className={styles['quiet']}>{children}</span>
}
