import type { ReactElement } from 'react'
import { type Figures, figureOf } from '../../domain/profile.ts'
import type { Row } from '../../domain/regroup.ts'
import { totalOf } from '../../domain/selectRows.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { NumberCell } from './NumberCell.tsx'
import styles from './ProfilesTable.module.css'

interface ProfilesTotalsProps {
  readonly columns: readonly NumberColumn[]
  readonly shown: readonly Row[]
  readonly allRows: readonly Row[]
  /** As printed. */
  readonly regionTotal: Figures
  readonly hasSelection: boolean
}

/** The foot: the selection added up, the printed region total, and the proof that the rows add up to it. */
export function ProfilesTotals(props: ProfilesTotalsProps): ReactElement {
  const { texts, formats } = useTexts()
  const { columns, shown, allRows, regionTotal } = props
  const sums = totalOf(allRows)
  return (
    <tfoot>
      {props.hasSelection ? (
        <tr>
          <th scope="row">{texts.table.totalSelection(shown.length, allRows.length)}</th>
          {columns.map((column) => (
            <NumberCell key={column.id} column={column} figures={totalOf(shown)} />
          ))}
        </tr>
      ) : null}
      <tr>
        <th scope="row">{texts.table.totalRegion}</th>
        {columns.map((column) => (
          <NumberCell key={column.id} column={column} figures={regionTotal} />
        ))}
      </tr>
      <tr className={styles['proof']}>
        <th scope="row">{texts.table.proof}</th>
        {columns.map(({ id }) => (
          <td key={id}>{formats.count(figureOf(sums, id) - figureOf(regionTotal, id))}</td>
        ))}
      </tr>
    </tfoot>
  )
}
