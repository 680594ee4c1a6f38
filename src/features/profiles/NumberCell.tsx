import type { ReactElement } from 'react'
import type { Figures, NumberColumnId } from '../../domain/profile.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './ProfilesTable.module.css'

interface NumberCellProps {
  readonly column: NumberColumn
  readonly figures: Figures
  /** Where present, a share gets a quiet bar in this set of patterns. */
  readonly patterns?: string
}

/** One figure: 0 is a figure, missing is said. */
export function NumberCell({ column, figures, patterns }: NumberCellProps): ReactElement {
  const { texts } = useTexts()
  const value = column.value(figures)
  const text = value === undefined ? texts.table.missing : column.format(value)
  const hasBar = patterns !== undefined && value !== undefined && column.measure === 'share'
  return (
    <td>
      {text}
      {hasBar ? (
        <svg className={styles['bar']} aria-hidden="true">
          <rect width={`${100 * value}%`} height="100%" fill={seriesFill(column.id, patterns)} />
        </svg>
      ) : null}
    </td>
  )
}

/** Hue says who keeps the profile; solid is transparent, hatched is not. */
function seriesFill(id: NumberColumnId, patterns: string): string {
  switch (id) {
    case 'profile1':
      return 'var(--municipality)'
    case 'profile2':
      return `url(#${patterns}-municipality)`
    case 'profile3':
      return 'var(--uwv)'
    case 'profile4':
      return `url(#${patterns}-uwv)`
    case 'total':
      return 'var(--register)'
  }
}
