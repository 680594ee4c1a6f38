import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

const folders = ['over', 'open-data', 'begrippen', 'toegankelijkheid', 'privacy'] as const

/** Types that programs need. */
const types = {
  'municipalities.csv': 'text/csv',
  'catalog.jsonld': 'application/ld+json',
  'datapackage.json': 'application/json',
  'feed.xml': /xml/,
  'licenses.txt': 'text/plain',
  '.well-known/security.txt': 'text/plain',
} as const

test('Pages of text in two languages need no script, and what they name is there, with its type', async ({
  page,
  request,
  baseURL,
}) => {
  const asked = new Set<string>()
  for (const path of folders.flatMap((folder) => [`${folder}/`, `${folder}/en/`])) {
    await page.goto(`./${path}`)
    // Data for search engines is no script.
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
    const addresses = await page
      .locator('[href]')
      .evaluateAll((all) =>
        all.map((one) => new URL(one.getAttribute('href') ?? '', one.baseURI).href),
      )
    for (const address of addresses) asked.add(address.replace(/#.*/, ''))
  }
  for (const address of asked) {
    expect(address).toContain(`${baseURL}`)
    expect((await request.get(address)).status(), address).toBe(200)
  }
  for (const [file, type] of Object.entries(types)) {
    const address = [...asked].find((one) => one.endsWith(`/${file}`)) ?? ''
    expect((await request.get(address)).headers()['content-type'], file).toMatch(type)
  }
  const licences = await (await request.get('./licenses.txt')).text()
  for (const name of ['react', 'recharts', '@tanstack/react-query', 'valibot', 'nuqs']) {
    expect(licences).toContain(name)
  }
  await test.step('a link to the site shows its headline and a picture of it', async () => {
    const html = await (await request.get('./')).text()
    expect(html).toContain('<meta property="og:title" content="9.191 mensen')
    const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
    const picture = await request.get(address)
    expect(picture.status()).toBe(200)
    expect(picture.headers()['content-type']).toBe('image/png')
  })
})

test.describe('What is not there', () => {
  // The page itself, with status 404.
  test.use({ allowsFailedLoads: true })

  test('A missing page leads back to the figures from any depth', async ({ page }) => {
    const response = await page.goto('./begrippen/gemeenten/oldambt/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    // The style sheet is found from here too.
    await expect(page.getByRole('banner')).toHaveCSS('background-color', 'rgb(18, 48, 63)')
    await page.getByRole('link', { name: 'To the figures' }).click()
    await expect(page).toHaveURL(/\/\?lang=en$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('9,191')
  })
})
