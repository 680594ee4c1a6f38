import { createFormats } from '../../i18n/formats.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { type CsvCell, textCell, writeCsv } from './csv.ts'
import type { ExportedTable } from './exportedTable.ts'

/** The words of a file for Excel, in the language of the page. */
export interface ExcelWords {
  readonly name: string
  readonly sourceHeading: string
  readonly linkHeading: string
  /** The sentence that names the source. */
  readonly source: string
  /** Address of exactly this view. */
  readonly link: string
}

/**
 * A file that Dutch Excel opens with a double click: byte order mark, semicolons, decimal commas,
 * headings as on screen, shares as percentages with one decimal, no thousands points.
 */
export function excelCsv({ rows, columns }: ExportedTable, words: ExcelWords): string {
  const header = [
    words.name,
    ...columns.map(({ heading }) => heading),
    words.sourceHeading,
    words.linkHeading,
  ].map(textCell)
  const lines = rows.map((row) => [
    textCell(row.name),
    ...columns.map((column) => numberCell(column, column.value(row))),
    textCell(words.source),
    textCell(words.link),
  ])
  return writeCsv([header, ...lines], { separator: ';', hasByteOrderMark: true })
}

/** Rounded as on screen, because it is the same format; Dutch Excel reads a decimal comma. */
const dutch = createFormats('nl')

function numberCell({ measure }: NumberColumn, value: number | undefined): CsvCell {
  if (value === undefined) return { kind: 'missing' }
  const digits = measure === 'share' ? dutch.percentage(value).replace(/\s*%$/, '') : String(value)
  return { kind: 'number', digits }
}
