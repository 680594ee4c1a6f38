import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { readDownload } from './DashboardPage.ts'
import { test } from './fixtures.ts'
import { serveTies } from './madeUpData.ts'
import { citation, namesByTotal } from './publication.ts'

const machineHeader =
  'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source'

/** The whole publication as a file for machines, typed by hand. */
const machineLines = [
  machineHeader,
  ...[
    'GM1680,Aa en Hunze,15,35,101,24,175',
    'GM0003,Appingedam,17,48,115,29,209',
    'GM0106,Assen,104,223,541,115,983',
    'GM0010,Delfzijl,21,97,179,42,339',
    'GM0014,Groningen,125,680,1935,203,2943',
    'GM1966,Het Hogeland,11,121,297,72,501',
    'GM0024,Loppersum,4,17,78,10,109',
    'GM1952,Midden-Groningen,102,132,490,94,818',
    'GM1699,Noordenveld,1,57,146,30,234',
    'GM1895,Oldambt,3,187,312,91,593',
    'GM0765,Pekela,0,57,113,44,214',
    'GM0037,Stadskanaal,6,127,298,68,499',
    'GM1730,Tynaarlo,23,45,150,30,248',
    'GM0047,Veendam,3,155,281,86,525',
    'GM1969,Westerkwartier,2,130,335,85,552',
    'GM1950,Westerwolde,3,64,148,34,249',
  ].map((line) => `2020-Q3,AM01,Groningen,${line},"${citation}"`),
]

const excelHeader =
  'Gemeente;Gemeente, transparant;Gemeente, niet transparant;UWV, transparant;UWV, niet transparant;Totaal in Sonar;Bron;Link'

/** Lines of a file as its reader must find them: each ended by CRLF, the last one too. */
function bytesOf(lines: readonly string[], byteOrderMark = ''): Buffer {
  return Buffer.from(byteOrderMark + lines.map((line) => `${line}\r\n`).join(''), 'utf8')
}

test.describe('CSV for machines', () => {
  test('The whole publication is saved byte for byte: UTF-8 without byte order mark, commas, CRLF', async ({
    dashboard,
  }) => {
    await dashboard.open()
    const { name, bytes } = await dashboard.saveForMachines()
    expect(name).toBe('klantprofielen-2020-q3-am01.csv')
    expect(bytes.toString('utf8')).toBe(bytesOf(machineLines).toString('utf8'))
    expect(bytes.equals(bytesOf(machineLines))).toBe(true)
  })

  test('An independent reader finds sixteen rows whose columns add up to the printed totals', async ({
    dashboard,
  }) => {
    await dashboard.open()
    const { bytes } = await dashboard.saveForMachines()
    const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(16)
    const sum = (column: string) => data.reduce((people, row) => people + Number(row[column]), 0)
    expect(['profile1', 'profile2', 'profile3', 'profile4', 'total'].map(sum)).toEqual([
      440, 2175, 5519, 1057, 9191,
    ])
    expect(new Set(data.map((row) => row['source']))).toEqual(new Set([citation]))
  })

  test('Rows stand in the order of the screen and hidden columns are left out', async ({
    dashboard,
  }) => {
    await dashboard.open('?sort=-total&columns=profile3,total')
    const { bytes } = await dashboard.saveForMachines()
    const [header, ...lines] = bytes.toString('utf8').trimEnd().split('\r\n')
    expect(header).toBe(
      'quarter,region_code,region,municipality_code,municipality,profile3,total,source',
    )
    expect(lines.at(0)).toBe(`2020-Q3,AM01,Groningen,GM0014,Groningen,1935,2943,"${citation}"`)
    expect(lines.map((line) => line.split(',').at(4))).toEqual(namesByTotal)
  })

  test('A selection is saved alone, and the name of the file says so', async ({ dashboard }) => {
    await dashboard.open('?municipality=GM0765&municipality=GM0106')
    const { name, bytes } = await dashboard.saveForMachines()
    expect(name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
    expect(bytes.toString('utf8')).toBe(
      bytesOf([
        machineHeader,
        `2020-Q3,AM01,Groningen,GM0106,Assen,104,223,541,115,983,"${citation}"`,
        `2020-Q3,AM01,Groningen,GM0765,Pekela,0,57,113,44,214,"${citation}"`,
      ]).toString('utf8'),
    )
  })

  test('Shares are ratios with four decimals under their own ids; the total stays a count', async ({
    dashboard,
  }) => {
    await dashboard.open('?measure=share&municipality=GM0014&municipality=GM0765')
    const { bytes } = await dashboard.saveForMachines()
    expect(bytes.toString('utf8').split('\r\n')).toEqual([
      'quarter,region_code,region,municipality_code,municipality,profile1_share,profile2_share,profile3_share,profile4_share,total,source',
      `2020-Q3,AM01,Groningen,GM0014,Groningen,0.0425,0.2311,0.6575,0.0690,2943,"${citation}"`,
      `2020-Q3,AM01,Groningen,GM0765,Pekela,0.0000,0.2664,0.5280,0.2056,214,"${citation}"`,
      '',
    ])
  })

  test('Municipalities added up have the code of now, and say that they were added up', async ({
    dashboard,
  }) => {
    await dashboard.open('?boundaries=current')
    const lines = (await dashboard.saveForMachines()).bytes.toString('utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(15)
    expect(lines).toContain(
      `2020-Q3,AM01,Groningen,GM1979,Eemsdelta,42,162,372,81,657,"${citation}. Opgeteld: Appingedam, Delfzijl en Loppersum"`,
    )
  })

  test('The file is the same in either language of the page', async ({ dashboard, page }) => {
    await dashboard.visit('?lang=en')
    await page.getByRole('button', { name: 'Export' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV (machine-readable)' }).click()
    const { bytes } = await readDownload(await saved)
    expect(bytes.equals(bytesOf(machineLines))).toBe(true)
  })
})

test.describe('CSV for Dutch Excel', () => {
  test('The whole table is saved byte for byte: byte order mark, semicolons, CRLF, no sep= line', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('?municipality=GM0014&municipality=GM0765')
    const { name, bytes } = await dashboard.saveForExcel()
    expect(name).toBe('klantprofielen-2020-q3-am01-selectie-excel.csv')
    const link = page.url()
    const expected = bytesOf(
      [
        excelHeader,
        `Groningen;125;680;1935;203;2943;${citation};${link}`,
        `Pekela;0;57;113;44;214;${citation};${link}`,
      ],
      '\uFEFF',
    )
    expect(bytes.toString('utf8')).toBe(expected.toString('utf8'))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.equals(expected)).toBe(true)
  })

  test('Percentages have one decimal after a comma, under the headings of the screen', async ({
    dashboard,
  }) => {
    await dashboard.open('?measure=share&municipality=GM0014&municipality=GM0765&sort=-total')
    const { data } = Papa.parse<string[]>((await dashboard.saveForExcel()).bytes.toString('utf8'), {
      delimiter: ';',
      skipEmptyLines: true,
    })
    expect(data.map((cells) => cells.slice(0, 6))).toEqual([
      [
        'Gemeente',
        'Gemeente, transparant (%)',
        'Gemeente, niet transparant (%)',
        'UWV, transparant (%)',
        'UWV, niet transparant (%)',
        'Totaal in Sonar',
      ],
      ['Groningen', '4,2', '23,1', '65,7', '6,9', '2943'],
      ['Pekela', '0,0', '26,6', '52,8', '20,6', '214'],
    ])
  })

  test('Every percentage in the file is the one on the screen', async ({ dashboard }) => {
    await dashboard.open('?measure=share')
    const { data } = Papa.parse<string[]>((await dashboard.saveForExcel()).bytes.toString('utf8'), {
      delimiter: ';',
      skipEmptyLines: true,
    })
    const inFile = data.slice(1).map((cells) => cells.slice(0, 5).join(' '))
    const onScreen = (await dashboard.rows()).map((row) =>
      row.replaceAll('%', '').replace(/ [\d.]+$/, ''),
    )
    expect(inFile).toEqual(onScreen)
  })

  test('The link in every row brings back exactly this table', async ({ dashboard, page }) => {
    await dashboard.open('?sort=-total&municipality=GM0106&municipality=GM0765')
    const { bytes } = await dashboard.saveForExcel()
    const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
      delimiter: ';',
      header: true,
      skipEmptyLines: true,
    })
    const links = [...new Set(data.map((row) => row['Link'] ?? ''))]
    expect(links).toHaveLength(1)
    await page.goto(links.at(0) ?? '')
    await dashboard.expectNames(['Assen', 'Pekela'])
    await dashboard.expectQuery('?municipality=GM0106&municipality=GM0765&sort=-total')
  })

  test('The name of a file holds small letters, digits and hyphens only', async ({ dashboard }) => {
    await dashboard.open('?municipality=Groningen&quarter=../../x&region=AM01%0d%0aX')
    for (const { name } of [await dashboard.saveForMachines(), await dashboard.saveForExcel()]) {
      expect(name).toMatch(/^[a-z0-9-]+\.csv$/)
    }
    await dashboard.open()
    expect((await dashboard.saveForExcel()).name).toBe('klantprofielen-2020-q3-am01-excel.csv')
  })
})

