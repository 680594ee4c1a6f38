import type { TableText } from '../../components/clipboard.ts'
import { numberCell, textCell } from '../../components/csv.ts'
import type { Row } from '../../domain/mergers.ts'
import { country } from '../../domain/municipality.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { describeTable, type ExportedTable } from './exportedTable.ts'

/** The names of a row, as they stand before its figures. */
type Names = (row: Row) => readonly string[]

/**
 * The table as it is on screen, to be pasted, with its source as the last line. Figures are plain in the
 * text: `2943`. In the HTML they are as on screen, with their number beside it for Excel and LibreOffice.
 */
export function tableText(table: ExportedTable, page: I18n): TableText {
  const { language, texts } = page
  const { rows, columns, link, quarterData } = table
  const { citation, choices } = describeTable(table, page)
  const plain = language === 'nl' ? ('excel' as const) : ('plain' as const)
  const hasRegions = quarterData.area.code === country.code
  const names: Names = ({ name, region }) => (hasRegions ? [name, region?.name ?? ''] : [name])
  const headings = [
    ...(hasRegions ? [texts.table.name, texts.table.regionName] : [texts.table.name]),
    ...columns.map(({ heading }) => heading),
  ]
  const notes = [
    `${texts.filters.heading}: ${choices.join(', ')}`,
    `${texts.source.heading}: ${citation}, ${link}`,
  ]
  const lines = rows.map((row) => [
    ...names(row).map(textCell),
    ...columns.map((column) => numberCell(column.value(row), column[plain])),
  ])
  const copied = document.createElement('div')
  copied.append(htmlTable(table, headings, names, texts.table.tooFew))
  for (const note of notes) {
    copied.appendChild(document.createElement('p')).textContent = note
  }
  const text = [headings, ...lines, ...notes.map((note) => [note])]
    .map((cells) => cells.join('\t'))
    .join('\n')
  return { text, html: new XMLSerializer().serializeToString(copied) }
}

function htmlTable(
  { rows, columns }: ExportedTable,
  headings: readonly string[],
  names: Names,
  missing: string,
): HTMLTableElement {
  const grid = document.createElement('table')
  const head = grid.insertRow()
  for (const heading of headings) {
    head.appendChild(document.createElement('th')).textContent = heading
  }
  for (const row of rows) {
    const line = grid.insertRow()
    for (const name of names(row)) line.insertCell().textContent = name
    for (const { value, format, measure } of columns) {
      const cell = line.insertCell()
      const number = value(row)
      cell.align = 'right'
      cell.textContent = number === undefined ? missing : format(number)
      if (number === undefined) continue
      cell.setAttribute('x:num', String(number))
      cell.setAttribute('sdval', String(number))
      // The number is written as in English (1033); LibreOffice takes only formats that it has itself.
      cell.setAttribute('sdnum', measure === 'share' ? '1033;0;0.00%' : '1033;0;#,##0')
    }
  }
  return grid
}
