import { numberCell, textCell, writeCsv } from '../../components/csv.ts'
import { fileName, type SavedFile, saveFile } from '../../components/saveFile.ts'
import type { Row } from '../../domain/mergers.ts'
import { printedCode } from '../../domain/municipality.ts'
import { filePrefixes } from '../../domain/view.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { nl } from '../../i18n/nl/index.ts'
import { type ExportedTable, sourceOf, type TableContent } from './exportedTable.ts'
import { tableText } from './tableText.ts'

export type TableFileKind = 'xlsx' | 'excel' | 'machine'

const dutch: I18n = { language: 'nl', texts: nl, formats: createFormats('nl') }

/** A column of a file: its heading, and the cell of a row. */
type FileColumn = readonly [heading: string, cell: (row: Row) => string]

function textColumn(heading: string, text: (row: Row) => string): FileColumn {
  return [heading, (row) => textCell(text(row))]
}

function linesOf({ rows }: TableContent, columns: readonly FileColumn[]) {
  return [
    columns.map(([heading]) => textCell(heading)),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
}

/** For software: UTF-8, commas, ids as headings, ratios; the same bytes in either language. */
export function machineCsv(table: TableContent): string {
  const { quarter, area } = table.quarterData
  const lines = linesOf(table, [
    textColumn('quarter', () => quarter),
    textColumn('region_code', ({ region = area }) => printedCode(region.code)),
    textColumn('region', ({ region = area }) => region.name),
    textColumn('municipality_code', ({ code }) => printedCode(code)),
    textColumn('municipality', ({ name }) => name),
    ...table.columns.map(
      ({ machineId, value, machine }): FileColumn => [
        machineId,
        (row) => numberCell(value(row), machine),
      ],
    ),
    textColumn('source', (row) => sourceOf(row, table, dutch)),
  ])
  return writeCsv(lines, ',')
}

/**
 * The table for Dutch Excel, in the language of the page: byte order mark, semicolons, decimal
 * commas, headings as on screen, shares as percentages with one decimal, no thousands points.
 */
export function excelCsv(table: ExportedTable, i18n: I18n): string {
  const { quarter, area } = table.quarterData
  const { filters, table: words, export: headings, source } = i18n.texts
  const lines = linesOf(table, [
    textColumn(filters.quarter, () => quarter),
    textColumn(filters.region, ({ region = area }) => region.name),
    textColumn(headings.codeHeading, ({ code }) => printedCode(code)),
    textColumn(words.name, ({ name }) => name),
    ...table.columns.map(
      ({ heading, value, excel }): FileColumn => [heading, (row) => numberCell(value(row), excel)],
    ),
    textColumn(source.heading, (row) => sourceOf(row, table, i18n)),
    textColumn(headings.linkHeading, () => table.link),
  ])
  return writeCsv(lines, ';')
}

/** `demo-klantprofielen-2020-q3-am01-selectie-excel.csv` */
export function tableFileName({ view, quarterData }: ExportedTable, kind: TableFileKind): string {
  const name = fileName([
    `${filePrefixes[view.dataSet]}klantprofielen`,
    quarterData.quarter,
    quarterData.area.code,
    ...(view.boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(view.selection.kind === 'all' ? [] : ['selectie']),
    ...(kind === 'excel' ? ['excel'] : []),
  ])
  return kind === 'xlsx' ? `${name}.xlsx` : `${name}.csv`
}

const csvForms = { excel: excelCsv, machine: machineCsv }

export async function saveTable(
  kind: TableFileKind,
  table: ExportedTable,
  i18n: I18n,
): Promise<SavedFile> {
  const name = tableFileName(table, kind)
  if (kind === 'xlsx') {
    const { tableWorkbook } = await import('./tableWorkbook.ts')
    const blob = await tableWorkbook(table, i18n, new Date())
    return saveFile({ name, blob, text: tableText(table, i18n).text })
  }
  const text = csvForms[kind](table, i18n)
  return saveFile({ name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), text })
}
