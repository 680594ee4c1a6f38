import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { test } from './fixtures.ts'
import { DashboardPage, readDownload } from './pages/DashboardPage.ts'
import { citation, fileForExcel, fileForMachines } from './publication.ts'
import { highestFirst, servedRows } from './servedData.ts'

test('The publication is saved byte for byte, for software and for Dutch Excel', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const machine = await dashboard.saveForSoftware()
  expect(machine.name).toBe('klantprofielen-2020-q3-am01.csv')
  expect(machine.text).toBe(fileForMachines.toString('utf8'))
  expect(machine.bytes.equals(fileForMachines)).toBe(true)
  await expect(dashboard.status).toContainText(
    'klantprofielen-2020-q3-am01.csv is opgeslagen met 16 rijen.',
  )
  const excel = await dashboard.saveForExcel()
  expect(excel.name).toBe('klantprofielen-2020-q3-am01-excel.csv')
  // The link in a file keeps showing these figures after the next publication.
  const forExcel = fileForExcel(`${page.url()}?dataset=published&region=AM01&quarter=2020-Q3`)
  expect(excel.text).toBe(forExcel.toString('utf8'))
  expect(excel.bytes.equals(forExcel)).toBe(true)
})

test('Shares are ratios for software and percentages with a comma for Excel', async ({
  dashboard,
}) => {
  await dashboard.open('?municipality=GM0014&measure=share&columns=profile1,total')
  const machine = await dashboard.saveForSoftware()
  expect(machine.name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
  expect(machine.text).toBe(
    `quarter,region_code,region,municipality_code,municipality,profile1_share,total,source\r\n2020-Q3,AM01,Groningen,GM0014,Groningen,0.0425,2943,"${citation}"\r\n`,
  )
  const excel = await dashboard.saveForExcel()
  expect(excel.name).toBe('klantprofielen-2020-q3-am01-selectie-excel.csv')
  const [header = [], row = []] = cells(excel.text.slice(1), ';')
  const share = header.indexOf('Gemeente, transparant (%)')
  expect(row.slice(share, share + 2)).toEqual(['4,2', '2943'])
})

test('The synthetic country is saved byte for byte in the order of the screen, every row marked', async ({
  dashboard,
  request,
}) => {
  const rows = highestFirst(await servedRows(request, '2026-Q3'), 4)
  await dashboard.open('?dataset=demo&sort=-total')
  const machine = await dashboard.saveForSoftware()
  expect(machine.name).toBe('demo-klantprofielen-2026-q3-nl.csv')
  const lines = [
    'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
    ...rows.map(({ code, name, region, counts }) =>
      // One name has a comma: Nuenen, Gerwen en Nederwetten.
      ['2026-Q3', region.code, region.name, code, name.includes(',') ? `"${name}"` : name]
        .concat(counts.map(String), 'SYNTHETISCH')
        .join(','),
    ),
  ]
  expect(machine.text).toBe(lines.map((line) => `${line}\r\n`).join(''))
  const excel = await dashboard.saveForExcel()
  expect(excel.name).toBe('demo-klantprofielen-2026-q3-nl-excel.csv')
  expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [header = [], ...saved] = cells(excel.text.slice(1), ';')
  expect(header.slice(0, 4)).toEqual(['Kwartaal', 'Arbeidsmarktregio', 'Gemeentecode', 'Gemeente'])
  expect(saved.map(([quarter]) => quarter)).toEqual(rows.map(() => '2026-Q3'))
  const [name, total] = [header.indexOf('Gemeente'), header.indexOf('Totaal in Sonar')]
  expect(saved.map((row) => [row[name], row[total]])).toEqual(
    rows.map((row) => [row.name, String(row.counts[4])]),
  )
  for (const row of saved) {
    expect(row.at(-2)).toBe('SYNTHETISCH')
    expect(row.at(-1)).toMatch(/\?dataset=demo&region=NL&quarter=2026-Q3&sort=-total$/)
  }
})

test('On the English page the file for Excel is English and the one for software stays the same', async ({
  page,
}) => {
  const english = new DashboardPage(page, 'en')
  await english.open('?lang=en')
  const [header = [], row = []] = cells((await english.saveForExcel()).text.slice(1), ';')
  expect(header).toContain('Municipality, transparent')
  expect(header.slice(-2)).toEqual(['Source', 'Link'])
  expect(row.at(-2)).toBe(citation.replace('januari', 'January'))
  expect((await english.saveForSoftware()).text).toBe(fileForMachines.toString('utf8'))
})

test('Every municipality is saved as an Excel file, in the quarter that has most of them', async ({
  dashboard,
}) => {
  await dashboard.open('?dataset=demo&quarter=2016-Q1&measure=share')
  const file = await dashboard.saveAsXlsx()
  expect(file.name).toBe('demo-klantprofielen-2016-q1-nl.xlsx')
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
  await expect(dashboard.status).toContainText(`${file.name} is opgeslagen met 390 rijen.`)
})

test('"Kopieer tabel" gives plain figures as text, and figures as on screen for Word, each with its source', async ({
  dashboard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await dashboard.open('?sort=-total')
  await dashboard.exporting.click()
  await dashboard.panel.getByRole('button', { name: 'Kopieer tabel' }).click()
  await expect(dashboard.status).toContainText('De tabel is gekopieerd: 16 gemeenten.')
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const types = ['text/plain', 'text/html']
    return Promise.all(types.map(async (type) => (await item?.getType(type))?.text()))
  })
  const [, first, ...others] = text?.split('\n') ?? []
  expect(first).toBe('Groningen\t125\t680\t1935\t203\t2943')
  expect(others.at(-1)).toContain(`Bron: ${citation}, http`)
  expect(html).toContain('>2.943</td>')
})

test('Where a script cannot begin to save, as inside some apps, no file is called saved: each is a link and a text', async ({
  dashboard,
  page,
}) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await dashboard.openWhole()
  await dashboard.exporting.click()
  await dashboard.panel.getByRole('button', { name: 'CSV voor software' }).click()
  await expect(dashboard.status).toContainText('is gemaakt met 16 rijen.')
  await expect(page.getByText(/^Als er niets is opgeslagen/)).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'klantprofielen-2020-q3-am01.csv' }).click(),
  ])
  expect((await readDownload(saved)).bytes.equals(fileForMachines)).toBe(true)
  await expect(page.getByRole('textbox', { name: 'Tekst om te kopiëren' })).toHaveValue(
    fileForMachines.toString('utf8').replaceAll('\r\n', '\n'),
  )
  for (const kind of ['PNG', 'SVG']) {
    const card = page.getByRole('figure').first()
    await card.getByRole('button', { name: 'Download' }).click()
    await dashboard.panel.getByRole('button', { name: kind }).click()
    await expect(card.getByText(new RegExp(`\\.${kind} is gemaakt\\.$`, 'i'))).toBeVisible()
    await expect(card.getByRole('link', { name: kind.toLowerCase() })).toBeVisible()
    const words = /Gemeenten maken 17%[\s\S]*zichtbaar, UWV 84%[\s\S]*quarter=2020-Q3/
    await expect(card.getByRole('textbox')).toHaveValue(words)
  }
})

/** A file as a spreadsheet reads it. */
function cells(text: string, delimiter: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
