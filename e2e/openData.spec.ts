import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { citation } from './publication.ts'

test('A program finds the figures at the addresses that the page names, with their type', async ({
  page,
  request,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Open data' }).first().click()
  for (const link of await page.locator('dt a').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
    expect((await request.get(address)).status(), address).toBe(200)
  }
  const types = {
    'municipalities.csv': 'text/csv',
    'catalog.jsonld': 'application/ld+json',
    'datapackage.json': 'application/json',
    'feed.xml': /xml/,
  }
  for (const [file, type] of Object.entries(types)) {
    const link = page.getByRole('link', { name: `data/v1/${file}`, exact: true })
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toMatch(type)
  }
  const rows = await (await request.get('./data/v1/municipalities.csv')).text()
  expect(rows).toContain(`2020-Q3,AM01,Groningen,GM0106,Assen,104,223,541,115,983,"${citation}"`)
})
