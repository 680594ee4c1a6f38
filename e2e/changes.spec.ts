import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('A sentence on what changed in a region leads to its row and its quarters, and Back to the sentence', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?dataset=demo&region=AM01&measure=share&columns=profile1')
  const { changes } = dashboard
  await expect(changes).toHaveAccessibleName('Wat veranderde in een jaar')
  await expect(changes).toContainText('verzonnen')
  const rise = changes.getByRole('link', { name: /^Groningen steeg het meest: / })
  await rise.click()
  await dashboard.expectNames(['Groningen'])
  await expect(page).toHaveURL(/&municipality=GM0014&from=2025-Q3&to=2026-Q3$/)
  await page.goBack()
  await dashboard.expectQuery('?dataset=demo&region=AM01&columns=profile1&measure=share')
  await expect(rise).toBeFocused()
  await expect(rise).toBeInViewport()
})
