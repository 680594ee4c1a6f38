import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import type { ExportedTable } from './exportedTable.ts'
import { excelCsv, machineCsv } from './tableFiles.ts'
import { tableText } from './tableText.ts'
import { tableWorkbook } from './tableWorkbook.ts'
import { i18n, largestTable, wholeRegion } from './testing/exportedTables.ts'

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice']
  .concat(process.env['SOFFICE'] ?? [])
  .find((file) => existsSync(file))

if (soffice === undefined) {
  process.stderr.write('LibreOffice is not installed: what it makes of the files is not tried.\n')
}

/** Settings of LibreOffice for a Dutch reader. */
const dutchSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spreadsheet-'))
  mkdirSync(path.join(folder, 'user'))
  writeFileSync(path.join(folder, 'user/registrymodifications.xcu'), dutchSettings)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type OpenedCell = string | number

/** The cells of the first sheet of each file: a number, a text, or nothing. */
function opened(
  contents: readonly (string | Uint8Array)[],
  ending: string,
  filter: string,
): readonly (readonly (readonly OpenedCell[])[])[] {
  const paths = contents.map((content, at) => {
    const file = path.join(folder, `${at}.${ending}`)
    writeFileSync(file, content)
    return file
  })
  const format = ['--convert-to', 'fods:OpenDocument Spreadsheet Flat XML', '--outdir', folder]
  const profile = `-env:UserInstallation=${pathToFileURL(folder)}`
  execFileSync(soffice ?? '', [profile, '--headless', filter, ...format, ...paths], {
    stdio: 'ignore',
  })
  return paths.map((file) => cellsOf(readFileSync(file.replace(/\.\w+$/, '.fods'), 'utf8')))
}

function cellsOf(xml: string): readonly (readonly OpenedCell[])[] {
  const page = new DOMParser().parseFromString(xml, 'text/xml')
  const [sheet] = page.getElementsByTagName('table:table')
  return [...(sheet?.getElementsByTagName('table:table-row') ?? [])].map((row) =>
    [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
      const number = cell.getAttribute('office:value')
      const value = number === null ? cell.textContent.trim() : tenDecimals(Number(number))
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1)
      return Array.from({ length: Math.min(repeated, 20) }, () => value)
    }),
  )
}

/** LibreOffice writes 15 digits, and not always those of JavaScript. */
function tenDecimals(number: number): number {
  return Number(number.toFixed(10))
}

const counts = [wholeRegion(), largestTable('count')]
const shares = [wholeRegion('share'), largestTable('share')]

/** What stands in front of the figures. */
function namesOf({ rows, quarterData: { quarter, area } }: ExportedTable) {
  return rows.map(({ region = area, code, name }) => [quarter, region.name, code, name])
}

/** The figures, shown in a way; `missing` stands for those that do not exist. */
function figuresOf(
  { rows, columns }: ExportedTable,
  show: (number: number, column: NumberColumn) => number = tenDecimals,
  missing = '',
) {
  return rows.map((row) =>
    columns.map((column) => {
      const number = column.value(row)
      return number === undefined ? missing : show(number, column)
    }),
  )
}

/** Milliseconds; a guard against what never ends, since it starts slowly on a busy machine. */
const timeout = 300_000

describe.runIf(soffice !== undefined)('LibreOffice with a Dutch locale', { timeout }, () => {
  it('reads every cell of the Excel files by its type', async () => {
    const tables = [...counts, ...shares]
    const files = tables.map(async (table) => {
      const blob = await tableWorkbook(table, i18n(), new Date(2026, 10, 30))
      return new Uint8Array(await blob.arrayBuffer())
    })
    const sheets = opened(await Promise.all(files), 'xlsx', '--calc')
    for (const [at, table] of tables.entries()) {
      const rows = sheets[at]?.slice(1, table.rows.length + 1) ?? []
      expect(rows.map((row) => row.slice(0, 4))).toEqual(namesOf(table))
      expect(rows.map((row) => row.slice(4, 4 + table.columns.length))).toEqual(figuresOf(table))
    }
  })

  it('reads every cell of the CSV for Excel by its type', () => {
    const tables = [...counts, ...shares]
    const files = tables.map((table) => excelCsv(table, i18n()))
    const sheets = opened(files, 'csv', '--infilter=CSV:59,34,76,1')
    for (const [at, table] of tables.entries()) {
      const rows = sheets[at]?.slice(1, table.rows.length + 1) ?? []
      const shown = figuresOf(table, (number, { plain }) => Number(plain(number)))
      expect(rows.map((row) => row.slice(0, 4))).toEqual(namesOf(table))
      expect(rows.map((row) => row.slice(4, 4 + table.columns.length))).toEqual(shown)
    }
  })

  it('reads every cell of the CSV for software by its type', () => {
    // Not the ratios: a Dutch reader has no decimal point.
    const sheets = opened(counts.map(machineCsv), 'csv', '--infilter=CSV:44,34,76,1')
    for (const [at, table] of counts.entries()) {
      const rows = sheets[at]?.slice(1, table.rows.length + 1) ?? []
      const names = rows.map(([quarter, , region, code, name]) => [quarter, region, code, name])
      expect(names).toEqual(namesOf(table))
      expect(rows.map((row) => row.slice(5, 5 + table.columns.length))).toEqual(figuresOf(table))
    }
  })

  it('pastes every figure of the clipboard as a number', () => {
    const tables = [...counts, ...shares]
    const files = tables.map((table) => `<meta charset="utf-8">${tableText(table, i18n()).html}`)
    const sheets = opened(files, 'html', '--infilter=HTML (StarCalc)')
    for (const [at, table] of tables.entries()) {
      const rows = sheets[at]?.slice(1, table.rows.length + 1) ?? []
      // The country has a column of regions too.
      const first = table.quarterData.country === undefined ? 1 : 2
      const figures = rows.map((row) => row.slice(first, first + table.columns.length))
      expect(figures).toEqual(figuresOf(table, tenDecimals, 'te weinig'))
    }
  })
})
