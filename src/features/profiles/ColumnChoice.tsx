import type { ReactElement } from 'react'
import { type NumberColumnId, numberColumnIds } from '../../domain/profile.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './ProfilesToolbar.module.css'

interface ColumnChoiceProps {
  readonly columns: readonly NumberColumn[]
  readonly visible: readonly NumberColumnId[]
  readonly onVisible: (visible: readonly NumberColumnId[]) => void
}

/** Which number columns are shown; at least one stays. */
export function ColumnChoice({ columns, visible, onVisible }: ColumnChoiceProps): ReactElement {
  const { table } = useTexts().texts
  return (
    <Popover label={table.columnChoice} name={table.columnChoice}>
      {() => (
        <fieldset>
          <legend className={styles['legend']}>{table.columnChoiceNote}</legend>
          {columns.map(({ id, heading }) => (
            <Checkbox
              key={id}
              label={heading}
              isChecked={visible.includes(id)}
              isDisabled={visible.length === 1 && visible.includes(id)}
              onChange={(isVisible) =>
                onVisible(
                  numberColumnIds.filter((column) =>
                    column === id ? isVisible : visible.includes(column),
                  ),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </Popover>
  )
}
