import type { Page } from '@playwright/test'

/** Waits until the page has nothing left to do, so that no measure pays for what came before it. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
