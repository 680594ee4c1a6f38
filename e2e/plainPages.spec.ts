import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

const headings = {
  over: ['Over deze cijfers', 'About these figures'],
  'open-data': ['Open data', 'Open data'],
  begrippen: ['Begrippen', 'Terms'],
  toegankelijkheid: ['Toegankelijkheid', 'Accessibility'],
  privacy: ['Privacy', 'Privacy'],
} as const

const pages = Object.entries(headings).flatMap(([path, [dutch, english]]) => [
  { path: `${path}/`, language: 'nl', heading: dutch, other: 'English' },
  { path: `${path}/en/`, language: 'en', heading: english, other: 'Nederlands' },
])

test('The figures, open data, terms, accessibility and privacy have pages of text in two languages that need no script and lead nowhere wrong', async ({
  page,
  request,
  baseURL,
}) => {
  const asked = new Set<string>()
  for (const { path, language, heading, other } of pages) {
    await test.step(path, async () => {
      await page.goto(`./${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading])
      await expect(page).toHaveTitle(new RegExp(`^${heading} – `))
      // Data for search engines is no script.
      await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1)
      }
      await expect(page.getByRole('link', { name: other })).toHaveAttribute('hreflang', /nl|en/)
      const addresses = await page
        .locator('[href]')
        .evaluateAll((all) =>
          all.map((one) => new URL(one.getAttribute('href') ?? '', one.baseURI).href),
        )
      for (const address of addresses) asked.add(address.replace(/#.*/, ''))
    })
  }
  for (const address of asked) {
    expect(address).toContain(`${baseURL}`)
    expect((await request.get(address)).status(), address).toBe(200)
  }
  for (const file of ['licenses.txt', '.well-known/security.txt']) {
    expect(
      [...asked].some((address) => address.endsWith(file)),
      file,
    ).toBe(true)
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
