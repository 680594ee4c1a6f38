import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { hostileQueries } from './hostileQueries.ts'
import { servedRows } from './servedData.ts'

/** Everything that a page of the published set may ask for. */
const ownFiles =
  /^\/(?:$|favicon\.svg$|[\w-]+\.js$|assets\/[\w.-]+\.(?:js|css|woff2)$|data\/published\/(?:index|national|regions\/AM01|quarters\/2020-Q3)\.json$)/

for (const [kind, queries] of Object.entries(hostileQueries)) {
  test(`Links with ${kind} show the page and do nothing else`, async ({ dashboard, page }) => {
    const requested = collectRequests(page)
    await dashboard.open()
    const harmless = await contents(page)
    for (const query of queries) {
      await test.step(query.slice(0, 60), async () => {
        await dashboard.visit(query)
        await expect(dashboard.headline).toHaveText(/^9\.191 mensen .* 71,6% .* Groningen$/)
        await expect(dashboard.status).toHaveText(/^(?:0|1|16) gemeente/)
        expect(await contents(page)).toEqual(harmless)
      })
    }
    expect(requested.filter((path) => !ownFiles.test(path))).toEqual([])
  })
}

test('400 municipalities and values of 8 KB in a link into the country make a page', async ({
  dashboard,
  request,
}) => {
  const known = (await servedRows(request, '2026-Q3')).map(({ code }) => code)
  const unknown = Array.from({ length: 400 }, (_, index) => `GM9${String(index).padStart(3, '0')}`)
  const every = [...known, ...unknown].slice(0, 400)
  await dashboard.open(`?dataset=demo&${every.map((code) => `municipality=${code}`).join('&')}`)
  await expect(dashboard.status).toHaveText(/^334 gemeenten\b/)
  for (const value of [unknown.join(), 'A'.repeat(8192)]) {
    await dashboard.visit(`?dataset=demo&municipality=${value}`)
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    await expect(dashboard.notice.getByRole('listitem').first()).toBeVisible()
  }
})

test('Text from a link is shown as text, and is in no file name', async ({ dashboard }) => {
  await dashboard.open('?quarter=1%3C2020%3E&region=AM01%0d%0aX&municipality=Groningen')
  await expect(dashboard.notice).toContainText('1<2020>')
  const { name } = await dashboard.saveForSoftware()
  expect(name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
})

function collectRequests(page: Page): readonly string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

/** What a link could change: elements that it brings, handlers, addresses, the root of all objects. */
async function contents(page: Page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('body *')]
    const isStrange = (element: Element) =>
      element.matches('img, iframe, object, embed, base, meta, style, template') ||
      element.matches('[role="alert"] :not(h2, ul, li, button)')
    const addresses = [...document.querySelectorAll('a')].map(
      (anchor) => anchor.getAttribute('href') ?? '',
    )
    return {
      strange: elements.filter(isStrange).map(({ outerHTML }) => outerHTML.slice(0, 200)),
      scripts: document.querySelectorAll('script').length,
      handlers: elements.filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      // Rows of the table lead to their checks; the register's source is the one address on another site.
      addresses: addresses.filter(
        (href) =>
          !/^(?:#|\?|\.\/|[a-z-]+\/(?:#[a-z-]+)?$|controles\/\?publication=AM01\/2020-Q3(?:#GM\d{4})?$|data\/|https:\/\/www\.flevolandwerkt\.info\/)/.test(
            href,
          ),
      ),
      hit: 'hit' in globalThis,
      prototype: Object.getOwnPropertyNames(Object.prototype),
    }
  })
}
