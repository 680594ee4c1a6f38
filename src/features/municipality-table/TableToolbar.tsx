import type { ReactElement, ReactNode } from 'react'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Popover } from '../../components/Popover.tsx'
import { numberColumnIds } from '../../domain/counts.ts'
import type { View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import styles from './TableToolbar.module.css'

interface TableToolbarProps {
  readonly view: Pick<View, 'measure' | 'columns' | 'boundaries'>
  readonly columns: readonly NumberColumn[]
  /** True when adding up mergers changes something. */
  readonly hasMergers: boolean
  readonly onChange: (change: Partial<View>) => void
  /** What can be done with the rows: export, copy. */
  readonly actions: ReactNode
}

/** The choices about the table: measure, columns and mergers; and what can be done with its rows. */
export function TableToolbar(props: TableToolbarProps): ReactElement {
  const { view, columns, hasMergers, onChange, actions } = props
  const { filters } = useI18n().texts
  return (
    <div className={styles['toolbar']}>
      <MeasureChoice view={view} onChange={onChange} />
      <ColumnChoice view={view} columns={columns} onChange={onChange} />
      {hasMergers || view.boundaries === 'current' ? (
        <Checkbox
          label={filters.boundaries}
          isChecked={view.boundaries === 'current'}
          onChange={(isCurrent) => onChange({ boundaries: isCurrent ? 'current' : 'published' })}
        />
      ) : null}
      <div className={styles['actions']}>{actions}</div>
    </div>
  )
}

/** People or shares, as two radio buttons in one frame. */
function MeasureChoice({
  view,
  onChange,
}: Pick<TableToolbarProps, 'view' | 'onChange'>): ReactElement {
  const { table } = useI18n().texts
  const options = [
    { value: 'count', label: table.count },
    { value: 'share', label: table.shareMeasure },
  ] as const
  return (
    <fieldset className={styles['measure']}>
      <legend className="visually-hidden">{table.measure}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="measure"
            value={value}
            checked={view.measure === value}
            onChange={() => onChange({ measure: value })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Which number columns are visible; at least one stays. */
function ColumnChoice({
  view,
  columns,
  onChange,
}: Pick<TableToolbarProps, 'view' | 'columns' | 'onChange'>): ReactElement {
  const visible = view.columns
  const { table } = useI18n().texts
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
                onChange({
                  columns: numberColumnIds.filter((column) =>
                    column === id ? isVisible : visible.includes(column),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </Popover>
  )
}
