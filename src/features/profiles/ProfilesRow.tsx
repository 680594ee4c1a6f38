import { memo, type ReactElement } from 'react'
import type { Row } from '../../domain/regroup.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './ProfilesTable.module.css'
import { RowName } from './RowName.tsx'
import { shareBarClass } from './shareBarClass.ts'

interface ProfilesRowProps {
  readonly row: Row
  /** Visible number columns; the same list as long as it says the same. */
  readonly columns: readonly NumberColumn[]
  readonly hasRegions: boolean
}

/**
 * One municipality. A new order of the table moves it, and draws nothing anew. A country has hundreds
 * of these, so a cell is no component of its own.
 */
export const ProfilesRow = memo(function ProfilesRow({
  row,
  columns,
  hasRegions,
}: ProfilesRowProps): ReactElement {
  const { texts } = useTexts()
  return (
    <tr>
      <RowName row={row} />
      {hasRegions ? <td className={styles['region']}>{row.region?.name}</td> : null}
      {columns.map((column) => {
        const value = column.value(row)
        const text = value === undefined ? texts.table.missing : column.format(value)
        const hasBar = value !== undefined && column.measure === 'share'
        return (
          <td key={column.id} className={hasBar ? shareBarClass(column.id, value) : undefined}>
            {text}
          </td>
        )
      })}
    </tr>
  )
})
