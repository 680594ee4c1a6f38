import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import type { DashboardPage } from '../pages/DashboardPage.ts'
import { applyLook, links } from './looks.ts'
import { tabStops } from './tabStops.ts'

test('2.5.8 Target Size: controls are 24 pixels wide and high or stand free by as much, 44 on a phone (check 12)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    expect(await tabStops(page).evaluateAll(smallTargets, 24), link).toEqual([])
    await applyLook(page, { width: 320, colours: 'light' })
    for (const button of await dashboard.panelButtons()) {
      await dashboard.openPanel(button)
      const name = await button.innerText()
      expect(await tabStops(dashboard.panel).evaluateAll(smallTargets, 24), name).toEqual([])
      await dashboard.closePanel()
    }
    await applyLook(page, { width: 1280, colours: 'light' })
  }
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('2.5.5 Target Size (Enhanced): what a thumb has to hit is 44 pixels wide and high, but links in a text', async ({
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
  })
})

test('2.5.7 Dragging Movements: nothing needs a drag, and a tap shows what a hover shows (check 13)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole(links.region)
  expect(await page.locator('[draggable="true"], body [title]').count()).toBe(0)
  const { drawing, tooltip } = new ChartCard(page, charts.coverage)
  await drawing.click({ position: { x: 200, y: 120 } })
  await expect(tooltip).toContainText(/kwartaal \d{4}/)
})

test('4.1.2 Name, Role, Value, 1.3.1, 3.3.2: every control has a name, every field a visible label, every group a legend (checks 15 and 16)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    await expectNamed(page, link)
    for (const button of await dashboard.panelButtons()) {
      await expect(button).toHaveAttribute('aria-expanded', 'false')
      await dashboard.openPanel(button)
      await expect(button).toHaveAttribute('aria-expanded', 'true')
      await expectNamed(page, await button.innerText())
      await dashboard.closePanel()
    }
  }
})

test('3.2.2 On Input: changing a filter leaves the focus where it is and opens nothing (check 17)', async ({
  context,
  dashboard,
  page,
}) => {
  await dashboard.openWhole(`${links.region}&quarter=2020-Q4`)
  const choices: readonly (readonly [Locator, string])[] = [
    [dashboard.quarter, 'ArrowDown'],
    [dashboard.region, 'ArrowDown'],
    [
      page.getByRole('group', { name: 'Toon' }).getByRole('radio', { name: 'Aantallen' }),
      'ArrowRight',
    ],
    [page.getByRole('combobox', { name: 'Van', exact: true }), 'ArrowDown'],
    [page.getByRole('combobox', { name: 'Tot en met' }), 'ArrowUp'],
    [dashboard.sortButton('Totaal in Sonar'), 'Enter'],
    [page.getByRole('figure').first().getByRole('tab', { selected: true }), 'ArrowRight'],
  ]
  for (const [control, key] of choices) await expectFocusStays(dashboard, control, key, 0)
  for (const button of [dashboard.municipalities, dashboard.columns]) {
    await dashboard.openPanel(button)
    const box = dashboard.panel.getByRole('checkbox').first()
    await expectFocusStays(dashboard, box, 'Space', 1)
    await dashboard.closePanel()
  }
  // These go away with what they undo, and hand the focus on.
  await page.getByRole('combobox', { name: 'Van', exact: true }).press('ArrowDown')
  for (const button of [
    page.getByRole('button', { name: 'Alle kwartalen' }),
    dashboard.clearFilters,
  ]) {
    await button.press('Enter')
    await expect(button).toHaveCount(0)
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  }
  expect(context.pages()).toHaveLength(1)
})

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

async function expectNamed(page: Page, where: string): Promise<void> {
  // Playwright's snapshot of the accessibility tree writes a control without a name without quotes.
  const tree = await page.locator('body').ariaSnapshot()
  const unnamed = tree
    .split('\n')
    .filter((line) =>
      /^\s*- (?:button|link|combobox|checkbox|radio|searchbox|region)(?! ")/.test(line),
    )
  expect(unnamed, where).toEqual([])
  const unlabelled = await page.evaluate(() => {
    const isShown = (element: unknown): boolean =>
      element instanceof HTMLElement && element.checkVisibility() && element.innerText.trim() !== ''
    const hasLabel = (field: Element): boolean =>
      'labels' in field && field.labels instanceof NodeList && [...field.labels].some(isShown)
    const fields = document.querySelectorAll('input:not([type="hidden"]), select, textarea')
    const choices = document.querySelectorAll('input[type="radio"], dialog input[type="checkbox"]')
    return [
      ...[...fields].filter((field) => !hasLabel(field)),
      ...[...choices].filter(
        (choice) => !isShown(choice.closest('fieldset')?.querySelector(':scope > legend')),
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
  expect(unlabelled, where).toEqual([])
}

async function expectFocusStays(
  dashboard: DashboardPage,
  control: Locator,
  key: string,
  panels: number,
): Promise<void> {
  await control.press(key)
  await dashboard.settled()
  await expect(dashboard.page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Arrows in a group of radio buttons go to the one that they choose.
  const group = await control.getAttribute('name')
  const stays = await control.evaluate(
    (element, name) =>
      document.activeElement === element ||
      (name !== null && document.activeElement?.getAttribute('name') === name),
    group,
  )
  expect(stays, `${control}`).toBe(true)
  await expect(dashboard.panel).toHaveCount(panels)
}
