import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows, regionTotal } from './publication.ts'
import { lineText, readTable } from './servedTable.ts'
import { at, demoRegion } from './worlds.ts'

test('Quarter and region are lists that say their choice in words and carry its code', async ({
  dashboard,
}) => {
  await dashboard.open()
  await expect(dashboard.quarter.getByRole('option')).toHaveText(['derde kwartaal 2020'])
  await expect(dashboard.quarter).toHaveValue('2020-Q3')
  await expect(dashboard.region.getByRole('option', { name: 'Groningen' })).toHaveCount(1)
  await expect(dashboard.region).toHaveValue('AM01')
})

test('The button of the municipalities says how many are chosen', async ({ dashboard }) => {
  await dashboard.open()
  await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (alle)')
  await dashboard.choose('Assen', 'Pekela')
  await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (2 gekozen)')
})

test('The panel offers every municipality of the region as a checkbox', async ({ dashboard }) => {
  await dashboard.open()
  await dashboard.municipalities.click()
  const boxes = dashboard.municipalityPanel.getByRole('checkbox')
  await expect(boxes).toHaveCount(16)
  await expect(dashboard.municipalityPanel.getByRole('checkbox', { name: 'Assen' })).toBeVisible()
  await expect(boxes.first()).toHaveAccessibleName('Aa en Hunze')
  await expect(boxes.last()).toHaveAccessibleName('Westerwolde')
})

test('The search box narrows the checkboxes while typing and says how many are left', async ({
  dashboard,
}) => {
  await dashboard.open()
  await dashboard.municipalities.click()
  const { municipalityPanel: panel } = dashboard
  const search = panel.getByRole('searchbox', { name: 'Zoek gemeente' })
  await expect(search).toBeFocused()
  await search.pressSequentially('wester')
  await expect(panel.getByRole('checkbox')).toHaveCount(2)
  await expect(panel).toContainText('2 gemeenten gevonden')
  await search.fill('GRONINGEN')
  await expect(panel.getByRole('checkbox')).toHaveCount(2)
  await search.fill('xyz')
  await expect(panel.getByRole('checkbox')).toHaveCount(0)
  await expect(panel).toContainText('Geen gemeente gevonden.')
})

test('Chosen municipalities are the rows, with their own total beside that of the region', async ({
  dashboard,
}) => {
  await dashboard.open()
  await dashboard.choose('Pekela', 'Assen', 'Groningen')
  await dashboard.expectRows([
    'Assen 104 223 541 115 983',
    'Groningen 125 680 1.935 203 2.943',
    'Pekela 0 57 113 44 214',
  ])
  expect((await dashboard.totals()).slice(0, 2)).toEqual([
    'Totaal selectie (3 van 16) 229 960 2.589 362 4.140',
    regionTotal,
  ])
})

test('"Alles wissen" brings every municipality back', async ({ dashboard }) => {
  await dashboard.open('?municipality=GM0014&municipality=GM0106')
  await expect(dashboard.status).toHaveText(/^2 gemeenten\b/)
  await dashboard.municipalities.click()
  await dashboard.municipalityPanel.getByRole('button', { name: 'Alles wissen' }).click()
  await dashboard.expectRows(publishedRows)
  await expect(dashboard.municipalityPanel.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('Escape and "Sluiten" close the panel and give the focus back to its button', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const { municipalities, municipalityPanel } = dashboard
  await municipalities.click()
  await municipalityPanel.getByRole('searchbox').fill('assen')
  await page.keyboard.press('Escape')
  await expect(municipalityPanel).toBeHidden()
  await expect(municipalities).toBeFocused()
  await municipalities.click()
  await municipalityPanel.getByRole('checkbox', { name: 'Assen' }).focus()
  await page.keyboard.press('Escape')
  await expect(municipalityPanel).toBeHidden()
  await expect(municipalities).toBeFocused()
  await municipalities.click()
  await municipalityPanel.getByRole('button', { name: 'Sluiten' }).click()
  await expect(municipalityPanel).toBeHidden()
  await expect(municipalities).toBeFocused()
})

test('A press outside closes the panel', async ({ dashboard, page }) => {
  await dashboard.open()
  await dashboard.municipalities.click()
  await expect(dashboard.municipalityPanel).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(dashboard.municipalityPanel).toBeHidden()
})

test('"Wis filters" undoes the choice of municipalities and quarter and keeps the rest', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?municipality=GM0014&sort=-total&measure=share')
  await page.getByRole('button', { name: 'Wis filters' }).click()
  await dashboard.expectQuery('?sort=-total&measure=share')
  await expect(dashboard.status).toHaveText(/^16 gemeenten\b/)
})

test('Ticking a municipality moves no focus and keeps the panel open', async ({ dashboard }) => {
  await dashboard.open()
  await dashboard.municipalities.click()
  const assen = dashboard.municipalityPanel.getByRole('checkbox', { name: 'Assen' })
  await assen.press('Space')
  await expect(dashboard.status).toHaveText(/^1 gemeente\b/)
  await expect(assen).toBeFocused()
})

test('The newest quarter is shown first, and an older one can be chosen', async ({
  dashboard,
  page,
  request,
}) => {
  const rowsOf = async (quarter: string) => {
    const { lines } = await readTable(request, demoRegion, quarter)
    return lines.map((line) => lineText(demoRegion, line))
  }
  await dashboard.open(at(demoRegion))
  const options = dashboard.quarter.getByRole('option')
  await expect(options.nth(0)).toHaveText('derde kwartaal 2026')
  await expect(options.nth(1)).toHaveText('tweede kwartaal 2026')
  await expect(options.last()).toHaveText('eerste kwartaal 2016')
  await dashboard.expectRows(await rowsOf('2026-Q3'))
  await dashboard.quarter.press('ArrowDown')
  await expect(page.getByRole('banner')).toContainText('tweede kwartaal 2026')
  await dashboard.expectRows(await rowsOf('2026-Q2'))
  await expect(dashboard.quarter).toBeFocused()
})

test('Another region shows its own municipalities and forgets the ones chosen before', async ({
  dashboard,
  page,
  request,
}) => {
  const { lines } = await readTable(request, { ...demoRegion, area: 'AM02' })
  await dashboard.open(at(demoRegion, 'municipality=GM0014'))
  await dashboard.region.selectOption('Friesland')
  await dashboard.expectRows(lines.map((line) => lineText(demoRegion, line)))
  await dashboard.expectQuery('?dataset=demo&region=AM02')
  await expect(page).toHaveTitle(/Friesland, /)
})
