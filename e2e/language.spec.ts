import { expect } from '@playwright/test'
import { readDownload } from './DashboardPage.ts'
import { test } from './fixtures.ts'

test('The page is Dutch, and offers English in English', async ({ dashboard, page }) => {
  await dashboard.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  const link = page.getByRole('link', { name: 'English' })
  await expect(link).toHaveAttribute('lang', 'en')
  await expect(link).toHaveAttribute('href', /\/\?lang=en$/)
})

test('English words, numbers and quarters replace the Dutch ones, and the choices stay', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?municipality=GM0014&measure=share')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(
    'Groningen, third quarter of 2020 – Transparency of client profiles',
  )
  await dashboard.expectQuery('?municipality=GM0014&measure=share&lang=en')
  const table = page.getByRole('table', { name: /^Client profiles by municipality/ })
  const row = table.getByRole('row', { name: /^Groningen/ })
  await expect(row.getByRole('cell')).toHaveText(['4.2%', '23.1%', '65.7%', '6.9%', '2,943'])
  await expect(table.getByRole('rowheader')).toHaveText([
    'Groningen',
    'Total of selection (1 of 16)',
    'Total of region',
    'Difference in people: sum of the rows minus the total in the publication',
  ])
  await expect(page.getByRole('status')).toHaveText(/^1 municipality\b/)
  await expect(page.getByRole('definition').first()).toHaveText('9,191')
})

test('The link "Nederlands" leads back, and Back undoes a change of language', async ({
  dashboard,
  page,
}) => {
  await dashboard.visit('?lang=en')
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await expect(dashboard.table).toBeVisible()
  await dashboard.expectQuery('')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await dashboard.expectQuery('?lang=en')
})

test('The link to the other language works in a new tab', async ({ dashboard, page }) => {
  await dashboard.open('?municipality=GM0106')
  const address = await page.getByRole('link', { name: 'English' }).getAttribute('href')
  await page.goto(address ?? '')
  await expect(page.getByRole('status')).toHaveText(/^1 municipality\b/)
})

test('English controls have their own names', async ({ dashboard, page }) => {
  await dashboard.visit('?lang=en')
  await expect(page.getByRole('combobox', { name: 'Quarter' })).toHaveValue('2020-Q3')
  await expect(page.getByRole('combobox', { name: 'Labour-market region' })).toHaveValue('AM01')
  for (const name of ['Municipalities (all)', 'Clear filters', 'Columns', 'Export', 'Copy link']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  }
  await expect(
    page.getByRole('figure', { name: 'Coverage: Sonar and target group register' }),
  ).toContainText('9,191 of the 12,842 people')
})

test('A notice about a link speaks the language of the page', async ({ dashboard, page }) => {
  await dashboard.visit('?quarter=2020-Q9&municipality=GM0009&lang=en')
  const notice = page.getByRole('alert')
  await expect(notice.getByRole('heading')).toHaveText('Not everything you asked for is here')
  await expect(notice.getByRole('listitem')).toHaveText([
    'The link asks for a quarter we do not have: 2020-Q9. You are seeing: third quarter of 2020.',
    'Ten Boer has been part of Groningen since 1 January 2019. You are seeing Groningen.',
  ])
})

test('A file for Excel has English headings on the English page', async ({ dashboard, page }) => {
  await dashboard.visit('?lang=en&municipality=GM0106')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for Dutch Excel' }).click()
  const { bytes } = await readDownload(await saved)
  const lines = bytes.toString('utf8').split('\r\n')
  expect(lines.at(0)).toBe(
    '\uFEFFMunicipality;Municipality, transparent;Municipality, not transparent;UWV, transparent;UWV, not transparent;Total in Sonar;Source;Link',
  )
  expect(lines.at(1)).toMatch(
    /^Assen;104;223;541;115;983;UWV, Transparantie van klantprofielen, 2020-Q3, Groningen \(January 2021\);http.*\?municipality=GM0106&lang=en$/,
  )
})
