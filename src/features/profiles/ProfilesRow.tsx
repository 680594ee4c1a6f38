import { memo, type ReactElement } from 'react'
import type { Row } from '../../domain/regroup.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './ProfilesTable.module.css'
import { RowName } from './RowName.tsx'
import { ShareBar } from './ShareBar.tsx'

interface ProfilesRowProps {
  readonly row: Row
  /** Visible number columns; the same list as long as it says the same. */
  readonly columns: readonly NumberColumn[]
  readonly patterns: string
  readonly hasRegions: boolean
}

/**
 * One municipality. A new order of the table moves it, and draws nothing anew. A country has hundreds
 * of these, so a cell is no component of its own.
 */
export const ProfilesRow = memo(function ProfilesRow({
  row,
  columns,
  patterns,
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
        if (value === undefined || column.measure === 'count')
          return <td key={column.id}>{text}</td>
        return (
          <td key={column.id}>
            {text}
            <ShareBar id={column.id} share={value} patterns={patterns} />
          </td>
        )
      })}
    </tr>
  )
})
