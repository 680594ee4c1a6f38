import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import type { DashboardPage } from '../pages/DashboardPage.ts'
import { outlineFaults } from './focusFaults.ts'
import { applyLook, links, threeLooks, wholeRegion } from './looks.ts'
import { outOfOrder, startAtTop, tabStops, walk } from './tabStops.ts'
import { expectHeadingsInOrder, expectTextsInPlace } from './textFaults.ts'

const [desk, phone, forced] = threeLooks

// The start page has no part that a region with many quarters lacks.
for (const name of ['region', 'country'] as const) {
  test(`2 Operable: keys and targets of the ${name}`, async ({ dashboard, page }) => {
    await dashboard.openWhole(links[name])
    await test.step('2.5.8 Target Size: controls are 24 pixels wide and high or stand free by as much (check 12)', async () => {
      expect(await tabStops(page).evaluateAll(smallTargets, 24)).toEqual([])
    })
    await test.step('4.1.2 Name, Role, Value, 1.3.1, 3.3.2: every control has a name, every field a visible label, every group a legend (checks 15 and 16)', async () => {
      await expectNamed(page.locator('body'))
    })
    // Charts are drawn again for another width, so all of one width comes together.
    for (const look of [desk, forced, phone]) {
      const where = `${look.width} pixels wide, ${look.colours}`
      await applyLook(page, look)
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      await test.step('2.4.3 Focus Order: Tab stops come in the order in which they are read (check 7)', async () => {
        expect(await tabStops(page).evaluateAll(outOfOrder), where).toEqual([])
      })
      await test.step('2.4.7 Focus Visible, 1.4.11 Non-text Contrast: whatever has the focus has an outline of 2 pixels, 3:1 with what is beside it (check 10)', async () => {
        await page.keyboard.press('Tab')
        expect(await outlineFaults(tabStops(page)), where).toEqual([])
      })
    }
    await test.step('2.4.3 Focus Order, 2.1.2 No Keyboard Trap, 2.4.11 Focus Not Obscured: Tab goes through everything, out of the page and back, and nothing covers what has the focus (checks 7, 8 and 11)', async () => {
      // A wide page scrolls under the head of its table, a narrow one has the longest way.
      await applyLook(page, { width: name === 'region' ? 1280 : 320, colours: 'light' })
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      const count = await tabStops(page).count()
      expect(count).toBeGreaterThan(25)
      const went = Array.from({ length: count }, (_, index) => index)
      await startAtTop(page)
      await scrollTables(page)
      expect(await walk(page, 'Tab', count)).toEqual({ went, hidden: [] })
      // Past the last one the browser takes a press for itself, and then it begins again.
      expect(await walk(page, 'Tab', 4)).toMatchObject({ went: [0, 1, 2] })
      await tabStops(page).last().focus()
      await scrollTables(page)
      const back = await walk(page, 'Shift+Tab', count - 1)
      expect(back).toEqual({ went: went.toReversed().slice(1), hidden: [] })
    })
    await test.step('2.1.1 Keyboard: whatever is wider than the page scrolls by keys, in a region with a name (check 28)', async () => {
      await applyLook(page, { width: 320, colours: 'light' })
      await dashboard.showChartTables()
      const wide = page.locator('[data-wide]')
      await page.evaluate(markWideParts)
      expect(await wide.count()).toBeGreaterThan(1)
      const names = await wide.evaluateAll((all) => all.map((one) => one.ariaLabel?.trim()))
      expect(names).toEqual(names.filter(Boolean))
      await expect(page.locator('[data-wide]:not([tabindex="0"])')).toHaveCount(0)
      // One of the charts and that of the municipalities are made in two ways.
      for (const region of [wide.first(), wide.last()]) {
        const left = () => region.evaluate((one) => one.scrollLeft)
        await region.evaluate((one) => one.scrollTo(0, 0))
        await region.press('ArrowRight')
        await expect.poll(left).toBeGreaterThan(0)
        await region.press('ArrowLeft')
        await expect.poll(left).toBe(0)
      }
    })
  })
}

