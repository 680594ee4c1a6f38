import { expect, type Route } from '@playwright/test'
import { test } from './fixtures.ts'

/** A file that is not there, not whole or not that of the list; every fault at every moment is tested in src/app. */
const faults: readonly { answer: (route: Route) => Promise<void>; says: string }[] = [
  {
    answer: (route) => route.fulfill({ status: 404, body: 'x' }),
    says: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
  },
  {
    answer: (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":' }),
    says: 'Het gegevensbestand klopt niet',
  },
  {
    answer: async (route) => {
      const response = await route.fetch()
      const text = (await response.text()).replace('"Friesland"', '"Frieslant"')
      await route.fulfill({ contentType: 'application/json', body: text })
    },
    says: 'Dit bestand past niet bij de lijst.',
  },
]

test.use({ allowsFailedLoads: true })

test('A file that cannot be had or is damaged is named once, with a way out and no made-up figure, and Retry recovers', async ({
  dashboard,
  page,
}) => {
  let answer = (route: Route): Promise<void> => route.continue()
  await page.route('**/data/demo/regions/AM02.json', (route) => answer(route))
  await dashboard.open('?dataset=demo&region=AM01&sort=-total')
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' })
  const { notice } = dashboard
  for (const [index, fault] of faults.entries()) {
    await test.step(fault.says, async () => {
      answer = fault.answer
      if (index === 0) await dashboard.region.selectOption('AM02')
      else await retry.click()
      await expect(notice).toContainText(fault.says)
      await expect(notice).toHaveCount(1)
      await expect(page.getByText(/Bestand: data\/demo\/regions\/AM02\.json/)).toHaveCount(1)
      await expect(dashboard.region).toHaveValue('AM02')
    })
  }
  answer = (route) => route.continue()
  await retry.click()
  await expect(dashboard.captionText).toContainText('arbeidsmarktregio Friesland')
  await expect(notice).toHaveCount(0)
  await dashboard.expectQuery('?dataset=demo&region=AM02&sort=-total')
})

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
