import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { observeFirstSort, type SeenHeading } from './observeFirstSort.ts'
import { openSlowPage } from './openSlowPage.ts'
import { untilIdle } from './untilIdle.ts'

/** A reader has pressed again or left long before. */
const patienceInMs = 30_000

/**
 * Presses a heading once, as soon as it is painted, and waits until its order is on the screen: in the
 * same document or in the next one, done by a script that was there or by one that came later.
 * Milliseconds since the start of the visit; infinite when the press is never obeyed, or undone later.
 */
export async function measureFirstSort(
  browser: Browser,
  link: string,
  largest: string,
): Promise<number> {
  const { page, session, traffic, close } = await openSlowPage(browser)
  const seen = Promise.withResolvers<SeenHeading>()
  const met = Promise.withResolvers<boolean>()
  const sorted = Promise.withResolvers<number>()
  await page.exposeFunction('benchSeen', seen.resolve)
  await page.exposeFunction('benchPressed', met.resolve)
  await page.exposeFunction('benchSorted', sorted.resolve)
  await page.addInitScript(observeFirstSort, largest)
  // The press may lead to another document before this one is complete.
  await page.goto(link, { waitUntil: 'commit' })
  const heading = await inTime(seen.promise)
  if (heading === undefined) throw new Error(`Nothing to sort by at ${link}`)
  await press(session, heading)
  const end = await inTime(sorted.promise)
  if ((await inTime(met.promise)) !== true)
    throw new Error(`The press missed the heading at ${link}`)
  await traffic.quiet()
  const stays = await isFirst(page, largest)
  await close()
  return end === undefined || !stays ? Number.POSITIVE_INFINITY : end - heading.startedAt
}

async function isFirst(page: Page, name: string): Promise<boolean> {
  await untilIdle(page)
  const text = await page.locator('tbody th').first().textContent()
  return text?.trim().startsWith(name) ?? false
}

/** A press of the mouse as the browser gets it from a mouse, with nothing around it. */
async function press(session: CDPSession, { x, y }: SeenHeading): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
  }
}

async function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, setTimeout(patienceInMs, undefined, { ref: false })])
}
