import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

// Every fault at every moment, its words and the way out: src/app/faults.test.tsx and damagedFiles.test.tsx.
test.use({ allowsFailedLoads: true })

test('A fault at the first load leaves the page with its controls; figures that were shown stay while the reader is offline, with a word beside them', async ({
  context,
  dashboard,
  page,
}) => {
  await page.route('**/quarters/2026-Q3.json', (route) => route.fulfill({ status: 404 }))
  await dashboard.visit('?dataset=demo&sort=-total')
  await expect(dashboard.notice).toContainText('Het gegevensbestand is er niet.')
  await expect(dashboard.syntheticBanner).toBeVisible()
  await expect(dashboard.table).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('heel Nederland, derde kwartaal 2026')
  await dashboard.quarter.selectOption('2026-Q2')
  await expect(dashboard.captionText).toContainText('tweede kwartaal 2026')
  await expect(dashboard.notice).toHaveCount(0)
  await dashboard.expectQuery('?dataset=demo&quarter=2026-Q2&sort=-total')
  // A chart whose code did not come before has another message of its own.
  await dashboard.drawWhole()
  await context.setOffline(true)
  await expect(dashboard.notice).toContainText('Nieuwe cijfers kwamen niet')
  await expect(dashboard.notice).toContainText('U bent offline.')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?dataset=demo&quarter=2026-Q2&sort=total')
  await context.setOffline(false)
  await expect(dashboard.notice).toHaveCount(0)
})
