import type { Browser, Page } from '@playwright/test'
import { type Case, conditions } from './cases.ts'
import { measureGestures } from './measureGestures.ts'
import type { Values } from './measures.ts'
import { observeInput } from './observeInput.ts'
import { type LoadTimes, observeLoad } from './observeLoad.ts'
import { recordTraffic, type Traffic } from './recordTraffic.ts'
import { untilIdle } from './untilIdle.ts'

/** Opens a page as a first visit, waits until it rests, and then presses what there is to press. */
export async function measureCase(browser: Browser, address: string, one: Case): Promise<Values> {
  const context = await browser.newContext({ viewport: conditions.viewport, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(observeLoad)
  await page.addInitScript(observeInput)
  const session = await context.newCDPSession(page)
  const traffic = await recordTraffic(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown })
  await page.goto(address + one.link)
  await page.locator('tbody tr').first().waitFor()
  await rest(page, traffic)
  const load = await page.evaluate(() => window.benchLoad)
  const values = { ...traffic.bytes(load.rowMade ?? 0), ...times(load) }
  const gestures = one.isDashboard ? await measureGestures(page) : {}
  await context.close()
  return { ...values, ...gestures }
}

/** What a page fetches when it is idle belongs to its load: hence twice. */
async function rest(page: Page, traffic: Traffic): Promise<void> {
  for (const _ of [1, 2]) {
    await traffic.quiet()
    await untilIdle(page)
  }
}

function times({ firstRow, largestPaint, tasks }: LoadTimes): Values {
  return {
    ...(firstRow === undefined ? {} : { firstRow }),
    ...(largestPaint === undefined ? {} : { largestPaint }),
    // A task of more than 50 ms keeps a reader waiting for what it takes more.
    blocked: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    longestTask: Math.max(0, ...tasks),
  }
}
