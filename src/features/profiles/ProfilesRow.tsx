import { memo, type ReactElement } from 'react'
import type { Row } from '../../domain/regroup.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { NumberCell } from './NumberCell.tsx'
import styles from './ProfilesTable.module.css'
import { RowName } from './RowName.tsx'

interface ProfilesRowProps {
  readonly row: Row
  /** Visible number columns; the same list as long as it says the same. */
  readonly columns: readonly NumberColumn[]
  readonly patterns: string
  readonly hasRegions: boolean
}

/** One municipality. A new order of the table moves it, and draws nothing anew. */
export const ProfilesRow = memo(function ProfilesRow({
  row,
  columns,
  patterns,
  hasRegions,
}: ProfilesRowProps): ReactElement {
  return (
    <tr>
      <RowName row={row} />
      {hasRegions ? <td className={styles['region']}>{row.region?.name}</td> : null}
      {columns.map((column) => (
        <NumberCell key={column.id} column={column} figures={row} patterns={patterns} />
      ))}
    </tr>
  )
})
