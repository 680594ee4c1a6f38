import type { Page } from '@playwright/test'

/** A page can be read before it can answer; presses until then are kept, but what else a test does is not. */
export async function untilItAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => window.early?.waiting === ':not(*)')
}
