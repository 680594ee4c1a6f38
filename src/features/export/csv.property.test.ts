import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textCell, writeCsv } from '../../components/csv.ts'
import { readCsv } from '../../components/testing/readCsv.ts'
import { countOf, numberColumnIds } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import { quarterDataOf } from '../../domain/regionSeries.ts'
import { defaultView } from '../../domain/view.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl/index.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { rowsArbitrary } from '../../testing/rowsArbitrary.ts'
import type { ExportedTable } from './exportedTable.ts'
import { excelCsv, machineCsv } from './tableFiles.ts'

const forms = [
  { separator: ',', hasByteOrderMark: false },
  { separator: ';', hasByteOrderMark: true },
] as const

describe.each(forms)('with the separator $separator', (form) => {
  it('an independent reader finds exactly the cells that were written, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '=', '-', "'", 'a', ' ') }),
    )
    const cell = text.map(textCell)
    // The first cell is a heading in every real file: readers take a mark at its front for a byte order mark.
    const line = fc.array(cell, { minLength: 1, maxLength: 6 })
    const lines = fc
      .array(line, { minLength: 1, maxLength: 8 })
      .map((all) => all.map((cells) => [textCell('x'), ...cells]))
    fc.assert(
      fc.property(lines, (all) => {
        expect(readCsv(writeCsv(all, form), form.separator)).toEqual(all)
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
    const quarterData = quarterDataOf(groningenSeries, '2020-Q3')
    if (quarterData === undefined) throw new Error('no publication')
    return {
      view: defaultView,
      quarterData,
      rows,
      link,
      columns: tableColumns(measure, page).filter(({ id }) => columns.includes(id)),
    }
  })

/** The numbers of a row, worked out from its counts alone; `write` makes a text of a share. */
function numbersOf(
  row: Row,
  { columns }: ExportedTable,
  write: (people: number, total: number) => string,
): readonly string[] {
  return columns.map(({ id, measure }) => {
    const people = countOf(row, id)
    if (measure === 'count') return String(people)
    return row.total < 10 ? '' : write(people, row.total)
  })
}

it('an independent reader finds every number of the table in the file for software', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [header, ...lines] = readCsv(machineCsv(table), ',')
      expect(header).toHaveLength(6 + table.columns.length)
      const expected = table.rows.map((row) => [
        '2020-Q3',
        row.region?.code,
        row.region?.name,
        row.code,
        row.name,
        ...numbersOf(row, table, (people, total) => (people / total).toFixed(4)),
      ])
      expect(lines.map((line) => line.slice(0, -1))).toEqual(expected)
    }),
  )
})

it('an independent reader finds every number of the table in the file for Excel', () => {
  const percentage = (people: number, total: number): string => {
    const tenths = Math.floor((2000 * people + total) / (2 * total))
    return `${Math.floor(tenths / 10)},${tenths % 10}`
  }
  fc.assert(
    fc.property(tables, (table) => {
      const [header, ...lines] = readCsv(excelCsv(table, page), ';')
      expect(header).toHaveLength(6 + table.columns.length)
      expect(lines.map((line) => [...line.slice(0, -2), line.at(-1)])).toEqual(
        table.rows.map((row) => [
          '2020-Q3',
          row.region?.name,
          row.code,
          row.name,
          ...numbersOf(row, table, percentage),
          link,
        ]),
      )
    }),
  )
})
