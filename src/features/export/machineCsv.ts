import type { Row } from '../../domain/regroup.ts'
import { numberCell, textCell, writeCsv } from './csv.ts'
import type { ExportedTable } from './exportedTable.ts'

/**
 * UTF-8 without byte order mark, commas, column ids as headings; shares as ratios with four
 * decimals. The same bytes in either language of the page.
 * @param sourceOf the sentence that names the source of a row, in Dutch.
 */
export function machineCsv(
  { figures, rows, columns }: ExportedTable,
  sourceOf: (row: Row) => string,
): string {
  const header = [
    'quarter',
    'region_code',
    'region',
    'municipality_code',
    'municipality',
    ...columns.map(({ machineId }) => machineId),
    'source',
  ].map(textCell)
  const lines = rows.map((row) => [
    textCell(figures.quarter),
    textCell((row.region ?? figures.area).code),
    textCell((row.region ?? figures.area).name),
    textCell(row.code),
    textCell(row.name),
    ...columns.map(({ value, machine }) => numberCell(value(row), machine)),
    textCell(sourceOf(row)),
  ])
  return writeCsv([header, ...lines], { separator: ',', hasByteOrderMark: false })
}
