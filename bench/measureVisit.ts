import type { Browser, Page } from '@playwright/test'
import { heapOf } from './heapOf.ts'
import { measureGestures } from './measureGestures.ts'
import type { Values } from './measures.ts'
import { observeInput } from './observeInput.ts'
import { type LoadTimes, observeLoad } from './observeLoad.ts'
import { openSlowPage } from './openSlowPage.ts'
import type { Traffic } from './recordTraffic.ts'
import { untilIdle } from './untilIdle.ts'

/** Opens a page as a first visit, waits until it rests, and then presses what there is to press. */
export async function measureVisit(browser: Browser, link: string): Promise<Values> {
  const { page, session, traffic, close } = await openSlowPage(browser)
  await page.addInitScript(observeLoad)
  await page.addInitScript(observeInput)
  await page.goto(link)
  await rest(page, traffic)
  // Not with a locator: its engine would be a part of the heap.
  if (!(await page.evaluate(() => document.querySelector('tbody tr') !== null))) {
    throw new Error(`No rows at ${link}`)
  }
  const load = await page.evaluate(() => window.benchLoad)
  const values = { ...traffic.bytes(load.rowMade ?? 0), ...times(load) }
  const heap = await heapOf(session)
  const gestures = await measureGestures(page)
  await close()
  return { ...values, heap, ...gestures }
}

/** What a page fetches when it is idle belongs to its load: hence twice. */
async function rest(page: Page, traffic: Traffic): Promise<void> {
  for (const _ of [1, 2]) {
    await traffic.quiet()
    await untilIdle(page)
  }
}

function times({ firstFigures, largestPaint, tasks }: LoadTimes): Values {
  const inAll = tasks.reduce((sum, duration) => sum + duration, 0)
  return {
    ...(firstFigures === undefined ? {} : { firstFigures }),
    ...(largestPaint === undefined ? {} : { largestPaint }),
    // A task of more than 50 ms keeps a reader waiting for what it takes more.
    blocked: inAll - 50 * tasks.length,
    longTasks: tasks.length,
    longTaskTime: inAll,
    longestTask: Math.max(0, ...tasks),
  }
}