test('2.1.2 No Keyboard Trap, 2.3.3, 2.4.7, 2.5.8, 4.1.2, 1.4.10: every panel has names, headings, targets and outlines as the page has, its texts fit a phone, nothing moves for who asked for that, and Tab leads out of it, both ways (checks 8, 34 and 37)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole(links.region)
  const buttons = await dashboard.panelButtons()
  for (const look of [phone, forced, desk]) {
    await applyLook(page, look)
    for (const button of buttons) {
      const where = `${await button.innerText()}, ${look.width} pixels wide, ${look.colours}`
      await expect(button).toHaveAttribute('aria-expanded', 'false')
      await dashboard.openPanel(button)
      await expect(button).toHaveAttribute('aria-expanded', 'true')
      expect(await outlineFaults(tabStops(dashboard.panel)), where).toEqual([])
      if (look === phone) {
        await expectFits(dashboard, where)
        await dashboard.closePanel()
      } else {
        await button.focus()
        await expectLeft(dashboard, look === desk ? 'Tab' : 'Shift+Tab')
      }
    }
  }
  await dashboard.sortBy('Totaal in Sonar')
  await expectStill(page.locator('body'))
  await page.getByRole('combobox', { name: 'Van', exact: true }).selectOption({ index: 12 })
  await expectStill(page.locator('body'))
})

