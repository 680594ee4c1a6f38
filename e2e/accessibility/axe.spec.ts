import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { runAxe } from './axe.ts'
import { applyLook, type Look, links, threeLooks } from './looks.ts'

/**
 * Checks 1 and 14. Each part is met wide and narrow, light and dark, the page of a region in forced
 * colours too; panels, and what only the country has, where they have the least room.
 */
const [desk, phone, forced] = threeLooks
// Where there is least room most can go wrong: all rules come first there.
const twoLooks = [phone, desk]

// Pages for what is missing have the status 404; one state breaks the network.
test.use({ allowsFailedLoads: true })

test('axe finds nothing on the start page, in its panels and its tables', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole()
  await expectNothing(page, [phone], 'start page')
  for (const button of await dashboard.panelButtons()) {
    await dashboard.openPanel(button)
    await expectNothing(page, [phone], await button.innerText(), 'dialog:popover-open')
    await dashboard.closePanel()
  }
  await dashboard.showChartTables()
  await expectNothing(page, [desk], 'start page with tables of the charts')
})

test('axe finds nothing on a region with a tooltip, in the panel to compare and in every table', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole(links.region)
  await new ChartCard(page, charts.coverage).point()
  await expectNothing(page, [desk], 'with a tooltip', 'figure:has([role="tooltip"])')
  // What sticks to the top covers a part of what is scrolled under it.
  await page.evaluate(() => scrollTo(0, 0))
  await expectNothing(page, [phone, forced], 'region')
  await dashboard.openPanel(page.getByRole('button', { name: 'Vergelijk' }))
  await expectNothing(page, [desk], 'regions to compare', 'dialog:popover-open')
  await dashboard.closePanel()
  await dashboard.showChartTables()
  await expectNothing(page, [desk], 'tables of the charts', 'figure')
})

test('axe finds nothing on the country, in English, with a selection in shares under a notice, and with no rows', async ({
  dashboard,
  page,
}) => {
  const english = new DashboardPage(page, 'en')
  await english.openWhole(`${links.country}&lang=en`)
  await expectNothing(page, [desk], 'country')
  await expectNothing(
    page,
    [phone],
    'map and ranking',
    'figure:has([data-tile], [href*="region="])',
  )
  await dashboard.open('?municipality=GM0003,GM0106,GM9999&sort=-profile1,-total&measure=share')
  await expect(dashboard.notice).toBeVisible()
  await expectNothing(page, twoLooks, 'selection', '[role="alert"], [role="search"], table')
  await english.openEmpty('?municipality=GM9999&lang=en')
  await expectNothing(page, twoLooks, 'no rows', 'main')
})

test('axe finds nothing while data is on its way, when it cannot be had, offline, and with a link to copy by hand', async ({
  context,
  dashboard,
  page,
}) => {
  const gate = Promise.withResolvers<void>()
  await page.route('**/data/demo/regions/**', async (route) => {
    await gate.promise
    await route.fulfill({ contentType: 'text/html', body: '<p>login</p>' })
  })
  await dashboard.visit('?dataset=demo&region=AM02&lang=en')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(1)
  await expectNothing(page, twoLooks, 'loading')
  gate.resolve()
  await expect(dashboard.notice).toContainText('The figures are not available right now')
  await expectNothing(page, twoLooks, 'fault')
  await context.grantPermissions([])
  await applyLook(page, desk)
  await dashboard.open()
  await dashboard.copyLink.click()
  await expect(page.getByRole('textbox')).toBeFocused()
  await context.setOffline(true)
  await expect(dashboard.notice).toContainText('U bent offline')
  await expectNothing(page, twoLooks, 'offline', '[role="alert"], main > section')
})

test('axe finds nothing on the checks and the pages of text, and they fit a phone', async ({
  page,
}) => {
  for (const path of [
    'controles/#GM0106',
    'controles/en/',
    'over/',
    'begrippen/',
    'open-data/',
    'toegankelijkheid/en/',
    'privacy/',
    'niets/hier/',
  ]) {
    await page.goto(`./${path}`)
    if (path.startsWith('controles')) {
      await expect(page.locator('#eigen-publicaties input').first()).toBeAttached()
    }
    await expectNothing(page, twoLooks, path)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

/** Runs axe on a part of the page in each of these looks, without a reload: all rules in the first one. */
async function expectNothing(
  page: Page,
  where: readonly Look[],
  state: string,
  part = 'html',
): Promise<void> {
  for (const [index, look] of where.entries()) {
    await applyLook(page, look)
    // What is said and where it stands is the same in the others.
    const { found, passed } = await runAxe(page, part, index === 0 ? 'all' : 'look')
    expect(passed).toBeGreaterThan(index === 0 ? 4 : 0)
    expect.soft(found, `${state}, ${look.width} pixels wide, ${look.colours}`).toEqual([])
  }
}
