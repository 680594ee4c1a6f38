import type { ReactElement, ReactNode } from 'react'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Popover } from '../../components/Popover.tsx'
import { Segments } from '../../components/Segments.tsx'
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
  /** The choice of municipalities. */
  readonly filter: ReactNode
  /** What can be done with the rows: export, copy. */
  readonly actions: ReactNode
}

/** The choices about the table: measure, columns and mergers; and what can be done with its rows. */
export function TableToolbar(props: TableToolbarProps): ReactElement {
  const { view, columns, hasMergers, onChange, actions } = props
  const { filters, table } = useI18n().texts
  return (
    <div className={styles['toolbar']}>
      <Segments
        label={table.measure}
        value={view.measure}
        options={[
          { value: 'count', label: table.count },
          { value: 'share', label: table.shareMeasure },
        ]}
        onChange={(measure) => onChange({ measure })}
      />
      {props.filter}
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

/** Which number columns are visible; at least one stays. */
function ColumnChoice({
  view,
  columns,
  onChange,
}: Pick<TableToolbarProps, 'view' | 'columns' | 'onChange'>): ReactElement {
  const visible = view.columns
  const { table } = useI18n().texts
  return (
    <Popover
      label={
        <>
          <Icon name="columns" />
          <span>{table.columnChoice}</span>
        </>
      }
      name={table.columnChoice}
    >
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
