import { type ReactElement, type ReactNode, useMemo } from 'react'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import type { View } from '../../domain/view.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { viewField } from '../../url/viewForm.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { MeasureChoice } from './MeasureChoice.tsx'
import { NoRows } from './NoRows.tsx'
import styles from './Profiles.module.css'
import { ProfilesTable } from './ProfilesTable.tsx'
import toolbarStyles from './ProfilesToolbar.module.css'
import { SortedBy } from './SortedBy.tsx'
import { useProfilesTable } from './useProfilesTable.ts'

interface Message {
  readonly text: string
  /** A higher one is news, also when the text is the same. */
  readonly count: number
}

interface ProfilesProps {
  readonly view: View
  readonly figures: QuarterFigures
  readonly allRows: readonly Row[]
  /** The chosen rows in name order. */
  readonly rows: readonly Row[]
  /** True when adding up mergers changes something. */
  readonly hasMergers: boolean
  readonly onChange: (change: Partial<View>) => void
  /** What was done last with this view: a file saved, a link copied. */
  readonly message: Message | undefined
  /** Actions on exactly the rows that are shown, in their order. */
  readonly actions: (rows: readonly Row[]) => ReactNode
}

/** The table with its controls: measure, columns, mergers and what can be done with the rows. */
export function Profiles(props: ProfilesProps): ReactElement {
  const { view, figures, allRows, onChange } = props
  const texts = useTexts()
  const { table: words, filters } = texts.texts
  const columns = useMemo(() => tableColumns(view.measure, texts), [view.measure, texts])
  const visible = useMemo(
    () => columns.filter(({ id }) => view.columns.includes(id)),
    [columns, view.columns],
  )
  const table = useProfilesTable({
    rows: props.rows,
    columns,
    sort: view.sort,
    onSort: (sort) => onChange({ sort }),
  })
  const ordered = table.getRowModel().rows.map(({ original }) => original)
  const hasSelection = view.selection.kind !== 'all'
  const rowCount = words.rows(ordered.length)
  return (
    <section className={styles['profiles']} aria-labelledby="profiles-heading">
      <h2 id="profiles-heading" tabIndex={-1}>
        {words.heading(rowCount, texts.formats.quarter(figures.quarter))}
      </h2>
      <div className={toolbarStyles['toolbar']}>
        <MeasureChoice measure={view.measure} onMeasure={(measure) => onChange({ measure })} />
        <ColumnChoice
          columns={columns}
          visible={view.columns}
          onVisible={(shown) => onChange({ columns: shown })}
        />
        {props.hasMergers || view.boundaries === 'current' ? (
          <Checkbox
            label={filters.boundaries}
            field={{ ...viewField('boundaries'), value: 'current' }}
            isChecked={view.boundaries === 'current'}
            onChange={(isCurrent) => onChange({ boundaries: isCurrent ? 'current' : 'published' })}
          />
        ) : null}
        <div className={toolbarStyles['actions']}>{props.actions(ordered)}</div>
      </div>
      <SortedBy
        rows={rowCount}
        subject={figures.area.code + figures.quarter}
        sort={ordered.length === 0 ? [] : view.sort}
        columns={columns}
        visible={visible}
        message={props.message}
      />
      {ordered.length === 0 ? (
        <NoRows onShowAll={() => onChange({ selection: { kind: 'all' } })} />
      ) : (
        <ProfilesTable
          table={table}
          columns={visible}
          figures={figures}
          allRows={allRows}
          hasSelection={hasSelection}
          derivedNote="profiles-note"
        />
      )}
      <p id="profiles-note" tabIndex={-1} className={styles['note']}>
        {words.derivedNote}
      </p>
      {view.boundaries === 'current' ? (
        <p className={styles['note']}>{filters.boundariesNote}</p>
      ) : null}
      <p className={`${styles['note']} ${styles['hint']}`}>{words.sortHint}</p>
    </section>
  )
}
