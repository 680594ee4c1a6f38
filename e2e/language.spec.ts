import { expect } from '@playwright/test'
import { textOf } from './DashboardPage.ts'
import { test } from './fixtures.ts'
import { untilItAnswers } from './untilItAnswers.ts'

test('Notice, controls, table and figure of the English page are in English', async ({
  dashboard,
  page,
}) => {
  await dashboard.visit('?quarter=2020-Q9&municipality=GM0009&lang=en')
  await expect(page).toHaveTitle(
    'Groningen, third quarter of 2020 – Transparency of client profiles',
  )
  const notice = page.getByRole('alert')
  await expect(notice.getByRole('heading')).toHaveText('Not everything you asked for is here')
  await expect(notice.getByRole('listitem')).toHaveText([
    'The link asks for a quarter we do not have: 2020-Q9. You are seeing: third quarter of 2020.',
    'Ten Boer has been part of Groningen since 1 January 2019. You are seeing Groningen.',
  ])
  await expect(page.getByRole('combobox', { name: 'Quarter' })).toHaveValue('2020-Q3')
  await expect(page.getByRole('combobox', { name: 'Labour-market region' })).toHaveValue('AM01')
  for (const name of [
    'Municipalities (1 chosen)',
    'Clear filters',
    'Columns',
    'Export',
    'Copy link',
  ]) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  }
  await untilItAnswers(page)
  await page.getByRole('radio', { name: 'Percentages' }).check()
  const table = page.getByRole('table', { name: /^Client profiles by municipality/ })
  await expect
    .poll(() => textOf(table.getByRole('row').filter({ hasText: /^Groningen/ })))
    .toEqual(['Groningen 4.2% 23.1% 65.7% 6.9% 2,943'])
  await expect(table.getByRole('rowheader')).toHaveText([
    'Groningen',
    'Total for selection (1 of 16)',
    'Total for region',
    'Difference in people: sum of the rows minus the published total',
  ])
  await expect(
    page.getByRole('figure', { name: 'Coverage: Sonar and target group register' }),
  ).toContainText('9,191 of the 12,842 people')
})
