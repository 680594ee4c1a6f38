import { createColumnHelper, type Row as TableRow } from '@tanstack/react-table'
import { type ReactElement, type ReactNode, useMemo } from 'react'
import { BreakableName } from '../../components/BreakableName.tsx'
import {
  type DataTableFeatures,
  type DataTableInstance,
  useDataTable,
} from '../../components/useDataTable.ts'
import { useMediaQuery } from '../../components/useMediaQuery.ts'
import { type Counts, countOf, shareOf } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import { compareNames, nameInCode } from '../../domain/municipality.ts'
import { defaultView, type SortKey, sortColumnIds, type View } from '../../domain/view.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'

/** A municipality with its values in the order of the number columns. */
export interface MunicipalityRow {
  readonly row: Row
  readonly values: readonly (number | undefined)[]
}

interface MunicipalityTableOptions {
  /** In Dutch name order: rows that are equal keep it. */
  readonly rows: readonly Row[]
  /** Every number column, visible or not: a link may sort by a column that it hides. */
  readonly columns: readonly NumberColumn[]
  readonly view: Pick<View, 'sort' | 'columns'>
  readonly hasRegions: boolean
  /** Id of the text that explains derived column names. */
  readonly derivedNote: string
  readonly onSort: (sort: readonly SortKey[]) => void
}

/** The one table of municipalities: it orders the rows for the screen and for every file. */
export function useMunicipalityTable({
  rows,
  columns,
  view,
  hasRegions,
  derivedNote,
  onSort,
}: MunicipalityTableOptions): DataTableInstance<MunicipalityRow> {
  const i18n = useI18n()
  const isNarrow = useMediaQuery('(max-width: 39.99em)')
  // On a phone the total comes first: it is what the other numbers are parts of.
  const ordered = useMemo(
    () => (isNarrow ? columns.toSorted((a, b) => Number(a.derived) - Number(b.derived)) : columns),
    [columns, isNarrow],
  )
  // New rows for new columns: TanStack Table keeps the values that it read from a row.
  const data = useMemo(
    () => rows.map((row) => ({ row, values: ordered.map(({ value }) => value(row)) })),
    [rows, ordered],
  )
  const definitions = useMemo(
    () => columnDefinitions(ordered, derivedNote, i18n),
    [ordered, derivedNote, i18n],
  )
  const columnVisibility = useMemo(
    () => ({
      region: hasRegions,
      ...Object.fromEntries(columns.map(({ id }) => [id, view.columns.includes(id)])),
    }),
    [hasRegions, columns, view.columns],
  )
  return useDataTable({
    columns: definitions,
    rows: data,
    // Two regions may both have a row of one municipality.
    getRowId: ({ row }) => `${row.region?.code ?? ''}${row.code}`,
    columnVisibility,
    sortColumns: sortColumnIds,
    sort: view.sort,
    onSort: (sort) => onSort(withoutDefault(sort, view.sort)),
  })
}

const helper = createColumnHelper<DataTableFeatures, MunicipalityRow>()

function columnDefinitions(columns: readonly NumberColumn[], derivedNote: string, i18n: I18n) {
  const { table } = i18n.texts
  return helper.columns([
    helper.accessor(({ row }) => row.name, {
      id: 'name',
      header: table.name,
      sortFn: byDutchName,
      sortDescFirst: false,
      meta: { isRowHeader: true, className: styles['name'] },
    }),
    helper.accessor(({ row }) => row.region?.name ?? '', {
      id: 'region',
      header: table.regionName,
      sortFn: byDutchName,
      sortDescFirst: false,
      meta: { isText: true, className: styles['region'] },
    }),
    ...columns.map(({ id, heading, owner, shortHeading }, index) =>
      helper.accessor(({ values }) => values[index], {
        id,
        header: owner === undefined ? heading : shortHeading,
        sortDescFirst: true,
        sortUndefined: 'last',
        meta: {
          className: styles[owner === undefined ? 'total' : 'number'],
          ...(owner === undefined ? {} : { group: table.owners[owner], describedBy: derivedNote }),
        },
      }),
    ),
  ])
}

function byDutchName(
  a: TableRow<DataTableFeatures, MunicipalityRow>,
  b: TableRow<DataTableFeatures, MunicipalityRow>,
  id: string,
): number {
  return compareNames(a.getValue<string>(id), b.getValue<string>(id))
}

/**
 * A cleared order is the default order: the link has no word for "none". A key that Shift adds to
 * the default order replaces it: no two names are equal, so it would order nothing.
 */
function withoutDefault(sort: readonly SortKey[], before: readonly SortKey[]): readonly SortKey[] {
  if (sort.length === 0) return defaultView.sort
  const [only, ...others] = before
  const wasDefault = others.length === 0 && only?.column === 'name' && !only.descending
  return wasDefault && sort.length === 2 ? sort.slice(1) : sort
}

/** What stands in a cell of the table; with an address its number leads to its line and formula. */
export function municipalityCell(
  { row }: MunicipalityRow,
  columnId: string,
  columns: readonly NumberColumn[],
  i18n: I18n,
  href?: string,
): ReactNode {
  if (columnId === 'name') return nameOf(row, i18n)
  if (columnId === 'region') return <BreakableName name={row.region?.name ?? ''} />
  const column = columns.find(({ id }) => id === columnId)
  const value = column?.value(row)
  if (column === undefined || value === undefined) return <span>{i18n.texts.table.tooFew}</span>
  const text = column.format(value)
  const number = <data value={column.plain(value)}>{text}</data>
  const { whence } = i18n.texts.table
  return (
    <>
      {href === undefined ? (
        number
      ) : (
        <a href={href} title={whence} aria-label={`${text} ${row.name}: ${whence}`}>
          {number}
        </a>
      )}
      {column.owner === undefined ? null : <ShareBar counts={row} column={column} />}
    </>
  )
}

/** Pixels of a bar that is the whole total of its row; what is not 0 has one at least. */
const wholeBar = 72

/**
 * A column as a share of the total of its row, as a bar beside the number. A canvas that nothing is drawn on is
 * the cheapest box with its width in an attribute, as the prerendered page needs it: two hundred drawings of a
 * rectangle take a third of the layout and paint of a sort.
 */
export function ShareBar({
  counts,
  column,
}: {
  readonly counts: Counts
  readonly column: NumberColumn
}): ReactElement {
  const share = shareOf(countOf(counts, column.id), counts.total) ?? 0
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
    <canvas
      className={`${styles['bar']} ${styles[column.id]}`}
      width={Math.ceil(wholeBar * share)}
      height="12"
      aria-hidden="true"
    />
  )
}

/** The name, with what was added up into it or why that cannot be done. */
function nameOf({ code, name, mergedFrom, divided }: Row, { texts, formats }: I18n): ReactNode {
  const namesOf = (places: readonly { readonly name: string }[]): string =>
    formats.list(places.map((place) => place.name))
  const note =
    mergedFrom !== undefined
      ? texts.table.mergedFrom(namesOf(mergedFrom))
      : divided !== undefined
        ? texts.table.divided(divided.name, namesOf(divided.successors))
        : nameInCode(code) && texts.table.noCode
  if (note === undefined) return <span>{name}</span>
  return (
    <>
      <span>{name}</span>
      <span className={styles['merged']}>{note}</span>
    </>
  )
}
