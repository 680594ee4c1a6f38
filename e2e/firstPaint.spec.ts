import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows, regionTotal } from './publication.ts'

/** Keeps back every script but the first, small one, as a slow line does. */
async function holdScripts(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  return held.resolve
}

test('The figures of the start page are there before any script, and no data is fetched for them', async ({
  dashboard,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await dashboard.expectRows(publishedRows)
  expect((await dashboard.totals()).at(0)).toBe(regionTotal)
  await expect(page.getByRole('region', { name: /^De hele arbeidsmarktregio/ })).toContainText(
    '9.191',
  )
  await expect(dashboard.figure.getByRole('img')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bron' })).toBeVisible()
  release()
  await expect(page.getByRole('status')).toHaveText(/^16 gemeenten/)
  await expect(dashboard.figure.getByRole('button', { name: 'Opslaan als PNG' })).toBeVisible()
  expect(asked.filter((path) => path.includes('/data/'))).toEqual([])
})

test('What is pressed before the page can answer is done as soon as it can', async ({
  dashboard,
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await dashboard.table.getByRole('button', { name: 'Totaal in Sonar' }).click()
  await page.getByRole('radio', { name: 'Procenten' }).click({ force: true })
  await dashboard.figure.getByRole('button', { name: 'Toon als tabel' }).click()
  await expect(dashboard.figure.getByRole('table')).toHaveCount(0)
  const register = page.getByRole('figure', { name: /^Doelgroepregister in heel Nederland/ })
  await register.getByRole('slider').press('Home')
  release()
  await expect(page.getByRole('radio', { name: 'Procenten' })).toBeChecked()
  await expect(
    dashboard.table.getByRole('columnheader', { name: 'Totaal in Sonar' }),
  ).toHaveAttribute('aria-sort', 'descending')
  await expect(dashboard.figure.getByRole('table')).toBeVisible()
  await expect(register.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /^vierde kwartaal 2012/,
  )
  await dashboard.expectQuery('?sort=-total&measure=share')
})

test('A link that asks for something else never shows the figures of the start page first', async ({
  page,
}) => {
  const release = await holdScripts(page)
  for (const query of ['lang=en', 'dataset=demo', 'municipality=GM0106']) {
    await page.goto(`./?${query}`, { waitUntil: 'commit' })
    await expect(page.locator('#root')).toBeAttached()
    await expect(page.locator('#root')).toBeHidden()
  }
  release()
  await expect(page.getByRole('status')).toHaveText(/^1 gemeente/)
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the figures, their sums and their source are there, and the link to the data works', async ({
    dashboard,
    page,
    request,
  }) => {
    await dashboard.visit('?lang=en')
    await dashboard.expectRows(publishedRows)
    const link = page.getByRole('link', { name: 'Groningen, 2020-Q3' })
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(await file.json()).toMatchObject({ quarter: '2020-Q3', registerTotal: 12842 })
  })
})