test.describe('Both files', () => {
  test("Names such as 's-Hertogenbosch and Súdwest-Fryslân stay as they are, and a share of nothing is an empty field", async ({
    dashboard,
    page,
  }) => {
    await serveTies(page)
    await dashboard.open('?region=AM01&measure=share&columns=profile1,total')
    const machine = (await dashboard.saveForMachines()).bytes.toString('utf8')
    expect(machine).toContain(",GM0796,'s-Hertogenbosch,,0,")
    expect(machine).toContain(',GM1900,Súdwest-Fryslân,0.2500,20,')
    const excel = (await dashboard.saveForExcel()).bytes.toString('utf8')
    expect(excel).toContain("\r\n's-Hertogenbosch;;0;UWV, ")
    expect(excel).toContain('\r\nSúdwest-Fryslân;25,0;20;UWV, ')
  })

  test('No line holds a total: they would be added twice', async ({ dashboard }) => {
    await dashboard.open('?municipality=GM0106')
    for (const { bytes } of [await dashboard.saveForMachines(), await dashboard.saveForExcel()]) {
      expect(bytes.toString('utf8')).not.toContain('Totaal regio')
      expect(bytes.toString('utf8')).not.toContain('Totaal selectie')
      expect(bytes.toString('utf8')).not.toContain('9191')
      expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(2)
    }
  })

  test('A table without rows is saved as its headings alone', async ({ dashboard }) => {
    await dashboard.visit('?municipality=GM9999')
    const { bytes } = await dashboard.saveForMachines()
    expect(bytes.toString('utf8')).toBe(`${machineHeader}\r\n`)
  })

  test('The status line names the saved file and its number of rows', async ({ dashboard }) => {
    await dashboard.open('?municipality=GM0106')
    await dashboard.saveForMachines()
    await expect(dashboard.status).toHaveText(
      /^1 gemeente\b.* klantprofielen-2020-q3-am01-selectie\.csv is opgeslagen met 1 rij\.$/,
    )
    await dashboard.sortBy('Totaal in Sonar')
    await expect(dashboard.status).not.toContainText('opgeslagen')
  })
})
