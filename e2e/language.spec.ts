import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { DashboardPage } from './pages/DashboardPage.ts'

test('Notice, controls, table and chart of the English page are in English, and the link leads back', async ({
  page,
}) => {
  const english = new DashboardPage(page, 'en')
  await english.openWhole('?quarter=2020-Q9&municipality=GM0009&measure=share&lang=en')
  await expect(page).toHaveTitle(
    'Groningen, third quarter of 2020 – Transparency of client profiles',
  )
  await expect(english.notice.getByRole('heading')).toHaveText(
    'Not everything you asked for is here',
  )
  await english.expectWarnings([
    'The link asks for a quarter we do not have: 2020-Q9. You are seeing: third quarter of 2020.',
    'Ten Boer has been part of Groningen since 1 January 2019. You are seeing Groningen.',
  ])
  await expect(page.getByRole('search')).toContainText(/Groningen.*third quarter of 2020/)
  await expect(english.municipalities).toHaveAccessibleName('Municipalities (1 chosen)')
  for (const control of [
    english.clearFilters,
    english.columns,
    english.exporting,
    english.copyLink,
  ]) {
    await expect(control).toBeVisible()
  }
  await english.expectRows(['Groningen 4.2% 23.1% 65.7% 6.9% 2,943'])
  expect((await english.totals()).slice(0, 2)).toEqual([
    'Total for selection (1 of 16) 4.2% 23.1% 65.7% 6.9% 2,943',
    'Total for region 4.8% 23.7% 60.0% 11.5% 9,191',
  ])
  await expect(english.headline).toHaveText(/^9,191 people .* 71\.6% .* Groningen$/)
  await expect(
    page.getByRole('figure', { name: /^Client profiles per municipality\. Municipalities make / }),
  ).toBeVisible()
  await english.switchLanguage()
  const dutch = new DashboardPage(page)
  await dutch.expectQuery('?municipality=GM0014&measure=share')
  await dutch.expectRows(['Groningen 4,2% 23,1% 65,7% 6,9% 2.943'])
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await english.expectRows(['Groningen 4.2% 23.1% 65.7% 6.9% 2,943'])
})
