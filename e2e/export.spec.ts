import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { test } from './fixtures.ts'
import { DashboardPage } from './pages/DashboardPage.ts'
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
  await test.step('shares are percentages for Excel; in English the file for software stays the same', async () => {
    await dashboard.showShares()
    const [, row = []] = cells((await dashboard.saveForExcel()).text.slice(1), ';')
    expect(row.slice(4, 9)).toEqual(['8,6', '20,0', '57,7', '13,7', '175'])
    await page.getByRole('radio', { name: 'Aantallen' }).check()
    await dashboard.switchLanguage()
    const english = new DashboardPage(page, 'en')
    const [header = [], first = []] = cells((await english.saveForExcel()).text.slice(1), ';')
    expect(header).toContain('Municipality, transparent')
    expect(first.at(-2)).toBe(citation.replace('januari', 'January'))
    expect((await english.saveForSoftware()).text).toBe(fileForMachines.toString('utf8'))
  })
})

test('The synthetic country is saved in the order of the screen, every row marked, as an Excel file too', async ({
  dashboard,
  request,
}) => {
  const rows = highestFirst(await servedRows(request, '2026-Q3'), 4)
  await dashboard.openWhole('?dataset=demo&sort=-total')
  const machine = await dashboard.saveForSoftware()
  expect(machine.name).toBe('demo-klantprofielen-2026-q3-nl.csv')
  const [, ...saved] = cells(machine.text, ',')
  expect(saved).toEqual(
    rows.map(({ code, name, region, counts }) => [
      ...['2026-Q3', region.code, region.name, code, name],
      ...counts.map(String),
      'SYNTHETISCH',
    ]),
  )
  const file = await dashboard.saveAsXlsx()
  expect(file.name).toBe('demo-klantprofielen-2026-q3-nl.xlsx')
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK')
  await expect(dashboard.status).toContainText(`${file.name} is opgeslagen met 334 rijen.`)
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

/** A file as a spreadsheet reads it. */
function cells(text: string, delimiter: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
