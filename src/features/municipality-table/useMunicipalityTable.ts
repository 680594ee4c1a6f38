import { createColumnHelper, type Row as TableRow } from '@tanstack/react-table'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import {
  type DataTableFeatures,
  type DataTableInstance,
  useDataTable,
} from '../../components/useDataTable.ts'
import type { Row } from '../../domain/mergers.ts'
import { compareNames } from '../../domain/municipality.ts'
import {
  defaultView,
  isDefaultSort,
  type SortKey,
  sortColumnIds,
  type View,
} from '../../domain/view.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'

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
}: MunicipalityTableOptions): DataTableInstance<Row> {
  const i18n = useI18n()
  const isNarrow = useMediaQuery('(max-width: 39.99em)')
  // On a phone the total comes first: it is what the other numbers are parts of.
  const ordered = useMemo(
    () =>
      isNarrow
        ? columns.toSorted((a, b) => Number(a.owner !== undefined) - Number(b.owner !== undefined))
        : columns,
    [columns, isNarrow],
  )
  // New rows with new columns: TanStack Table keeps the values that it read from a row.
  const table = useMemo(
    () => ({ columns: columnDefinitions(ordered, derivedNote, i18n), rows: [...rows] }),
    [ordered, derivedNote, i18n, rows],
  )
  const columnVisibility = useMemo(
    () => ({
      region: hasRegions,
      ...Object.fromEntries(columns.map(({ id }) => [id, view.columns.includes(id)])),
    }),
    [hasRegions, columns, view.columns],
  )
  return useDataTable({
    ...table,
    // Two regions may both have a row of one municipality.
    getRowId: ({ region, code }) => `${region?.code ?? ''}${code}`,
    columnVisibility,
    sortColumns: sortColumnIds,
    sort: view.sort,
    onSort: (sort) => onSort(withoutDefault(sort, view.sort)),
  })
}

const helper = createColumnHelper<DataTableFeatures, Row>()

function columnDefinitions(columns: readonly NumberColumn[], derivedNote: string, i18n: I18n) {
  const { table } = i18n.texts
  return helper.columns([
    helper.accessor(({ name }) => name, {
      id: 'name',
      header: table.name,
      sortFn: byDutchName,
      sortDescFirst: false,
      meta: { isRowHeader: true, className: styles['name'] },
    }),
    helper.accessor(({ region }) => region?.name ?? '', {
      id: 'region',
      header: table.regionName,
      sortFn: byDutchName,
      sortDescFirst: false,
      meta: { isText: true, className: styles['region'] },
    }),
    ...columns.map(({ id, heading, owner, shortHeading, value }) =>
      helper.accessor(value, {
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
  a: TableRow<DataTableFeatures, Row>,
  b: TableRow<DataTableFeatures, Row>,
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
  return isDefaultSort(before) && sort.length === 2 ? sort.slice(1) : sort
}

/** True while a media query holds; false where the page is made before there is a screen. */
function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
}
