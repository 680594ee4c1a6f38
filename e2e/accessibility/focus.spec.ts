import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { coveredFocus, outlineFaults } from './focusFaults.ts'
import { applyLook, links, threeLooks } from './looks.ts'
import { startAtTop, tabStops } from './tabStops.ts'

test('2.4.7 Focus Visible, 1.4.11 Non-text Contrast: whatever has the focus has an outline of 2 pixels, 3:1 with what is beside it (check 10)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const look of threeLooks) {
      await applyLook(page, look)
      await page.keyboard.press('Tab')
      const where = `${link}, ${look.width} pixels wide, ${look.colours}`
      expect(await outlineFaults(tabStops(page)), where).toEqual([])
    }
  }
  await dashboard.openWhole(links.region)
  for (const button of await dashboard.panelButtons()) {
    await dashboard.openPanel(button)
    for (const look of threeLooks) {
      await applyLook(page, look)
      expect(await outlineFaults(tabStops(dashboard.panel)), look.colours).toEqual([])
    }
    await dashboard.closePanel()
  }
})

test('2.4.11 Focus Not Obscured: nothing covers what has the focus, both ways (check 11)', async ({
  dashboard,
  page,
}) => {
  for (const [link, width] of [
    [links.published, 320],
    [links.region, 1280],
    [links.country, 320],
  ] as const) {
    await dashboard.openWhole(link)
    await applyLook(page, { width, colours: 'light' })
    const count = await tabStops(page).count()
    await startAtTop(page)
    for (const [key, times] of [
      ['Tab', count],
      ['Shift+Tab', count - 1],
    ] as const) {
      await scrollTables(page)
      for (let presses = 1; presses <= times; presses += 1) {
        await page.keyboard.press(key)
        expect.soft(await page.evaluate(coveredFocus), `${link}, ${key} ${presses}`).toEqual([])
      }
    }
  }
})

/** As after reading: each table somewhere halfway, both ways. */
async function scrollTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table')) {
      table.parentElement?.scrollTo(80, table.scrollHeight / 2)
    }
  })
}
