import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf, numberColumnIds } from '../../domain/profile.ts'
import { quarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { holds } from '../../testing/holds.ts'
import { rowsArbitrary } from '../../testing/rowsArbitrary.ts'
import { type CsvCell, textCell, writeCsv } from './csv.ts'
import type { ExportedTable } from './exportedTable.ts'
import { excelText, machineText } from './tableText.ts'
import { readCsv } from './testing/readCsv.ts'

/** What a reader finds in a cell. */
function shown(cell: CsvCell): string {
  switch (cell.kind) {
    case 'text':
      return /^[=+\-@\t\r\0]/.test(cell.text) ? `'${cell.text}` : cell.text
    case 'number':
      return cell.digits
    case 'missing':
      return ''
  }
}

const forms = [
  { separator: ',', hasByteOrderMark: false },
  { separator: ';', hasByteOrderMark: true },
] as const

describe.each(forms)('with the separator $separator', (form) => {
  it('an independent reader finds exactly the cells that were written, whatever the text', ({
    task,
  }) => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '=', '-', "'", 'a', ' ') }),
    )
    const cell = fc.oneof(
      text.map(textCell),
      fc.integer().map((one): CsvCell => ({ kind: 'number', digits: String(one) })),
      fc.constant<CsvCell>({ kind: 'missing' }),
    )
    // The first cell is a heading in every real file: readers take a mark at its front for a byte order mark.
    const line = fc.array(cell, { minLength: 1, maxLength: 6 })
    const lines = fc
      .array(line, { minLength: 1, maxLength: 8 })
      .map((all) => all.map((cells) => [textCell('x'), ...cells]))
    holds(
      task,
      'csv',
      fc.property(lines, (all) => {
        expect(readCsv(writeCsv(all, form), form.separator)).toEqual(
          all.map((cells) => cells.map(shown)),
        )
      }),
    )
  })
})

const page = { language: 'nl', texts: nl, formats: createFormats('nl') } as const
const link = 'https://example.nl/?region=NL'

/** Any table of any rows, with some of its columns. */
const tables = fc
  .record({
    rows: rowsArbitrary,
    columns: fc.subarray([...numberColumnIds]),
    measure: fc.constantFrom('count' as const, 'share' as const),
  })
  .map(({ rows, columns, measure }): ExportedTable => {
    const figures = quarterFigures(groningenSeries, '2020-Q3')
    if (figures === undefined) throw new Error('no figures')
    return {
      dataSet: 'published',
      figures,
      rows,
      columns: tableColumns(measure, page).filter(({ id }) => columns.includes(id)),
      hasSelection: false,
      boundaries: 'published',
    }
  })

/** The figures of a row, worked out from its counts alone; `write` makes a text of a share. */
function figuresOf(
  row: Row,
  { columns }: ExportedTable,
  write: (people: number, total: number) => string,
): readonly string[] {
  return columns.map(({ id, measure }) => {
    const people = figureOf(row, id)
    if (measure === 'count') return String(people)
    return row.total === 0 ? '' : write(people, row.total)
  })
}

it('an independent reader finds every figure of the table in the file for machines', ({ task }) => {
  holds(
    task,
    'csv',
    fc.property(tables, (table) => {
      const [header, ...lines] = readCsv(machineText(table), ',')
      expect(header).toHaveLength(6 + table.columns.length)
      const expected = table.rows.map((row) => [
        '2020-Q3',
        row.region?.code,
        row.region?.name,
        row.code,
        row.name,
        ...figuresOf(row, table, (people, total) => (people / total).toFixed(4)),
      ])
      expect(lines.map((line) => line.slice(0, -1))).toEqual(expected)
    }),
  )
})

it('an independent reader finds every figure of the table in the file for Excel', ({ task }) => {
  const percentage = (people: number, total: number): string => {
    const tenths = Math.floor((2000 * people + total) / (2 * total))
    return `${Math.floor(tenths / 10)},${tenths % 10}`
  }
  holds(
    task,
    'csv',
    fc.property(tables, (table) => {
      const [header, ...lines] = readCsv(excelText(table, link, page), ';')
      expect(header).toHaveLength(3 + table.columns.length)
      expect(lines.map((line) => [...line.slice(0, -2), line.at(-1)])).toEqual(
        table.rows.map((row) => [row.name, ...figuresOf(row, table, percentage), link]),
      )
    }),
  )
})
