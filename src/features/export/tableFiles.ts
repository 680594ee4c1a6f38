import { numberCell, textCell, writeCsv } from '../../components/csv.ts'
import { fileName, type SavedFile, saveFile } from '../../components/saveFile.ts'
import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { View } from '../../domain/view.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { nl } from '../../i18n/nl/index.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'

/** What the table shows, ready to be written to a file. */
export interface ExportedTable {
  readonly view: Pick<View, 'dataSet' | 'selection' | 'boundaries'>
  readonly quarterData: QuarterData
  /** Every row of the view, in the order of the table. */
  readonly rows: readonly Row[]
  /** Visible number columns. */
  readonly columns: readonly NumberColumn[]
}

export type TableFileKind = 'machine' | 'excel'

const dutch: I18n = { language: 'nl', texts: nl, formats: createFormats('nl') }

/** A column of a file: its heading, and the cell of a row. */
type FileColumn = readonly [heading: string, cell: (row: Row) => string]

function textColumn(heading: string, text: (row: Row) => string): FileColumn {
  return [heading, (row) => textCell(text(row))]
}

function linesOf({ rows }: ExportedTable, columns: readonly FileColumn[]) {
  return [
    columns.map(([heading]) => textCell(heading)),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
}

/**
 * The table for software: UTF-8 without byte order mark, commas, column ids as headings, shares as
 * ratios with four decimals. The same bytes in either language of the page.
 */
export function machineCsv(table: ExportedTable): string {
  const { quarter, area } = table.quarterData
  const lines = linesOf(table, [
    textColumn('quarter', () => quarter),
    textColumn('region_code', ({ region = area }) => region.code),
    textColumn('region', ({ region = area }) => region.name),
    textColumn('municipality_code', ({ code }) => code),
    textColumn('municipality', ({ name }) => name),
    ...table.columns.map(
      ({ machineId, value, machine }): FileColumn => [
        machineId,
        (row) => numberCell(value(row), machine),
      ],
    ),
    textColumn('source', (row) => sourceOf(row, table, dutch)),
  ])
  return writeCsv(lines, { separator: ',', hasByteOrderMark: false })
}

/**
 * The table for Dutch Excel, in the language of the page: byte order mark, semicolons, decimal
 * commas, headings as on screen, shares as percentages with one decimal, no thousands points.
 * @param link address of exactly this view.
 */
export function excelCsv(table: ExportedTable, link: string, i18n: I18n): string {
  const { quarter, area } = table.quarterData
  const { filters, table: words, export: headings, source } = i18n.texts
  const lines = linesOf(table, [
    textColumn(filters.quarter, () => quarter),
    textColumn(filters.region, ({ region = area }) => region.name),
    textColumn(headings.codeHeading, ({ code }) => code),
    textColumn(words.name, ({ name }) => name),
    ...table.columns.map(
      ({ heading, value, excel }): FileColumn => [heading, (row) => numberCell(value(row), excel)],
    ),
    textColumn(source.heading, (row) => sourceOf(row, table, i18n)),
    textColumn(headings.linkHeading, () => link),
  ])
  return writeCsv(lines, { separator: ';', hasByteOrderMark: true })
}

/**
 * "UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)"; a row that was added
 * up says so, because UWV did not publish it like that. Synthetic rows have no source but that word.
 */
function sourceOf(
  { region, mergedFrom }: Row,
  { view, quarterData }: ExportedTable,
  { texts, formats }: I18n,
): string {
  const { quarter, area, source, country } = quarterData
  const published = country?.published.find(({ code }) => code === region?.code) ?? source
  const citation =
    view.dataSet === 'demo'
      ? texts.synthetic.mark
      : texts.source.citation(quarter, (region ?? area).name, formats.month(published.publishedOn))
  if (mergedFrom === undefined) return citation
  const names = formats.list(mergedFrom.map(({ name }) => name))
  return `${citation}. ${texts.table.mergedFrom(names)}`
}

/** `demo-klantprofielen-2020-q3-am01-selectie-excel.csv` */
export function tableFileName({ view, quarterData }: ExportedTable, kind: TableFileKind): string {
  const name = fileName([
    ...(view.dataSet === 'demo' ? ['demo'] : []),
    'klantprofielen',
    quarterData.quarter,
    quarterData.area.code,
    ...(view.boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(view.selection.kind === 'all' ? [] : ['selectie']),
    ...(kind === 'excel' ? ['excel'] : []),
  ])
  return `${name}.csv`
}

/** Saves the table as a file. */
export function saveTable(
  kind: TableFileKind,
  table: ExportedTable,
  link: string,
  i18n: I18n,
): SavedFile {
  const text = kind === 'excel' ? excelCsv(table, link, i18n) : machineCsv(table)
  const blob = new Blob([text], { type: 'text/csv;charset=utf-8' })
  return saveFile({ name: tableFileName(table, kind), blob, text })
}
