import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textCell, writeCsv } from '../../components/csv.ts'
import { readCsv } from '../../components/testing/readCsv.ts'
import { countOf, numberColumnIds } from '../../domain/counts.ts'
import { rowsArbitrary } from '../../testing/rowsArbitrary.ts'
import type { ExportedTable } from './exportedTable.ts'
import { excelCsv, machineCsv } from './tableFiles.ts'
import { i18n, link, table } from './testing/exportedTables.ts'

/** Any table of any rows, with some of its columns. */
const tables = fc
  .record({
    rows: rowsArbitrary,
    columns: fc.subarray([...numberColumnIds]),
    measure: fc.constantFrom('count' as const, 'share' as const),
  })
  .map(table)

type Share = (people: number, total: number) => string

const ratio: Share = (people, total) => (people / total).toFixed(4)

/** In whole numbers, a half upwards. */
const percentage: Share = (people, total) => {
  const tenths = Math.floor((2000 * people + total) / (2 * total))
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

const software = {
  separator: ',',
  write: machineCsv,
  share: ratio,
  names: ['quarter', 'region_code', 'region', 'municipality_code', 'municipality'],
  ends: ['source'],
} as const

const excel = {
  separator: ';',
  write: (one: ExportedTable) => excelCsv(one, i18n()),
  share: percentage,
  names: ['Kwartaal', 'Arbeidsmarktregio', 'Gemeentecode', 'Gemeente'],
  ends: ['Bron', 'Link'],
} as const

describe.each([software, excel])(
  'an independent parser with the separator $separator',
  ({ separator, write, share, names, ends }) => {
    it('finds exactly the cells that were written, whatever the text', () => {
      const text = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '=', '-', "'", 'a', ' ') }),
      )
      // The first cell is a heading in every real file: readers take a mark at its front for a byte order mark.
      const line = fc
        .array(text.map(textCell), { minLength: 1, maxLength: 6 })
        .map((cells) => [textCell('x'), ...cells])
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (all) => {
          expect(readCsv(writeCsv(all, separator), separator)).toEqual(all)
        }),
      )
    })

    it('finds every name and number of the table, worked out from the counts alone', () => {
      fc.assert(
        fc.property(tables, (one) => {
          const [header = [], ...lines] = readCsv(write(one), separator)
          expect(header.slice(0, names.length)).toEqual(names)
          expect(header.slice(names.length + one.columns.length)).toEqual(ends)
          const expected = one.rows.map((row) => [
            '2020-Q3',
            ...(names.length === 5 ? [row.region?.code] : []),
            row.region?.name,
            row.code,
            row.name,
            ...one.columns.map(({ id, measure }) => {
              const people = countOf(row, id)
              if (measure === 'count') return String(people)
              return row.total < 10 ? '' : share(people, row.total)
            }),
          ])
          expect(lines.map((line) => line.slice(0, -ends.length))).toEqual(expected)
          if (ends.length === 2) expect(lines.filter((line) => line.at(-1) !== link)).toEqual([])
        }),
      )
    })
  },
)
