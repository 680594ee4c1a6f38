import type { ReactElement } from 'react'
import { type Counts, countOf } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { totalOf } from '../../domain/view.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
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

/** The foot: the selection added up, the printed region total, and the proof that the rows add up to it. */
export function TableTotals(props: TableTotalsProps): ReactElement {
  const { texts, formats } = useI18n()
  const { columns, rows, allRows, quarterData } = props
  const { country, total } = quarterData
  const sums = totalOf(allRows)
  const numbersOf = (counts: Counts): readonly ReactElement[] =>
    columns.map(({ id, value, format, plain }) => {
      const number = value(counts)
      if (number === undefined) return <span key={id}>{texts.table.missing}</span>
      return (
        <data key={id} value={plain(number)}>
          {format(number)}
        </data>
      )
    })
  const row = (
    name: string,
    numbers: readonly ReactElement[],
    className?: string,
  ): ReactElement => (
    <tr className={className}>
      <th scope="row" colSpan={country === undefined ? 1 : 2}>
        {name}
      </th>
      {columns.map(({ id }, index) => (
        <td key={id}>{numbers[index]}</td>
      ))}
    </tr>
  )
  return (
    <tfoot>
      {props.hasSelection
        ? row(texts.table.totalSelection(rows.length, allRows.length), numbersOf(totalOf(rows)))
        : null}
      {row(totalName(country, texts), numbersOf(total))}
      {row(
        texts.table.proof,
        columns.map(({ id }) => {
          const difference = countOf(sums, id) - countOf(total, id)
          return (
            <data key={id} value={difference}>
              {formats.count(difference)}
            </data>
          )
        }),
        styles['proof'],
      )}
    </tfoot>
  )
}

/** A sum over fewer than all regions is not called the country's. */
function totalName(country: QuarterData['country'], { table }: I18n['texts']): string {
  if (country === undefined) return table.totalRegion
  return country.missing.length === 0
    ? table.totalCountry
    : table.totalRegions(country.published.length)
}
