import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { FigureOnPage } from './FigureOnPage.ts'
import { test } from './fixtures.ts'
import { hostileCount, hostileQueries } from './hostileQueries.ts'
import { at, demoRegion } from './worlds.ts'

/** Everything that a page for one region may ask for. */
const allowedRequest =
  /^\/(?:$|favicon\.svg$|assets\/[\w.-]+\.(?:js|css)$|data\/published\/(?:index|regions\/AM01)\.json$)/

/** The same for the synthetic country. */
const allowedInDemo =
  /^\/(?:$|favicon\.svg$|assets\/[\w.-]+\.(?:js|css)$|data\/published\/index\.json$|data\/demo\/(?:index|national|regions\/AM\d\d|quarters\/\d{4}-Q[1-4])\.json$)/

/** Addresses that the page has of its own: its parts, its data, its views, a source of the register. */
const ownAddress =
  /^(?:#|data\/(?:publications|demo)\/|http:\/\/127\.0\.0\.1:\d+\/(?:\?|$)|https:\/\/www\.flevolandwerkt\.info\/)/

test.describe(`${hostileCount} hostile links`, () => {
  for (const [kind, queries] of Object.entries(hostileQueries)) {
    test(`${queries.length} links with ${kind} show the page and do nothing else`, async ({
      dashboard,
      page,
    }) => {
      test.setTimeout(60_000)
      const requested: string[] = []
      page.on('request', (request) => requested.push(new URL(request.url()).pathname))
      await dashboard.open()
      const usual = await contents(page)
      for (const query of queries) {
        await test.step(query.slice(0, 60), async () => {
          await dashboard.visit(query)
          await expect(page.getByRole('definition').first()).toHaveText('9.191')
          await expect(dashboard.status).toBeVisible()
          expect(await contents(page)).toEqual(usual)
        })
      }
      expect(requested.filter((path) => !allowedRequest.test(path))).toEqual([])
    })
  }
})

test('Links into the synthetic set with paths and addresses show it and do nothing else', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(60_000)
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  const drawing = new FigureOnPage(page, /^Dekking in procenten/).drawing
  await dashboard.open(at(demoRegion))
  await expect(drawing).toBeVisible()
  const usual = await contents(page)
  for (const query of hostileQueries['paths and addresses'] ?? []) {
    await test.step(query.slice(0, 60), async () => {
      await dashboard.visit(at(demoRegion, query.slice(1)))
      await expect(dashboard.status).toBeVisible()
      await expect(page.getByRole('complementary', { name: 'Synthetische gegevens' })).toBeVisible()
      await expect(drawing).toBeVisible()
      expect(await contents(page)).toEqual(usual)
    })
  }
  expect(requested.filter((path) => !allowedInDemo.test(path))).toEqual([])
})

test('A long value is repeated on the page only in part', async ({ dashboard }) => {
  await dashboard.visit(`?municipality=${'A'.repeat(8192)}`)
  await expect(dashboard.notice).toBeVisible()
  const [text = ''] = await dashboard.noticeTexts()
  expect(text).toContain(`${'A'.repeat(200)}…`)
  expect(text.length).toBeLessThan(300)
})

test('Of more than 400 municipalities the surplus is counted and not looked at', async ({
  dashboard,
  page,
}) => {
  const values = Array.from({ length: 420 }, (_, index) => `municipality=X${index}`)
  await dashboard.visit(`?${values.join('&')}`)
  await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
  await expect(page).not.toHaveURL(/X419/)
  await expect(dashboard.notice).toBeVisible()
  expect((await dashboard.noticeTexts()).at(-1)).toBe(
    'De link noemt te veel waarden bij municipality. 20 zijn niet bekeken.',
  )
})

test('Text from a link is shown as text', async ({ dashboard }) => {
  await dashboard.open('?quarter=%3Cb%3E2020%3C/b%3E')
  await dashboard.expectNotices([
    'De link noemt een kwartaal dat we niet hebben: <b>2020</b>. U ziet nu: derde kwartaal 2020.',
  ])
})

/** What a link could have changed: kinds of elements, handlers, addresses, and the root of all objects. */
async function contents(page: Page) {
  return page.evaluate((own) => {
    const elements = [...document.querySelectorAll('body *')]
    const inNotice = [...document.querySelectorAll('[role=alert] *')]
    const harmless = new Set(['H2', 'UL', 'LI', 'BUTTON'])
    return {
      strange: [
        ...elements.filter((element) =>
          /^(?:img|iframe|object|embed|base|meta|form|style|b|i|template)$/i.test(element.tagName),
        ),
        ...inNotice.filter(({ tagName }) => !harmless.has(tagName)),
      ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      scripts: document.querySelectorAll('script').length,
      handlers: elements.filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      addresses: [...document.querySelectorAll('a')]
        .map((anchor) => anchor.getAttribute('href') ?? '')
        .filter((href) => !own.test(href)),
      hit: 'hit' in globalThis,
      rootOfAllObjects: Object.getOwnPropertyNames(Object.prototype),
    }
  }, ownAddress)
}
