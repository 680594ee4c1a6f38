import { expect } from '@playwright/test'
import { lineText, readTable } from '../servedTable.ts'
import { at, demoRegion } from '../worlds.ts'
import { patience } from './expectations.ts'
import { test } from './faultTest.ts'

test('rules for data that never answer: a message within 15 s, and a way out', async ({
  dashboard,
  page,
  request,
}) => {
  const table = await readTable(request, demoRegion)
  const released = Promise.withResolvers<void>()
  await page.route('**/assets/rules-*.js', async (route) => {
    await released.promise
    await route.continue()
  })
  const start = Date.now()
  // Its own load waits for what never comes.
  await page.goto(`./${at(demoRegion)}`, { waitUntil: 'commit' })
  await expect(dashboard.notice).toContainText('De server antwoordt te langzaam.', {
    timeout: patience,
  })
  expect(Date.now() - start).toBeLessThan(patience)
  await expect(dashboard.notice).toHaveCount(1)
  await expect(dashboard.table).toHaveCount(0)
  released.resolve()
  // It loads the page anew: what a browser has asked for as code, it does not ask for again.
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(dashboard.table).toBeVisible()
  await dashboard.expectRows(table.lines.map((line) => lineText(demoRegion, line)))
  await expect(dashboard.notice).toHaveCount(0)
})
