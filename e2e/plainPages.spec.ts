import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { test as underPath } from './underPath.ts'
import { applyLook } from './wcag/settings.ts'

const pages = [
  { path: 'begrippen/', language: 'nl', heading: 'Begrippen', other: 'English' },
  { path: 'begrippen/en/', language: 'en', heading: 'Terms', other: 'Nederlands' },
  { path: 'toegankelijkheid/', language: 'nl', heading: 'Toegankelijkheid', other: 'English' },
  { path: 'toegankelijkheid/en/', language: 'en', heading: 'Accessibility', other: 'Nederlands' },
  { path: 'privacy/', language: 'nl', heading: 'Privacy', other: 'English' },
  { path: 'privacy/en/', language: 'en', heading: 'Privacy', other: 'Nederlands' },
] as const

const looks = [
  { width: 1280, colours: 'light' },
  { width: 320, colours: 'dark' },
  { width: 320, colours: 'forced' },
] as const

for (const { path, language, heading, other } of pages) {
  test(`${path} is one column of text that needs no script, and axe finds nothing in it`, async ({
    page,
  }) => {
    await page.goto(`./${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading])
    await expect(page).toHaveTitle(new RegExp(`^${heading} – `))
    await expect(page.locator('script')).toHaveCount(0)
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1)
    }
    await expect(page.getByRole('link', { name: other })).toHaveAttribute('hreflang', /nl|en/)
    for (const look of looks) {
      await applyLook(page, look)
      const [scrollWidth, column] = await widths(page)
      expect(scrollWidth).toBe(look.width)
      // The style sheet is there: text is never as wide as a large screen.
      expect(column).toBeLessThan(700)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode()
        .analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    }
  })

  test(`${path} without its last slash leads to the page`, async ({ request }) => {
    const answer = await request.get(`./${path.slice(0, -1)}?x=1`, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    const page = await request.get(`./${path.slice(0, -1)}?x=1`)
    expect(new URL(page.url()).pathname).toBe(`/${path}`)
    expect(await page.text()).toContain(`<h1>${heading}</h1>`)
  })
}

underPath(
  'From the dashboard the keyboard leads to both pages, to the other language and back, under any path',
  async ({ dashboard, page }) => {
    underPath.setTimeout(60_000)
    const { keyboard } = page
    const foot = page.getByRole('contentinfo')
    await dashboard.open('?municipality=GM0106')
    await dashboard.tabTo(foot.getByRole('link', { name: 'Toegankelijkheid' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/a\/b\/toegankelijkheid\/$/)
    await dashboard.tabTo(page.getByRole('link', { name: 'English' }))
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/a\/b\/toegankelijkheid\/en\/$/)
    await dashboard.tabTo(foot.getByRole('link', { name: 'Terms' }))
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/a\/b\/begrippen\/en\/$/)
    await dashboard.tabTo(page.getByRole('link', { name: 'Transparency of client profiles' }))
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/a\/b\/\?lang=en$/)
    await expect(page.getByRole('status')).toHaveText(/^16 municipalities\b/)
  },
)

underPath('No address on these pages leads nowhere', async ({ page, request, baseURL }) => {
  const asked = new Set<string>()
  for (const { path } of pages) {
    await page.goto(`./${path}`)
    const addresses = await page
      .locator('[href]')
      .evaluateAll((all) =>
        all.map((one) => new URL(one.getAttribute('href') ?? '', one.baseURI).href),
      )
    for (const address of addresses) asked.add(address.replace(/#.*/, ''))
  }
  expect(asked.size).toBeGreaterThan(7)
  for (const address of asked) {
    expect(address).toContain(`${baseURL}`)
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test('The page on privacy leads to the licences, the packages and security.txt', async ({
  page,
  request,
}) => {
  await page.goto('./privacy/')
  const links = page.getByRole('main').getByRole('link')
  const types = ['text/plain; charset=utf-8', 'application/json', 'text/plain; charset=utf-8']
  await expect(links).toHaveCount(types.length)
  for (const [index, type] of types.entries()) {
    const address = (await links.nth(index).getAttribute('href')) ?? ''
    const answer = await request.get(new URL(address, page.url()).href)
    expect(answer.headers()['content-type']).toBe(type)
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const licenses = await (await request.get('./licenses.txt')).text()
  for (const name of ['react', 'react-dom', 'recharts', '@tanstack/react-query', 'valibot']) {
    expect(licenses).toContain(`\n${name} ${packages[`node_modules/${name}`].version}: MIT\n`)
  }
})

test('A link to a term shows that term', async ({ page }) => {
  await page.goto('./begrippen/#dekking')
  await expect(page.getByRole('term').filter({ hasText: /^Dekking$/ })).toBeInViewport()
  await expect(page.locator(':target')).toContainText('Dekking')
})

async function widths(page: Page): Promise<readonly [number, number]> {
  return page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('main')?.clientWidth ?? 0,
  ])
}
