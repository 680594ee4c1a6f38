import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('Nothing moves for readers who asked for less motion', async ({ dashboard, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await dashboard.open()
  await dashboard.sortBy('Totaal in Sonar')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
