import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { type Counts, countOf } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import { isSynthetic, type QuarterData } from '../../domain/regionSeries.ts'
import { type DataSet, totalOf } from '../../domain/view.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { ShareBar } from './MunicipalityCell.tsx'
import styles from './MunicipalityTable.module.css'

interface TableTotalsProps {
  /** Visible number columns. */
  readonly columns: readonly NumberColumn[]
  /** Every chosen row, drawn or not. */
  readonly rows: readonly Row[]
  readonly allRows: readonly Row[]
  /** Its total is the printed one, or the sum of the printed ones. */
  readonly quarterData: QuarterData
  readonly hasSelection: boolean
}

/** The foot: the selection added up, and the printed region total. */
export function TableTotals(props: TableTotalsProps): ReactElement {
  const { texts } = useI18n()
  const { columns, rows, allRows, quarterData } = props
  const { country, total } = quarterData
  const row = (name: string, counts: Counts): ReactElement => (
    <tr>
      <th scope="row" colSpan={country === undefined ? 1 : 2}>
        {name}
      </th>
      {columns.map((column) => {
        const number = column.value(counts)
        return (
          <td key={column.id} className={styles[column.owner === undefined ? 'total' : 'number']}>
            {number === undefined ? (
              <span>{texts.table.tooFew}</span>
            ) : (
              <data value={column.plain(number)}>{column.format(number)}</data>
            )}
            {column.owner === undefined ? null : <ShareBar counts={counts} column={column} />}
          </td>
        )
      })}
    </tr>
  )
  return (
    <tfoot>
      {props.hasSelection
        ? row(texts.table.totalSelection(rows.length, allRows.length), totalOf(rows))
        : null}
      {row(totalName(country, texts), total)}
    </tfoot>
  )
}

interface ProofProps {
  readonly dataSet: DataSet
  readonly columns: readonly NumberColumn[]
  readonly allRows: readonly Row[]
  readonly quarterData: QuarterData
  /** Where it is shown; absent where the figures are synthetic. */
  readonly href: string | undefined
}

/** That the rows add up to the printed total; the difference only where there is one. */
export function Proof({ dataSet, columns, allRows, quarterData, href }: ProofProps): ReactElement {
  const { texts, formats } = useI18n()
  const sums = totalOf(allRows)
  const differences = columns.flatMap(({ id, heading }) => {
    const difference = countOf(sums, id) - countOf(quarterData.total, id)
    return difference === 0 ? [] : [texts.table.difference(heading, formats.count(difference))]
  })
  const { addsUp, addsUpCountry, addsUpSynthetic } = texts.table
  const real = quarterData.country === undefined ? addsUp : addsUpCountry
  const sum = isSynthetic(dataSet, quarterData) ? addsUpSynthetic : real
  return (
    <p className={styles['proof']}>
      {differences.length === 0 ? <Icon name="check" /> : null}
      {differences.length > 0 ? (
        <span>{texts.table.differs(formats.list(differences))}</span>
      ) : href === undefined ? (
        <span>{sum}</span>
      ) : (
        <a href={href}>{sum}</a>
      )}
    </p>
  )
}

/** A sum over fewer than all regions is not called the country's. */
function totalName(country: QuarterData['country'], { table }: I18n['texts']): string {
  if (country === undefined) return table.totalRegion
  return country.missing.length === 0
    ? table.totalCountry
    : table.totalRegions(country.published.length)
}
