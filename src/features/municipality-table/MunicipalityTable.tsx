import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { DataTable } from '../../components/DataTable.tsx'
import { useFocusHandOver } from '../../components/useFocusHandOver.ts'
import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { firstRows, type View } from '../../domain/view.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'
import { type TableMessage, TableStatus } from './TableStatus.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { TableTotals } from './TableTotals.tsx'
import { municipalityCell, useMunicipalityTable } from './useMunicipalityTable.tsx'

interface MunicipalityTableProps {
  readonly view: View
  readonly quarterData: QuarterData
  readonly allRows: readonly Row[]
  /** The chosen rows in name order. */
  readonly rows: readonly Row[]
  /** True when adding up mergers changes something. */
  readonly hasMergers: boolean
  readonly onChange: (change: Partial<View>) => void
  /** What was done last with this view: a file saved, a link copied. */
  readonly message: TableMessage | undefined
  /** Actions on all rows of the view, in the order of the table. */
  readonly actions: (rows: readonly Row[]) => ReactNode
}

const noteId = 'profiles-note'

/** The profile columns per municipality, with everything that can be chosen about them. */
export function MunicipalityTable(props: MunicipalityTableProps): ReactElement {
  const { view, quarterData, allRows, rows, onChange } = props
  const i18n = useI18n()
  const { texts, formats } = i18n
  const { table: words, filters } = texts
  const columns = useMemo(() => tableColumns(view.measure, i18n), [view.measure, i18n])
  const isCountry = quarterData.country !== undefined
  const table = useMunicipalityTable({
    rows,
    columns,
    view,
    hasRegions: isCountry,
    derivedNote: noteId,
    onSort: (sort) => onChange({ sort }),
  })
  const isPrinting = useIsPrinting()
  const isLong = isCountry && rows.length > firstRows
  const isLimited = isLong && view.rows === 'first' && !isPrinting
  const count = words.rows(rows.length)
  const shownCount = isLimited ? words.firstShown(count, firstRows) : count
  const hasSelection = view.selection.kind !== 'all'
  return (
    <section className={styles['section']} aria-labelledby="profiles-heading">
      <h2 id="profiles-heading" tabIndex={-1}>
        {words.heading(count, formats.quarter(quarterData.quarter))}
      </h2>
      <TableToolbar
        view={view}
        columns={columns}
        hasMergers={props.hasMergers}
        onChange={onChange}
        actions={props.actions(table.getRowModel().rows.map(({ original }) => original.row))}
      />
      <TableStatus
        rows={shownCount}
        subject={quarterData.area.code + quarterData.quarter}
        isEmpty={rows.length === 0}
        view={view}
        columns={columns}
        message={props.message}
      />
      {rows.length === 0 ? (
        <EmptyState onShowAll={() => onChange({ selection: { kind: 'all' } })} />
      ) : (
        <div>
          <a className={`visually-hidden ${styles['skip']}`} href={`#${noteId}`}>
            {words.past}
          </a>
          <DataTable
            table={table}
            caption={[
              words.caption(
                areaPhrase(quarterData.area, i18n),
                formats.quarter(quarterData.quarter),
              ),
              ...(isLimited ? [`${shownCount}.`] : []),
              view.measure === 'share' ? words.captionShare : words.captionCount,
            ].join(' ')}
            sortHint={words.sortable}
            sortPosition={words.sortPosition}
            cell={(row, id) => municipalityCell(row, id, columns, i18n)}
            regionLabel={words.region}
            hasStickyHead={isCountry}
            rowLimit={isLimited ? firstRows : undefined}
            className={styles[isCountry ? 'countryTable' : 'regionTable']}
            footer={
              <TableTotals
                columns={columns.filter(({ id }) => view.columns.includes(id))}
                rows={rows}
                allRows={allRows}
                quarterData={quarterData}
                hasSelection={hasSelection}
              />
            }
          />
        </div>
      )}
      {isLong ? <RowLimitButton view={view} rows={rows} onChange={onChange} /> : null}
      <p id={noteId} tabIndex={-1} className={styles['note']}>
        {words.derivedNote}
      </p>
      {view.boundaries === 'current' ? (
        <p className={styles['note']}>{filters.boundariesNote}</p>
      ) : null}
      <p className={`${styles['note']} ${styles['hint']}`}>{words.sortHint}</p>
    </section>
  )
}

/** Shows every row of a long table, and the first ones again: one button, so that it keeps the focus. */
function RowLimitButton({
  view,
  rows,
  onChange,
}: Pick<MunicipalityTableProps, 'view' | 'rows' | 'onChange'>): ReactElement {
  const { table } = useI18n().texts
  const isLimited = view.rows === 'first'
  return (
    <button
      type="button"
      className={styles['more']}
      onClick={() => onChange({ rows: isLimited ? 'all' : 'first' })}
    >
      {isLimited ? table.showAllRows(rows.length) : table.showFirstRows(firstRows)}
    </button>
  )
}

/** In the place of the table when nothing that was asked for exists: says why, and the way out. */
function EmptyState({ onShowAll }: { readonly onShowAll: () => void }): ReactElement {
  const { table } = useI18n().texts
  const part = useRef<HTMLDivElement>(null)
  useFocusHandOver(part)
  return (
    <div ref={part} className={styles['empty']}>
      <p>{table.empty}</p>
      <button type="button" onClick={onShowAll}>
        {table.showAll}
      </button>
    </div>
  )
}

/** True while the browser prints: rows that are not in the page cannot be on paper. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // Synchronously: the browser takes the page as it is when the event ends.
    const before = () => flushSync(() => setIsPrinting(true))
    const after = () => setIsPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}
