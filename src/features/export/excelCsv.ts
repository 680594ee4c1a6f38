import type { Row } from '../../domain/regroup.ts'
import { numberCell, textCell, writeCsv } from './csv.ts'
import type { ExportedTable } from './exportedTable.ts'

/** The words of a file for Excel, in the language of the page. */
export interface ExcelWords {
  readonly name: string
  readonly regionName: string
  readonly sourceHeading: string
  readonly linkHeading: string
  /** The sentence that names the source of a row. */
  readonly sourceOf: (row: Row) => string
  /** Address of exactly this view. */
  readonly link: string
}

/**
 * A file that Dutch Excel opens with a double click: byte order mark, semicolons, decimal commas,
 * headings as on screen, shares as percentages with one decimal, no thousands points.
 */
export function excelCsv({ figures, rows, columns }: ExportedTable, words: ExcelWords): string {
  const hasRegions = figures.country !== undefined
  const header = [
    words.name,
    ...(hasRegions ? [words.regionName] : []),
    ...columns.map(({ heading }) => heading),
    words.sourceHeading,
    words.linkHeading,
  ].map(textCell)
  const lines = rows.map((row) => [
    textCell(row.name),
    ...(hasRegions ? [textCell(row.region?.name ?? '')] : []),
    ...columns.map(({ value, excel }) => numberCell(value(row), excel)),
    textCell(words.sourceOf(row)),
    textCell(words.link),
  ])
  return writeCsv([header, ...lines], { separator: ';', hasByteOrderMark: true })
}