test('2.1.1 Keyboard: quarter, municipalities, order, columns, file, link and language are chosen by keys alone (check 9)', async ({
  context,
  dashboard,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { keyboard } = page
  await dashboard.open(wholeRegion)
  await test.step('quarter', async () => {
    await startAtTop(page)
    await dashboard.tabTo(dashboard.quarter)
    await keyboard.press('ArrowDown')
    await dashboard.expectQuery(`${wholeRegion}&quarter=2026-Q2`)
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
  await test.step('link', async () => {
    await dashboard.tabTo(dashboard.copyLink)
    await keyboard.press('Enter')
    await expect(dashboard.status).toContainText('De link is gekopieerd.')
    await expect(dashboard.copyLink).toBeFocused()
  })
  await test.step('columns (check 27)', async () => {
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
  await dashboard.open('?dataset=demo')
  await dashboard.sortButton('Totaal in Sonar').focus()
  await dashboard.tabTo(dashboard.showAllRows)
  await page.keyboard.press('Enter')
  await expect(dashboard.status).toHaveText(/^334 gemeenten\b(?!, de eerste)/)
  await expect(dashboard.table.locator('tbody').getByRole('rowheader')).toHaveCount(334)
  // On a wide screen the page scrolls, on a narrow one the table.
  await applyLook(page, { width: 320, colours: 'light' })
  await page.getByRole('region', { name: 'Tabel, schuif om alle kolommen te zien' }).focus()
  await page.keyboard.press('End')
  await expect(dashboard.table.locator('tfoot')).toBeInViewport()
})

test('2.4.1 Bypass Blocks: the first Tab leads to a link into the main part, and one leads past the rows of a table (check 6)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  for (const look of [desk, phone]) {
    await applyLook(page, look)
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await startAtTop(page)
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    expect(await skip.evaluate(isSeen)).toBe(true)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(tabStops(page.getByRole('main')).first()).toBeFocused()
    const past = page.getByRole('link', { name: 'Sla de tabel over' })
    await dashboard.exporting.focus()
    await page.keyboard.press('Tab')
    await expect(past).toBeFocused()
    expect(await past.evaluate(isSeen)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(dashboard.table.locator(':focus')).toHaveCount(0)
  }
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('2.5.5 Target Size (Enhanced), 2.5.7 Dragging Movements, 1.4.4: what a thumb has to hit is 44 pixels wide and high, but links in a text; nothing needs a drag; names of rows stay in sight (check 13)', async ({
    dashboard,
    page,
  }) => {
    await dashboard.openWhole(links.region)
    expect(await tabStops(page).evaluateAll(smallTargets, 44)).toEqual([])
    for (const button of await dashboard.panelButtons()) {
      await button.tap()
      await expect(dashboard.panel.locator(':scope > *').first()).toBeVisible()
      expect(await tabStops(dashboard.panel).evaluateAll(smallTargets, 44)).toEqual([])
      await dashboard.closePanel()
    }
    expect(await page.locator('[draggable="true"], body [title]').count()).toBe(0)
    const { drawing, tooltip } = new ChartCard(page, charts.coverage)
    await drawing.tap({ position: { x: 150, y: 120 } })
    await expect(tooltip).toContainText(/kwartaal \d{4}/)
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

/** As after reading: each table somewhere halfway, both ways. */
async function scrollTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table')) {
      table.parentElement?.scrollTo(80, table.scrollHeight / 2)
    }
  })
}

/** Runs on the page: marks what can be scrolled sideways. */
function markWideParts(): void {
  for (const one of document.querySelectorAll('main *')) {
    const isWide = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
    const scrolls = isWide && /auto|scroll/.test(getComputedStyle(one).overflowX)
    one.toggleAttribute('data-wide', scrolls)
  }
}

/**
 * Runs on the page: what can be pressed and is smaller than this, unless a circle of that size around
 * its middle touches no other target. Links in a sentence may be as small as their line; a label that
 * holds its control is part of the target.
 */
function smallTargets(controls: readonly Element[], least: number): readonly string[] {
  const isInText = (control: Element): boolean => {
    const text = control.closest('p, li, td, dd, th')?.textContent?.trim() ?? ''
    return control.matches('a') && text !== control.textContent?.trim()
  }
  const targets = controls
    .filter((control) => control.matches('a, button, select, input, summary'))
    .filter((control) => !isInText(control) && getComputedStyle(control).clipPath === 'none')
    .map((control) => {
      const target = control.closest('label') ?? control
      return { target, box: target.getBoundingClientRect() }
    })
  const isSmall = ({ width, height }: DOMRect): boolean =>
    Math.round(Math.min(width, height)) < least
  return targets
    .filter(({ box }) => isSmall(box))
    .filter((one) =>
      targets.some(({ target, box }) => {
        if (target === one.target) return false
        const [x, y] = [(one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2]
        const gap = Math.hypot(
          Math.max(box.left - x, 0, x - box.right),
          Math.max(box.top - y, 0, y - box.bottom),
        )
        return gap < least / 2
      }),
    )
    .map(({ target, box }) => `${target.outerHTML.slice(0, 100)}: ${box.width} × ${box.height}`)
}

async function expectNamed(part: Locator): Promise<void> {
  // Playwright's snapshot of the accessibility tree writes a control without a name without quotes.
  const tree = await part.ariaSnapshot()
  const unnamed = tree
    .split('\n')
    .filter((line) =>
      /^\s*- (?:button|link|combobox|checkbox|radio|searchbox|region)(?! ")/.test(line),
    )
  expect(unnamed).toEqual([])
  const unlabelled = await part.evaluate((root) => {
    const isShown = (element: unknown): boolean =>
      element instanceof HTMLElement && element.checkVisibility() && element.innerText.trim() !== ''
    const hasLabel = (field: Element): boolean =>
      'labels' in field && field.labels instanceof NodeList && [...field.labels].some(isShown)
    const fields = root.querySelectorAll('input:not([type="hidden"]), select, textarea')
    const choices = root.querySelectorAll('input[type="radio"], dialog input[type="checkbox"]')
    return [
      ...[...fields].filter((field) => !hasLabel(field)),
      ...[...choices].filter(
        (choice) => !isShown(choice.closest('fieldset')?.querySelector(':scope > legend')),
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
  expect(unlabelled).toEqual([])
}

/** Runs on the page: larger than a finger's tip, in the window, with nothing over its middle. */
function isSeen(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  return width > 44 && height > 24 && element.contains(top)
}

/** What is asked of an open panel where there is least room. */
async function expectFits({ page, panel }: DashboardPage, where: string): Promise<void> {
  await expectNamed(panel)
  expect(await tabStops(panel).evaluateAll(smallTargets, 24), where).toEqual([])
  await expectTextsInPlace(page, where)
  await expectHeadingsInOrder(page, where)
  await expectStill(panel)
}

/** A key leads from the button out of its panel: on through all of it, or back at once. */
async function expectLeft({ page, panel }: DashboardPage, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const inside = key === 'Tab' ? await tabStops(panel).count() : 0
  for (let done = 0; done <= inside || (await panel.count()) > 0; done += 1) {
    await page.keyboard.press(key)
    expect(done).toBeLessThan(60)
  }
}

async function expectStill(part: Locator): Promise<void> {
  const moving = await part.evaluate((root) => ({
    running: document.getAnimations().length,
    timed: [...root.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  }))
  expect(moving).toEqual({ running: 0, timed: [] })
}
