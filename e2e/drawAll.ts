import { expect, type Page } from '@playwright/test'

/** Goes past every figure and back to the top: a drawing is made when a reader comes near it, and stays. */
export async function drawAll(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded()
  await expect(page.locator('[data-undrawn]')).toHaveCount(0)
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
}
