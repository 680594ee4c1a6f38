import type { Locator, Page } from '@playwright/test'
import type { Values } from './measures.ts'
import type { PressTimes } from './observeInput.ts'
import { untilIdle } from './untilIdle.ts'

/** Event Timing leaves out what is faster. */
const fastestEvent = 16

/**
 * What a reader does, one thing after another on the same page. The municipality comes after what
 * needs a full table: it leaves one row.
 */
export async function measureGestures(page: Page): Promise<Values> {
  const table = page.getByRole('table').first()
  const sort = await press(page, table.getByRole('button', { name: /^Totaal in Sonar/ }))
  const shares = await press(page, page.getByRole('radio', { name: 'Procenten' }).first())
  const quarter = await changeQuarter(page)
  await page
    .getByRole('button', { name: /^Gemeenten/ })
    .first()
    .click()
  const panel = page.getByRole('dialog', { name: 'Gemeenten' })
  const toggle = await press(page, panel.getByRole('checkbox').first())
  const search = await typeInSearch(page, panel.getByRole('searchbox'))
  const all = [sort, shares, toggle, search, ...(quarter ? [quarter] : [])]
  return {
    worstEvent: Math.max(...all.map(eventOf)),
    sortPaint: sort.paint,
    sortEvent: eventOf(sort),
    sharesPaint: shares.paint,
    sharesEvent: eventOf(shares),
    ...(quarter && { quarterPaint: quarter.paint, quarterEvent: eventOf(quarter) }),
    togglePaint: toggle.paint,
    toggleEvent: eventOf(toggle),
    searchPaint: search.paint,
    searchEvent: eventOf(search),
  }
}

/** A press of the mouse, without what Playwright does around its own clicks. */
async function press(page: Page, target: Locator): Promise<PressTimes> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`Not on screen: ${target}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return measured(page, 'table', async () => {
    await page.mouse.down()
    await page.mouse.up()
  })
}

/** To the quarter before, with the keyboard: the menu of a select cannot be clicked from here. */
async function changeQuarter(page: Page): Promise<PressTimes | undefined> {
  const select = page.getByRole('combobox', { name: 'Kwartaal' }).first()
  if ((await select.getByRole('option').count()) < 2) return undefined
  await select.focus()
  return measured(page, 'table', () => page.keyboard.press('ArrowDown'))
}

/** The slowest of three letters. */
async function typeInSearch(page: Page, box: Locator): Promise<PressTimes> {
  await box.focus()
  const presses: PressTimes[] = []
  for (const letter of 'gro') {
    presses.push(await measured(page, 'dialog', () => page.keyboard.press(letter)))
  }
  return {
    paint: Math.max(...presses.map(({ paint }) => paint)),
    event: Math.max(...presses.map(eventOf)),
  }
}

async function measured(
  page: Page,
  changing: string,
  act: () => Promise<void>,
): Promise<PressTimes> {
  await untilIdle(page)
  await page.evaluate((selector) => window.benchInput.arm(selector), changing)
  await act()
  return page.evaluate(() => window.benchInput.measured())
}

function eventOf({ event = fastestEvent }: PressTimes): number {
  return event
}
