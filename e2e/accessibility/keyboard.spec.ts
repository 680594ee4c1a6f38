import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { applyLook, links } from './looks.ts'
import { outOfOrder, startAtTop, tabStops, walk } from './tabStops.ts'

test('2.4.3 Focus Order, 2.1.2 No Keyboard Trap: Tab goes through everything as it is read, out of the page and back (checks 7 and 8)', async ({
  dashboard,
  page,
}) => {
  for (const [link, width] of [
    [links.published, 1280],
    [links.published, 320],
    [links.region, 1280],
    [links.country, 320],
  ] as const) {
    const where = `${link}, ${width} pixels wide`
    await dashboard.openWhole(link)
    await applyLook(page, { width, colours: 'light' })
    expect(await tabStops(page).evaluateAll(outOfOrder), where).toEqual([])
    const count = await tabStops(page).count()
    expect(count, where).toBeGreaterThan(25)
    await startAtTop(page)
    const stops = Array.from({ length: count }, (_, index) => index)
    // Past the last one the browser takes a press for itself, and then it begins again.
    expect(await walk(page, 'Tab', count + 4), where).toEqual([...stops, 0, 1, 2])
    await tabStops(page).last().focus()
    expect(await walk(page, 'Shift+Tab', count - 1), where).toEqual(stops.toReversed().slice(1))
  }
})

test('2.1.2 No Keyboard Trap: Tab leads out of every panel, both ways (check 8)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole(links.region)
  for (const button of await dashboard.panelButtons()) {
    for (const key of ['Tab', 'Shift+Tab']) {
      await dashboard.openPanel(button)
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await dashboard.panel.count()) > 0) await page.keyboard.press(key)
      }
      await expect(dashboard.panel).toHaveCount(0)
    }
  }
})

test('2.1.1 Keyboard: quarter, municipalities, order, columns, file, link and language are chosen by keys alone (check 9)', async ({
  context,
  dashboard,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { keyboard } = page
  await dashboard.openWhole(links.region)
  await test.step('quarter', async () => {
    await startAtTop(page)
    await dashboard.tabTo(dashboard.quarter)
    await keyboard.press('ArrowDown')
    await dashboard.expectQuery(`${links.region}&quarter=2026-Q2`)
    await expect(dashboard.quarter).toBeFocused()
  })
  await test.step('three municipalities', async () => {
    await dashboard.tabTo(dashboard.municipalities)
    await keyboard.press('Enter')
    const search = dashboard.panel.getByRole('searchbox')
    await expect(search).toBeFocused()
    for (const name of ['Oldambt', 'Pekela', 'Westerwolde']) {
      await keyboard.press('ControlOrMeta+a')
      await keyboard.insertText(name)
      await expect(dashboard.panel.getByRole('checkbox')).toHaveCount(1)
      await dashboard.tabTo(dashboard.panel.getByRole('checkbox', { name }))
      await keyboard.press('Space')
      await dashboard.tabTo(search, 'Shift+Tab')
    }
    await keyboard.press('Escape')
    await expect(dashboard.municipalities).toBeFocused()
    await dashboard.expectNames(['Oldambt', 'Pekela', 'Westerwolde'])
  })
  await test.step('columns', async () => {
    await dashboard.tabTo(dashboard.columns)
    await keyboard.press('Enter')
    const box = dashboard.panel.getByRole('checkbox', { name: 'UWV, transparant' })
    await dashboard.tabTo(box)
    await keyboard.press('Space')
    await keyboard.press('Escape')
    await expect(dashboard.columns).toBeFocused()
    await expect(dashboard.heading('UWV, transparant')).toHaveCount(0)
  })
  await test.step('file', async () => {
    await dashboard.tabTo(dashboard.exporting)
    await keyboard.press('Enter')
    await dashboard.tabTo(dashboard.panel.getByRole('button', { name: 'CSV voor software' }))
    const saved = page.waitForEvent('download')
    await keyboard.press('Enter')
    expect((await saved).suggestedFilename()).toBe('demo-klantprofielen-2026-q2-am01-selectie.csv')
    await expect(dashboard.exporting).toBeFocused()
  })
  await test.step('link', async () => {
    await dashboard.tabTo(dashboard.copyLink)
    await keyboard.press('Enter')
    await expect(dashboard.status).toContainText('De link is gekopieerd.')
    await expect(dashboard.copyLink).toBeFocused()
  })
  await test.step('order, by two columns', async () => {
    await dashboard.tabTo(dashboard.sortButton('Gemeente, transparant'))
    await keyboard.press('Enter')
    await dashboard.tabTo(dashboard.heading('Totaal in Sonar').getByRole('button'))
    await keyboard.press('Shift+Enter')
    await expect(page).toHaveURL(/&sort=-profile1,-total&/)
    await expect(dashboard.heading('Totaal in Sonar').getByRole('button')).toBeFocused()
  })
  await test.step('language', async () => {
    await startAtTop(page)
    await dashboard.tabTo(page.getByRole('link', { name: 'English' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Nederlands' })).toBeFocused()
  })
})

test('2.1.1 Keyboard: all rows of the country are shown and scrolled by keys (check 9)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole('?dataset=demo')
  await dashboard.tabTo(dashboard.showAllRows)
  await page.keyboard.press('Enter')
  await expect(dashboard.status).toHaveText(/^334 gemeenten\b(?!, de eerste)/)
  await expect.poll(async () => (await dashboard.names()).length).toBe(334)
  const region = page.getByRole('region', { name: 'Tabel, schuif om alle kolommen te zien' })
  // On a wide screen the page scrolls, on a narrow one the table.
  await applyLook(page, { width: 320, colours: 'light' })
  await region.focus()
  await page.keyboard.press('End')
  await expect(dashboard.table.locator('tfoot')).toBeInViewport()
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('1.4.4 Resize Text: the names of the rows stay in sight when the table slides', async ({
    page,
  }) => {
    const dashboard = new DashboardPage(page)
    await dashboard.openWhole(links.region)
    const row = dashboard.table.locator('tbody').getByRole('row').first()
    const [name, last] = [row.getByRole('rowheader'), row.getByRole('cell').last()]
    await name.scrollIntoViewIfNeeded()
    await expect(last).not.toBeInViewport()
    const before = await name.boundingBox()
    await dashboard.table
      .locator('..')
      .evaluate((part) => part.scrollTo({ left: part.scrollWidth }))
    await expect(last).toBeInViewport()
    expect(await name.boundingBox()).toEqual(before)
  })
})
