import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { derivedHeadings, namesByTotal, publishedRows, regionTotal } from './publication.ts'

test.beforeEach(async ({ dashboard }) => {
  await dashboard.open()
})

test('The table shows the sixteen municipalities exactly as published', async ({ dashboard }) => {
  await dashboard.expectRows(publishedRows)
})

test('A zero is shown as a figure: Pekela has 0', async ({ dashboard }) => {
  const pekela = dashboard.table.getByRole('row', { name: /^Pekela/ })
  await expect(pekela.getByRole('cell')).toHaveText(['0', '57', '113', '44', '214'])
})

test('The foot gives the printed region total and proves that the rows add up to it', async ({
  dashboard,
}) => {
  expect(await dashboard.totals()).toEqual([
    regionTotal,
    'Verschil in mensen: som van de rijen min het totaal in de publicatie 0 0 0 0 0',
  ])
})

test('The caption names the region and the quarter', async ({ dashboard }) => {
  await expect(dashboard.table.locator('caption')).toHaveText(
    /^Klantprofielen per gemeente, arbeidsmarktregio Groningen, derde kwartaal 2020\./,
  )
})

test('Every municipality is a row header and every heading is a column header', async ({
  dashboard,
}) => {
  await expect(dashboard.table.locator('tbody').getByRole('rowheader')).toHaveCount(16)
  expect(await dashboard.headings()).toEqual([
    'Gemeente',
    'Gemeente, transparant',
    'Gemeente, niet transparant',
    'UWV, transparant',
    'UWV, niet transparant',
    'Totaal in Sonar',
  ])
})

test('The four headings that the publication does not name are marked as derived, with the reason', async ({
  dashboard,
  page,
}) => {
  const reason = /Afgeleid: de publicatie geeft deze vier kolommen geen naam\./
  await expect(dashboard.table.getByText('afgeleid', { exact: true })).toHaveCount(4)
  const part = page.getByRole('region', { name: '16 gemeenten, derde kwartaal 2020' })
  await expect(part.getByText(reason)).toBeVisible()
  for (const name of derivedHeadings) {
    const heading = dashboard.table.getByRole('button', { name, exact: true })
    await expect(heading).toHaveAccessibleDescription(reason)
  }
})

test('The status line begins with the number of rows shown', async ({ dashboard }) => {
  await expect(dashboard.status).toHaveText(/^16 gemeenten\b/)
  await dashboard.choose('Assen')
  await expect(dashboard.status).toHaveText(/^1 gemeente\b/)
  await dashboard.choose('Pekela', 'Veendam')
  await expect(dashboard.status).toHaveText(/^3 gemeenten\b/)
})

test('Pressing a heading sorts: most people first, then fewest first, then by name again', async ({
  dashboard,
}) => {
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectNames(namesByTotal)
  await expect(dashboard.heading('Totaal in Sonar')).toHaveAttribute('aria-sort', 'descending')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectNames(namesByTotal.toReversed())
  await expect(dashboard.heading('Totaal in Sonar')).toHaveAttribute('aria-sort', 'ascending')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectRows(publishedRows)
})

test('At most one heading says that the table is sorted by it', async ({ dashboard }) => {
  const sorted = dashboard.table.locator('th[aria-sort=ascending], th[aria-sort=descending]')
  await expect(sorted).toHaveCount(1)
  await expect(sorted).toContainText('Gemeente')
  await dashboard.sortBy('UWV, transparant')
  await dashboard.sortBy('Totaal in Sonar', ['Shift'])
  await expect(sorted).toHaveCount(1)
  await expect(sorted).toContainText('UWV, transparant')
})

test('Shift and a press sorts by one more column: equal figures are told apart by it', async ({
  dashboard,
}) => {
  await dashboard.sortBy('Gemeente, transparant')
  await dashboard.sortBy('Totaal in Sonar', ['Shift'])
  await dashboard.expectQuery('?sort=-profile1,-total')
  // Oldambt, Veendam and Westerwolde all have 3: 593, 525 and 249 in total.
  expect((await dashboard.names()).slice(9)).toEqual([
    'Loppersum',
    'Oldambt',
    'Veendam',
    'Westerwolde',
    'Westerkwartier',
    'Noordenveld',
    'Pekela',
  ])
  await expect(dashboard.status).toContainText(
    'gesorteerd op Gemeente, transparant (aflopend) en Totaal in Sonar (aflopend)',
  )
})

test('Totals stay in the foot however the rows are sorted', async ({ dashboard }) => {
  for (const heading of ['Gemeente, niet transparant', 'Totaal in Sonar']) {
    await dashboard.sortBy(heading)
    expect((await dashboard.totals()).at(0)).toBe(regionTotal)
    await expect(dashboard.table.locator('tbody').getByRole('row')).toHaveCount(16)
  }
})

test('A sorted heading keeps its name and the focus', async ({ dashboard }) => {
  const button = dashboard.heading('Totaal in Sonar').getByRole('button')
  await button.press('Enter')
  await dashboard.expectNames(namesByTotal)
  await expect(button).toBeFocused()
  await expect(button).toHaveAccessibleName('Totaal in Sonar')
})

test('A hidden column leaves the table; one column always stays', async ({ dashboard, page }) => {
  await dashboard.toggleColumn('UWV, transparant')
  await expect(dashboard.heading('UWV, transparant')).toHaveCount(0)
  expect((await dashboard.rows()).at(4)).toBe('Groningen 125 680 203 2.943')
  await dashboard.columns.click()
  for (const name of [
    'Gemeente, transparant',
    'Gemeente, niet transparant',
    'UWV, niet transparant',
  ]) {
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  }
  await expect(page.getByRole('checkbox', { name: 'Totaal in Sonar' })).toBeDisabled()
  expect((await dashboard.rows()).at(4)).toBe('Groningen 2.943')
})

test('Percentages are shares of the total in Sonar of the same row; that total stays a count', async ({
  dashboard,
}) => {
  await dashboard.showPercentages()
  expect((await dashboard.rows()).at(4)).toBe('Groningen 4,2% 23,1% 65,7% 6,9% 2.943')
  expect((await dashboard.rows()).at(10)).toBe('Pekela 0,0% 26,6% 52,8% 20,6% 214')
  expect((await dashboard.totals()).at(0)).toBe('Totaal regio 4,8% 23,7% 60,0% 11,5% 9.191')
  expect((await dashboard.headings()).slice(1)).toEqual([
    'Gemeente, transparant (%)',
    'Gemeente, niet transparant (%)',
    'UWV, transparant (%)',
    'UWV, niet transparant (%)',
    'Totaal in Sonar',
  ])
})

test('Adding up mergers makes Eemsdelta of Appingedam, Delfzijl and Loppersum; the region stays the same', async ({
  dashboard,
}) => {
  await dashboard.addUpMergers()
  await expect(dashboard.status).toHaveText(/^14 gemeenten\b/)
  const eemsdelta = dashboard.table.getByRole('row', { name: /^Eemsdelta/ })
  await expect(eemsdelta.getByRole('cell')).toHaveText(['42', '162', '372', '81', '657'])
  await expect(eemsdelta).toContainText('Opgeteld: Appingedam, Delfzijl en Loppersum')
  expect((await dashboard.totals()).at(0)).toBe(regionTotal)
})
