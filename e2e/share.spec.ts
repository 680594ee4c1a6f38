import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { type DashboardPage, textsOf } from './pages/DashboardPage.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('"Kopieer link" gives the same table and files in a fresh browser', async ({
  dashboard,
  openFreshBrowser,
  page,
}) => {
  await dashboard.open(
    '?dataset=demo&region=AM01&quarter=2020-Q3&municipality=GM0106,GM0765&mine=GM0765&order=size',
  )
  await dashboard.choose('Groningen')
  await dashboard.sortBy('Gemeente, niet transparant')
  await dashboard.sortBy('Totaal in Sonar', ['Shift'])
  await dashboard.toggleColumn('UWV, niet transparant')
  await dashboard.addUpMergers()
  await dashboard.showShares()
  await expect(dashboard.table).toContainText('%')
  await dashboard.copyLink.click()
  await expect(dashboard.status).toHaveText(/^3 gemeenten\b.* De link is gekopieerd\.$/)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe(
    '?dataset=demo&region=AM01&quarter=2020-Q3&municipality=GM0106,GM0014,GM0765&sort=-profile2,-total&columns=profile1,profile2,profile3,total&measure=share&boundaries=current&mine=GM0765&order=size',
  )
  const fresh = await openFreshBrowser()
  await fresh.open(new URL(link).search)
  expect(await shownBy(fresh)).toEqual(await shownBy(dashboard))
})

/** What a link must bring back: the table as text and the bytes of both files. */
async function shownBy(dashboard: DashboardPage) {
  const files = [await dashboard.saveForSoftware(), await dashboard.saveForExcel()]
  return {
    headings: await dashboard.headings(),
    rows: await dashboard.rows(),
    totals: await dashboard.totals(),
    mine: await textsOf(dashboard.page.getByRole('region', { name: 'Mijn gemeente' })),
    files: files.map(({ name, text }) => [name, text]),
  }
}
