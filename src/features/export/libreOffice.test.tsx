import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  filter: string,
): readonly (readonly (readonly OpenedCell[])[])[] {
  const paths = files.map(([name, content]) => {
    const file = path.join(folder, name)
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
  const rows = [...(sheet?.getElementsByTagName('table:table-row') ?? [])].map((row) =>
    [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
      const number = cell.getAttribute('office:value')
      const value = number === null ? cell.textContent.trim() : tenDecimals(Number(number))
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1)
      return Array.from({ length: Math.min(repeated, 20) }, () => value)
    }),
  )
  return rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))
}

/** LibreOffice writes 15 digits, and not always those of JavaScript. */
function tenDecimals(number: number): number {
  return Number(number.toFixed(10))
}

const counts = [wholeRegion(), largestTable('count')]
const tables = [...counts, wholeRegion('share'), largestTable('share')]

/** The cells with text before the figures. */
function textsOf({ rows, quarterData: { quarter, area } }: ExportedTable) {
  return rows.map(({ region = area, code, name }) => [quarter, region.name, code, name])
}

/** The figures; nothing for what is missing. */
function numbersOf({ rows, columns }: ExportedTable, missing = '') {
  return rows.map((row) =>
    columns.map(({ value }) => {
      const number = value(row)
      return number === undefined ? missing : tenDecimals(number)
    }),
  )
}

describe.runIf(soffice !== undefined)('LibreOffice with a Dutch locale', () => {
  it('reads every cell of the Excel files by its type', async () => {
    const files = tables.map(async (table, at) => {
      const blob = await tableWorkbook(table, i18n(), new Date(2026, 10, 30))
      return [`${at}.xlsx`, new Uint8Array(await blob.arrayBuffer())] as const
    })
    const sheets = opened(await Promise.all(files), '--calc')
    for (const [at, table] of tables.entries()) {
      const [, ...rows] = sheets[at] ?? []
      expect(rows.map((row) => row.slice(0, 4))).toEqual(textsOf(table))
      expect(rows.map((row) => row.slice(4, -1))).toEqual(numbersOf(table))
    }
  })

  it('reads every cell of the CSV for Excel by its type', () => {
    const files = tables.map((table, at) => [`${at}.csv`, excelCsv(table, i18n())] as const)
    const sheets = opened(files, '--infilter=CSV:59,34,76,1')
    for (const [at, table] of tables.entries()) {
      const [, ...rows] = sheets[at] ?? []
      const shown = table.rows.map((row) =>
        table.columns.map(({ value, plain }) => {
          const number = value(row)
          return number === undefined ? '' : Number(plain(number))
        }),
      )
      expect(rows.map((row) => row.slice(0, 4))).toEqual(textsOf(table))
      expect(rows.map((row) => row.slice(4, -2))).toEqual(shown)
    }
  })

  it('reads every cell of the CSV for software by its type', () => {
    // Not the ratios: a Dutch reader has no decimal point.
    const files = counts.map((table, at) => [`${at}.csv`, machineCsv(table)] as const)
    const sheets = opened(files, '--infilter=CSV:44,34,76,1')
    for (const [at, table] of counts.entries()) {
      const [, ...rows] = sheets[at] ?? []
      const texts = rows.map(([quarter, , region, code, name]) => [quarter, region, code, name])
      expect(texts).toEqual(textsOf(table))
      expect(rows.map((row) => row.slice(5, -1))).toEqual(numbersOf(table))
    }
  })

  it('pastes every figure of the clipboard as a number', () => {
    const files = tables.map(
      (table, at) =>
        [`${at}.html`, `<meta charset="utf-8">${tableText(table, i18n()).html}`] as const,
    )
    const sheets = opened(files, '--infilter=HTML (StarCalc)')
    for (const [at, table] of tables.entries()) {
      const rows = sheets[at]?.slice(1, table.rows.length + 1) ?? []
      const figures = rows.map((row) => row.slice(-table.columns.length))
      expect(figures).toEqual(numbersOf(table, 'te weinig'))
    }
  })
})
