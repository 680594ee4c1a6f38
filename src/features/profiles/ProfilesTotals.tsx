import type { ReactElement } from 'react'
import { figureOf } from '../../domain/profile.ts'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import { totalOf } from '../../domain/selectRows.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { type Texts, useTexts } from '../../i18n/useTexts.ts'
import { NumberCell } from './NumberCell.tsx'
import styles from './ProfilesTable.module.css'

interface ProfilesTotalsProps {
  readonly columns: readonly NumberColumn[]
  readonly shown: readonly Row[]
  readonly allRows: readonly Row[]
  /** Their total is the printed one, or the sum of the printed ones. */
  readonly figures: QuarterFigures
  readonly hasSelection: boolean
}

/** The foot: the selection added up, the printed region total, and the proof that the rows add up to it. */
export function ProfilesTotals(props: ProfilesTotalsProps): ReactElement {
  const { texts, formats } = useTexts()
  const { columns, shown, allRows, figures } = props
  const { country, total } = figures
  const span = country === undefined ? 1 : 2
  const sums = totalOf(allRows)
  const chosen = totalOf(shown)
  return (
    <tfoot>
      {props.hasSelection ? (
        <tr>
          <th scope="row" colSpan={span}>
            {texts.table.totalSelection(shown.length, allRows.length)}
          </th>
          {columns.map((column) => (
            <NumberCell key={column.id} column={column} figures={chosen} />
          ))}
        </tr>
      ) : null}
      <tr>
        <th scope="row" colSpan={span}>
          {totalName(country, texts)}
        </th>
        {columns.map((column) => (
          <NumberCell key={column.id} column={column} figures={total} />
        ))}
      </tr>
      <tr className={styles['proof']}>
        <th scope="row" colSpan={span}>
          {texts.table.proof}
        </th>
        {columns.map(({ id }) => (
          <td key={id}>{formats.count(figureOf(sums, id) - figureOf(total, id))}</td>
        ))}
      </tr>
    </tfoot>
  )
}

/** A sum over fewer than all regions is not called the country's. */
function totalName(country: QuarterFigures['country'], { table }: Texts['texts']): string {
  if (country === undefined) return table.totalRegion
  return country.missing.length === 0
    ? table.totalCountry
    : table.totalRegions(country.published.length)
}
