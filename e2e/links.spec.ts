import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'

test('Every bad part is dropped and named once, in one notice that closes, and good parts are kept', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(
    '?quarter=2020-Q9&region=AM99&municipality=GM9999,GM9999,GM0106&sort=-total,weight&columns=total,age&measure=both&boundaries=new&from=1999-Q1&to=later&lang=fr&dataset=other',
  )
  await expect(dashboard.notice).toHaveCount(1)
  await expect(dashboard.notice.getByRole('heading')).toHaveText('Niet alles wat u vroeg, is er')
  const items = dashboard.notice.getByRole('listitem')
  for (const part of [
    'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
    'De link noemt een regio die we niet hebben: AM99. U ziet nu: Groningen.',
    'measure=both',
  ]) {
    await expect(items.filter({ hasText: part }), part).toHaveCount(1)
  }
  await expect(items).toHaveCount(11)
  await dashboard.expectQuery('?municipality=GM0106&sort=-total&columns=total')
  await dashboard.expectRows(['Assen 983'])
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click()
  await expect(dashboard.notice).toHaveCount(0)
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?municipality=GM0106&sort=total&columns=total')
  await expect(dashboard.notice).toHaveCount(0)
})

test('Where every named municipality is unknown there are no rows, on screen and in the file', async ({
  dashboard,
  page,
}) => {
  await dashboard.visit('?municipality=GM9999')
  await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
  await expect(dashboard.table).toHaveCount(0)
  await expect(page.getByText(/^Geen gemeenten om te tonen\./)).toBeVisible()
  await dashboard.responds()
  expect((await dashboard.saveForSoftware()).text).toMatch(/^quarter,[^\r]*\r\n$/)
  for (const name of ['Toon alle gemeenten', 'Wis filters']) {
    await page.getByRole('button', { name }).click()
    await dashboard.expectQuery('')
    await dashboard.expectRows(publishedRows)
    await page.goBack()
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
  }
})

test('Under another path of a host the site works as it is, and links keep that path', async ({
  dashboard,
  page,
}) => {
  await page.route('**/a/b/**', async (route) => {
    const url = route.request().url().replace('/a/b/', '/')
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await dashboard.open('a/b/?municipality=Assen')
  await dashboard.expectRows(['Assen 104 223 541 115 983'])
  expect((await dashboard.saveForExcel()).text).toContain(
    '/a/b/?dataset=published&region=AM01&quarter=2020-Q3',
  )
  await dashboard.switchLanguage()
  await expect(dashboard.status).toHaveText(/^1 municipality\b/)
  expect(new URL(page.url()).pathname).toBe('/a/b/')
})
