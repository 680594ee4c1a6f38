import type { CDPSession, Page } from '@playwright/test'
import { heapOf } from '../heapOf.ts'
import { untilIdle } from '../untilIdle.ts'

/** What a page holds on to, its garbage collected. */
export interface Reading {
  /** Of this page so far; `undefined` right after load. */
  readonly actions: number | undefined
  /** Bytes. */
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

export async function takeReading(
  page: Page,
  session: CDPSession,
  actions: number | undefined,
): Promise<Reading> {
  // What the page does a moment later, such as fetching the next quarter, belongs to what came before.
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  await untilIdle(page)
  const heap = await heapOf(session)
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { actions, heap, nodes, listeners: jsEventListeners }
}
