import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { type DashboardPage, textsOf } from './pages/DashboardPage.ts'
import { publishedRows } from './publication.ts'

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

test('Back and Forward undo and redo each choice; opening and typing add no step', async ({
  dashboard,
  page,
}) => {
  const steps = () => page.evaluate(() => history.length)
  await dashboard.open()
  const start = await steps()
  await dashboard.municipalities.click()
  await dashboard.panel.getByRole('searchbox').pressSequentially('stads')
  await expect(dashboard.panel.getByRole('checkbox')).toHaveCount(1)
  expect(await steps()).toBe(start)
  await dashboard.panel.getByRole('checkbox', { name: 'Stadskanaal' }).check()
  await dashboard.closePanel()
  await dashboard.expectQuery('?municipality=GM0037')
  await dashboard.showShares()
  const shares = 'Stadskanaal 1,2% 25,5% 59,7% 13,6% 499'
  await dashboard.expectRows([shares])
  expect(await steps()).toBe(start + 2)
  await page.goBack()
  await dashboard.expectRows(['Stadskanaal 6 127 298 68 499'])
  await page.goBack()
  await dashboard.expectQuery('')
  await dashboard.expectRows(publishedRows)
  await page.goForward()
  await page.goForward()
  await dashboard.expectRows([shares])
  await dashboard.expectQuery('?municipality=GM0037&measure=share')
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
