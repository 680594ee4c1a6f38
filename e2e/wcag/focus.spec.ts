import { expect, type Page } from '@playwright/test'
import type { DashboardPage } from '../DashboardPage.ts'
import { test } from '../fixtures.ts'
import { at, demoCountry, demoRegion, publishedWorld, type World } from '../worlds.ts'
import { covered } from './covered.ts'
import { outOfOrder } from './outOfOrder.ts'
import { pictureRing } from './ring.ts'
import { ringFaults } from './ringFaults.ts'
import {
  applyLook,
  applySetting,
  looks,
  nameOf,
  type Setting,
  settings,
  wholePage,
} from './settings.ts'
import { openPanel, panel, panelsOf, showTables } from './states.ts'
import { listenToFocus, press, startAtTop, tabStops } from './tabStops.ts'

const worlds = [publishedWorld, demoRegion, demoCountry]

/** Colours move nothing: every language and width of the real figures, and one each of the others. */
function layouts(world: World): readonly Setting[] {
  return ofWorld(world).filter(
    ({ width, colours }) =>
      colours === 'light' &&
      (world === publishedWorld || (width === 320) === (world === demoCountry)),
  )
}

/** Both languages of the real figures; of the others each one, so that the long pages take half the time. */
function ofWorld(world: World): readonly Setting[] {
  if (world === publishedWorld) return settings
  return settings.filter(({ language }) => (language === 'en') === (world === demoCountry))
}

test('2.4.3 Focus Order: Tab goes through everything in the order in which it is read, and Shift and Tab go back (check 7)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(240_000)
  for (const world of worlds) {
    await open(dashboard, world)
    for (const setting of layouts(world)) {
      await applySetting(page, setting)
      const where = `${world.name}, ${nameOf(setting)}`
      await startAtTop(page)
      expect(await tabStops(page).evaluateAll(outOfOrder), where).toEqual([])
      const walk = await listenToFocus(page)
      const count = await walk.evaluate(({ stops }) => stops.length)
      expect(count, where).toBeGreaterThan(25)
      const onwards = Array.from({ length: count }, (_, index) => index)
      await press(page, 'Tab', count)
      expect(await walk.evaluate(({ went }) => went.splice(0)), where).toEqual(onwards)
      await press(page, 'Shift+Tab', count - 1)
      expect(await walk.evaluate(({ went }) => went), where).toEqual(onwards.toReversed().slice(1))
    }
  }
})

test('2.1.2 No Keyboard Trap: Tab leads out of the page and, both ways, out of every panel (check 8)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(240_000)
  for (const world of [publishedWorld, demoRegion]) {
    await open(dashboard, world)
    await startAtTop(page)
    const walk = await listenToFocus(page)
    const count = await walk.evaluate(({ stops }) => stops.length)
    await press(page, 'Tab', count + 5)
    const went = await walk.evaluate((heard) => heard.went)
    expect(new Set(went.slice(0, count)).size).toBe(count)
    // Past the last one the browser takes a press for itself, and then it begins again.
    expect(went.slice(count, count + 4)).toEqual([0, 1, 2, 3])
    for (const name of panelsOf('nl', world === demoRegion)) {
      for (const key of ['Tab', 'Shift+Tab']) {
        await openPanel(page, name)
        const inside = await tabStops(page.locator(panel)).count()
        await press(page, key, inside + 5)
        await expect(page.locator(panel)).toHaveCount(0)
        expect(await page.evaluate(() => document.activeElement?.closest('dialog') ?? null)).toBe(
          null,
        )
      }
    }
  }
})

test('2.4.7 Focus Visible, 1.4.11 Non-text Contrast: whatever has the focus has a ring of 2 pixels, 3:1 with what is beside it, on the page and in its panels (check 10)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(240_000)
  for (const world of worlds) {
    await open(dashboard, world)
    for (const setting of ofWorld(world)) {
      await applySetting(page, setting)
      await page.keyboard.press('Tab')
      const faults = await tabStops(page).evaluateAll(ringFaults)
      expect(faults, `${world.name}, ${nameOf(setting)}`).toEqual([])
    }
  }
  await open(dashboard, demoRegion, 'municipality=GM9999')
  await showTables(page, 'nl')
  for (const look of looks) {
    await applyLook(page, look)
    expect(await tabStops(page).evaluateAll(ringFaults)).toEqual([])
  }
  for (const name of panelsOf('nl', true)) {
    await openPanel(page, name)
    for (const look of looks) {
      await applyLook(page, look)
      const stops = tabStops(page.locator(panel))
      expect(await stops.count()).toBeGreaterThan(1)
      expect(await stops.evaluateAll(ringFaults), `${name} ${look.width} ${look.colours}`).toEqual(
        [],
      )
    }
    await page.keyboard.press('Escape')
  }
})

test('2.4.7 Focus Visible: on pictures of one control of each kind the ring is there to be seen (check 10)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(240_000)
  await open(dashboard, demoRegion)
  for (const look of looks.filter(({ width }) => width === 1280)) {
    await applyLook(page, look)
    await page.keyboard.press('Tab')
    const kinds = await tabStops(page).evaluateAll((stops) => {
      const names = stops.map(
        ({ tagName, className, parentElement, ...stop }) =>
          `${tagName} ${className} ${'type' in stop ? stop.type : ''} ${parentElement?.className}`,
      )
      return names.flatMap((name, index) => (names.indexOf(name) === index ? [index] : []))
    })
    expect(kinds.length).toBeGreaterThan(9)
    for (const index of kinds) {
      const { name, changed, needed } = await pictureRing(page, tabStops(page).nth(index))
      expect(changed, `${name} in ${look.colours} colours`).toBeGreaterThanOrEqual(needed)
    }
  }
})

test('2.4.11 Focus Not Obscured: nothing covers what has the focus, not the banner, the fixed column or the fixed headings, both ways (check 11)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(240_000)
  for (const world of worlds) {
    await open(dashboard, world)
    for (const setting of layouts(world)) {
      await applySetting(page, setting)
      const where = `${world.name}, ${nameOf(setting)}`
      await scrollTables(page)
      await startAtTop(page)
      const count = await tabStops(page).count()
      await expectNothingCovered(page, 'Tab', count, where)
      await scrollTables(page)
      await expectNothingCovered(page, 'Shift+Tab', count - 1, where)
    }
  }
})

async function expectNothingCovered(
  page: Page,
  key: string,
  times: number,
  where: string,
): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await page.keyboard.press(key)
    expect.soft(await page.evaluate(covered), `${where}, ${key} ${done + 1}`).toEqual([])
  }
}

/** As after reading: each table somewhere halfway, both ways. */
async function scrollTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table')) {
      table.parentElement?.scrollTo(80, table.scrollHeight / 2)
    }
  })
}

async function open(dashboard: DashboardPage, world: World, rest = ''): Promise<void> {
  await dashboard.visit(at(world, rest))
  await wholePage(dashboard.page)
}
