import { type ReactElement, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import { DataTable } from '../../components/DataTable.tsx'
import { Icon } from '../../components/Icon.tsx'
import { ProvenanceChips } from '../../components/Provenance.tsx'
import { useFocusHandOver } from '../../components/useFocusHandOver.ts'
import { usePrint } from '../../components/usePrint.ts'
import type { Row } from '../../domain/mergers.ts'
import { country } from '../../domain/municipality.ts'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { firstRows, type View } from '../../domain/view.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { type NumberColumn, tableColumns } from '../../i18n/tableColumns.ts'
import { checksAddress } from '../../url/links.ts'
import { municipalityCell } from './MunicipalityCell.tsx'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'
import styles from './MunicipalityTable.module.css'
import { OwnerGroups } from './OwnerGroups.tsx'
import { type TableMessage, TableStatus } from './TableStatus.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { Proof, TableTotals } from './TableTotals.tsx'
import { useMunicipalityTable } from './useMunicipalityTable.ts'

interface MunicipalityTableProps {
  readonly view: View
  readonly quarterData: QuarterData
  readonly allRows: readonly Row[]
  /** The chosen rows in name order. */
  readonly rows: readonly Row[]
  /** True when adding up mergers changes something. */
  readonly hasMergers: boolean
  /** The municipalities to choose from, in name order, and what leads to them. */
  readonly places: SearchedPlaces
  /** True while another area than theirs was asked for. */
  readonly isAwaitingArea: boolean
  /** True where a municipality that is not found may be in another quarter. */
  readonly hasOtherQuarters: boolean
  readonly onChange: (change: Partial<View>) => void
  /** What was done last with this view: a file saved, a link copied. */
  readonly message: TableMessage | undefined
  /** Actions on all rows of the view, in the order of the table. */
  readonly actions: (rows: readonly Row[]) => ReactNode
}

const noteId = 'columns-note'
const endId = 'table-end'

/** The profile columns per municipality, with everything that can be chosen about them. */
export function MunicipalityTable(props: MunicipalityTableProps): ReactElement {
  const { view, quarterData, allRows, rows, onChange } = props
  const i18n = useI18n()
  const { texts, formats } = i18n
  const { table: words, filters } = texts
  const columns = useMemo(() => tableColumns(view.measure, i18n), [view.measure, i18n])
  const isCountry = quarterData.area.code === country.code
  const table = useMunicipalityTable({
    rows,
    columns,
    view,
    hasRegions: isCountry,
    derivedNote: noteId,
    onSort: (sort) => onChange({ sort }),
  })
  const visible = table
    .getVisibleLeafColumns()
    .flatMap(({ id }) => columns.find((column) => column.id === id) ?? [])
  // Rows that are not in the page cannot be on paper.
  const [isPrinting, setIsPrinting] = useState(false)
  usePrint(
    () => setIsPrinting(true),
    () => setIsPrinting(false),
  )
  const isLong = isCountry && rows.length > firstRows
  const isLimited = isLong && view.rows === 'first' && !isPrinting
  const count = words.rows(rows.length)
  const shownCount = isLimited ? words.firstShown(count, firstRows) : count
  const hasSelection = view.selection.kind !== 'all'
  const measure = view.measure === 'share' ? words.captionShare : words.captionCount
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className={styles['section']} aria-labelledby="profiles-heading">
      <h2 id="profiles-heading" ref={heading} tabIndex={-1}>
        {words.heading(count, formats.quarter(quarterData.quarter))}
      </h2>
      <p className={styles['subtitle']}>
        <span>{measure}</span>
        <span className={styles['barNote']}>{words.barNote}</span>
        <ProvenanceChips />
      </p>
      <TableToolbar
        view={view}
        columns={columns}
        hasMergers={props.hasMergers}
        onChange={onChange}
        filter={
          <>
            <MunicipalityFilter
              places={props.places}
              selection={view.selection}
              onSelection={(selection) => onChange({ selection })}
              isDisabled={props.isAwaitingArea}
              hasOtherQuarters={props.hasOtherQuarters}
            />
            <ClearFilters view={view} onChange={onChange} heading={heading} />
          </>
        }
        actions={props.actions(table.getRowModel().rows.map(({ original }) => original))}
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
          <a className={`visually-hidden ${styles['skip']}`} href={`#${endId}`}>
            {words.past}
          </a>
          <DataTable
            table={table}
            caption={joinSentences([
              words.caption(
                areaPhrase(quarterData.area, i18n),
                formats.quarter(quarterData.quarter),
              ),
              isLimited && `${shownCount}.`,
              measure,
            ])}
            sortHint={words.sortable}
            sortPosition={words.sortPosition}
            groups={<OwnerGroups columns={visible} leading={isCountry ? 2 : 1} />}
            cell={(row, id) =>
              municipalityCell(
                row,
                id,
                columns,
                i18n,
                id === linkedColumn(visible) ? lineAddress(row, view, quarterData) : undefined,
              )
            }
            isMarked={({ code }) => code === view.mine}
            regionLabel={words.region}
            rowLimit={isLimited ? firstRows : undefined}
            className={styles[isCountry ? 'countryTable' : 'regionTable']}
            footer={
              <TableTotals
                columns={visible}
                rows={rows}
                allRows={allRows}
                quarterData={quarterData}
                hasSelection={hasSelection}
              />
            }
          />
        </div>
      )}
      <p id={noteId} className="visually-hidden">
        {words.derivedNote}
      </p>
      {isLong ? <RowLimitButton view={view} rows={rows} onChange={onChange} /> : null}
      <div id={endId} tabIndex={-1} className={styles['end']}>
        <Proof
          dataSet={view.dataSet}
          columns={columns}
          allRows={allRows}
          quarterData={quarterData}
          href={checksAddress(view, quarterData.area.code, quarterData.quarter)}
        />
        {view.boundaries === 'current' ? <p>{filters.boundariesNote}</p> : null}
      </div>
    </section>
  )
}

/** Its numbers lead to the publication: the total of a row or, where that is hidden, its first number. */
function linkedColumn(visible: readonly NumberColumn[]): string | undefined {
  return (visible.find(({ id }) => id === 'total') ?? visible[0])?.id
}

/** The line of a row in the checks of its publication; a row that was added up has none. */
function lineAddress(
  { code, region, mergedFrom }: Row,
  view: View,
  { area, quarter }: QuarterData,
): string | undefined {
  const page = checksAddress(view, (region ?? area).code, quarter)
  return page === undefined || mergedFrom !== undefined ? undefined : `${page}#${encodeURI(code)}`
}

function joinSentences(sentences: readonly (string | false)[]): string {
  return sentences.filter((sentence) => sentence !== false).join(' ')
}

interface ClearFiltersProps extends Pick<MunicipalityTableProps, 'view' | 'onChange'> {
  readonly heading: RefObject<HTMLElement | null>
}

/** Only where there is a filter; its focus goes to the heading, since the button goes with the filters. */
function ClearFilters({ view, onChange, heading }: ClearFiltersProps): ReactElement | null {
  const { filters } = useI18n().texts
  if (view.selection.kind === 'all' && view.quarter === undefined) return null
  return (
    <button
      type="button"
      onClick={() => {
        heading.current?.focus({ preventScroll: true })
        onChange({ quarter: undefined, selection: { kind: 'all' } })
      }}
    >
      <Icon name="cross" />
      <span>{filters.clear}</span>
    </button>
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
