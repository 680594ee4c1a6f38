import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'
import { test as testUnderPath } from './underPath.ts'

testUnderPath(
  'Under another path the built site works as it is, and links keep that path',
  async ({ dashboard, page }) => {
    await dashboard.open('?municipality=Assen')
    await dashboard.expectRows(['Assen 104 223 541 115 983'])
    await expect(dashboard.figure.getByRole('img')).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/a/b/')
    expect((await dashboard.saveForExcel()).bytes.toString('utf8')).toContain(
      '/a/b/?municipality=GM0106',
    )
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('status')).toHaveText(/^1 municipality\b/)
    expect(new URL(page.url()).pathname).toBe('/a/b/')
  },
)
test.describe('What the server answers', () => {
  test('What is not there is a 404 and not the page', async ({ request }) => {
    for (const path of [
      'data/published/regions/AM99.json',
      'data/published/quarters/1999-Q1.json',
      'nothing-here',
    ]) {
      const response = await request.get(`./${path}`)
      expect(response.status()).toBe(404)
      expect(await response.text()).not.toContain('<html')
    }
  })

  test('Every answer carries a policy that allows this site and nothing else, and so does the page itself', async ({
    request,
  }) => {
    for (const path of ['./', './data/published/index.json', './favicon.svg', './nothing-here']) {
      const headers = (await request.get(path)).headers()
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    }
    // For hosts that set no headers.
    const page = await (await request.get('./')).text()
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.at(1)
    const own = meta?.replaceAll('&#39;', "'")
    expect(own).toContain("default-src 'none'")
    expect(own).toContain("script-src 'self'")
    expect(own).toContain("style-src 'self'")
    expect(own).not.toContain('unsafe')
  })

  test('The page and the data are always asked for again; files with a hash never', async ({
    request,
  }) => {
    const page = await request.get('./')
    expect(page.headers()['cache-control']).toBe('no-cache')
    const data = await request.get('./data/published/index.json')
    expect(data.headers()['cache-control']).toBe('no-cache')
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await page.text())?.at(1) ?? ''
    const asset = await request.get(`./${script}`)
    expect(asset.headers()['cache-control']).toContain('immutable')
  })
})

test('The page works where the browser refuses to store anything', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await dashboard.open()
  await dashboard.expectRows(publishedRows)
})

test.describe('On a telephone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('no choice and no notice makes the page scroll sideways', async ({ dashboard, page }) => {
    for (const query of [
      '?municipality=GM0106&quarter=2020-Q9&sort=-profile1,-total&measure=share&boundaries=current&lang=en',
      `?municipality=GM9999&quarter=${'9'.repeat(300)}`,
    ]) {
      await dashboard.visit(query)
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    }
  })
})
