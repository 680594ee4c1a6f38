import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { type CsvCell, textCell, writeCsv } from './csv.ts'
import type { ExportedTable } from './exportedTable.ts'

/**
 * UTF-8 without byte order mark, commas, column ids as headings; shares as ratios with four
 * decimals. The same bytes in either language of the page.
 * @param source the sentence that names the source, in Dutch.
 */
export function machineCsv({ figures, rows, columns }: ExportedTable, source: string): string {
  const header = [
    'quarter',
    'region_code',
    'region',
    'municipality_code',
    'municipality',
    ...columns.map(({ id, measure }) => (measure === 'share' ? `${id}_share` : id)),
    'source',
  ].map(textCell)
  const lines = rows.map((row) => [
    textCell(figures.quarter),
    textCell(figures.region.code),
    textCell(figures.region.name),
    textCell(row.code),
    textCell(row.name),
    ...columns.map((column) => numberCell(column, column.value(row))),
    textCell(source),
  ])
  return writeCsv([header, ...lines], { separator: ',', hasByteOrderMark: false })
}

function numberCell({ measure }: NumberColumn, value: number | undefined): CsvCell {
  if (value === undefined) return { kind: 'missing' }
  return { kind: 'number', digits: measure === 'share' ? value.toFixed(4) : String(value) }
}
