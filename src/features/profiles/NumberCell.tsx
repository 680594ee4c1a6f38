import type { ReactElement } from 'react'
import type { Figures } from '../../domain/profile.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'

interface NumberCellProps {
  readonly column: NumberColumn
  readonly figures: Figures
}

/** One figure of a total: 0 is a figure, missing is said. */
export function NumberCell({ column, figures }: NumberCellProps): ReactElement {
  const { texts } = useTexts()
  const value = column.value(figures)
  return <td>{value === undefined ? texts.table.missing : column.format(value)}</td>
}
