import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { applyLook, type Look, links, looks, threeLooks } from './looks.ts'

/**
 * Check 1 and 14: every rule of WCAG 2.2 A and AA, axe's best practices and its trial rule for visible
 * labels; none is off. The start page is met in every width and set of colours; every other part in both
 * widths and all colours, and English on a phone.
 */
const phone: Look = { width: 320, colours: 'light' }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const language of ['nl', 'en'] as const) {
  test(`axe finds nothing on the start page and in its panels, in ${language}`, async ({
    page,
  }) => {
    const dashboard = new DashboardPage(page, language)
    await dashboard.openWhole(language === 'nl' ? '' : '?lang=en')
    await expectNothing(page, language === 'nl' ? looks : [phone], 'start page')
    await expectNothingInPanels(dashboard, language === 'nl' ? threeLooks : [phone])
    await dashboard.showChartTables()
    await expectNothing(page, [phone], 'tables of the charts', 'figure')
  })
}

test('axe finds nothing with a selection in shares under a notice, and with no rows', async ({
  page,
}) => {
  const dutch = new DashboardPage(page)
  await dutch.openWhole('?municipality=GM0003,GM0106,GM9999&sort=-profile1,-total&measure=share')
  await expect(dutch.notice).toBeVisible()
  await expectNothing(page, threeLooks, 'selection')
  const english = new DashboardPage(page, 'en')
  await english.openEmpty('?municipality=GM9999&lang=en')
  await expectNothing(page, threeLooks, 'no rows', 'main')
})

test.describe(() => {
  test.use({ allowsFailedLoads: true })

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
    await expectNothing(page, threeLooks, 'loading')
    gate.resolve()
    await expect(dashboard.notice).toContainText('The figures are not available right now')
    await expectNothing(page, threeLooks, 'fault')
    await context.grantPermissions([])
    await dashboard.openWhole()
    await dashboard.copyLink.click()
    await expect(page.getByRole('textbox')).toBeFocused()
    await context.setOffline(true)
    await expect(dashboard.notice).toContainText('U bent offline')
    await expectNothing(page, threeLooks, 'offline', '[role="alert"], main > section')
  })
})

test('axe finds nothing on a region with a tooltip, in the panel to compare and in every table', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page)
  await dashboard.openWhole(links.region)
  await new ChartCard(page, charts.coverage).point()
  await expectNothing(page, [{ width: 1280, colours: 'light' }], 'with a tooltip', 'figure')
  // What sticks to the top covers a part of what is scrolled under it.
  await page.evaluate(() => scrollTo(0, 0))
  await expectNothing(page, threeLooks.slice(1), 'region')
  await dashboard.openPanel(page.getByRole('button', { name: 'Vergelijk' }))
  await expectNothing(page, threeLooks, 'regions to compare', 'dialog:popover-open')
  await dashboard.closePanel()
  await dashboard.showChartTables()
  await expectNothing(page, threeLooks, 'tables of the charts', 'figure')
})

test('axe finds nothing on the whole country, in English', async ({ page }) => {
  const dashboard = new DashboardPage(page, 'en')
  await dashboard.openWhole('?dataset=demo&lang=en')
  await expectNothing(page, threeLooks, 'country')
})

test.describe(() => {
  // The last one is the page for what is missing, with status 404.
  test.use({ allowsFailedLoads: true })

  test('axe finds nothing on the pages of text, and they fit a phone', async ({ page }) => {
    for (const path of [
      'over/',
      'begrippen/',
      'open-data/',
      'toegankelijkheid/en/',
      'privacy/',
      'niets/hier/',
    ]) {
      await page.goto(`./${path}`)
      await expectNothing(page, threeLooks, path)
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    }
  })
})

async function expectNothingInPanels(
  dashboard: DashboardPage,
  where: readonly Look[],
): Promise<void> {
  await applyLook(dashboard.page, phone)
  for (const button of await dashboard.panelButtons()) {
    await applyLook(dashboard.page, phone)
    await dashboard.openPanel(button)
    const name = await button.innerText()
    for (const look of where) {
      await applyLook(dashboard.page, look)
      // One is only on phones.
      if (!(await dashboard.panel.isVisible())) continue
      await expectNothing(dashboard.page, [look], name, 'dialog:popover-open')
    }
    await dashboard.closePanel()
  }
}

/** Runs axe on a part of the page in each of these looks, without a reload. */
async function expectNothing(
  page: Page,
  where: readonly Look[],
  state: string,
  part = 'html',
): Promise<void> {
  for (const look of where) {
    await applyLook(page, look)
    // Legacy mode opens no second page; it leaves out frames of other sites, and here are none.
    const { violations, passes } = await new AxeBuilder({ page })
      .include(part)
      .setLegacyMode()
      .options({
        runOnly: { type: 'tag', values: rules },
        rules: { 'label-content-name-mismatch': { enabled: true } },
        resultTypes: ['violations'],
      })
      .analyze()
    expect(passes.length).toBeGreaterThan(4)
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
    )
    expect.soft(found, `${state}, ${look.width} pixels wide, ${look.colours}`).toEqual([])
  }
}
