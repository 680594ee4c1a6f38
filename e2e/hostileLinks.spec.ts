import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { FigureOnPage } from './FigureOnPage.ts'
import { test } from './fixtures.ts'
import { hostileCount, hostileQueries } from './hostileQueries.ts'
import { readTable } from './servedTable.ts'
import { workOf } from './workOf.ts'
import { at, demoCountry, demoRegion } from './worlds.ts'

/** Everything that a page for one region may ask for. */
const allowedRequest =
  /^\/(?:$|early\.js$|favicon\.svg$|assets\/[\w.-]+\.(?:js|css)$|data\/published\/(?:index|regions\/AM01)\.json$)/

/** The same for the synthetic country. */
const allowedInDemo =
  /^\/(?:$|early\.js$|favicon\.svg$|assets\/[\w.-]+\.(?:js|css)$|data\/demo\/(?:index|national|regions\/AM\d\d|quarters\/\d{4}-Q[1-4])\.json$)/

/** Addresses that the page has of its own: its parts, data, other pages, views, a source of the register. */
const ownAddress =
  /^(?:#|(?:begrippen|toegankelijkheid|privacy)\/$|data\/(?:publications|demo)\/|\?|\.\/$|https:\/\/www\.flevolandwerkt\.info\/)/

test.describe(`${hostileCount} hostile links`, () => {
  for (const [kind, queries] of Object.entries(hostileQueries)) {
    test(`${queries.length} links with ${kind} show the page and do nothing else`, async ({
      dashboard,
      page,
    }) => {
      test.setTimeout(240_000)
      const requested: string[] = []
      page.on('request', (request) => requested.push(new URL(request.url()).pathname))
      const harmless = await harmlessContents(page)
      for (const query of queries) {
        await test.step(query.slice(0, 60), async () => {
          await dashboard.visit(query)
          await expect(page.getByRole('definition').first()).toHaveText('9.191')
          await expect(dashboard.status).toBeVisible()
          expect(await contents(page)).toEqual(harmless)
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
  test.setTimeout(240_000)
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  const harmless = await harmlessContents(page)
  for (const query of hostileQueries['paths and addresses'] ?? []) {
    await test.step(query.slice(0, 60), async () => {
      await dashboard.visit(at(demoRegion, query.slice(1)))
      await expect(dashboard.status).toBeVisible()
      await expect(page.getByRole('complementary', { name: 'Synthetische gegevens' })).toBeVisible()
      expect(await contents(page)).toEqual(harmless)
    })
  }
  await new FigureOnPage(page, /^Dekking in procenten/).show()
  expect(await contents(page)).toEqual(harmless)
  expect(requested.filter((path) => !allowedInDemo.test(path))).toEqual([])
})

test('Links of 8 KB, one with 400 municipalities, make a page and work in proportion to those of a short link', async ({
  dashboard,
  page,
  request,
}) => {
  const { lines } = await readTable(request, demoCountry)
  const unknown = Array.from({ length: 400 }, (_, index) => `GM9${String(index).padStart(3, '0')}`)
  const every = [...lines.map(({ code }) => code), ...unknown].slice(0, 400)
  const link = (codes: readonly string[]) =>
    at(demoCountry, codes.map((code) => `municipality=${code}`).join('&'))
  const plain = await workOf(page, at(demoCountry))
  const names = await dashboard.names()
  for (const codes of [every, unknown, ['A'.repeat(8192)]]) {
    const long = link(codes)
    expect(long.length).toBeGreaterThan(8000)
    const { elements, calls } = await workOf(page, long)
    // Seen: 1.1 times the elements, and 2.5 times the calls, as the server answers no link this long itself.
    expect(elements).toBeLessThan(1.5 * plain.elements)
    expect(calls).toBeLessThan(4 * plain.calls)
    if (codes === every) await dashboard.expectNames(names)
  }
})

test('Text from a link is shown as text, and comes into no file name', async ({ dashboard }) => {
  await dashboard.open('?quarter=%3Cb%3E2020%3C/b%3E&region=AM01%0d%0aX&municipality=Groningen')
  await dashboard.expectNotices([
    'De link noemt een regio die we niet hebben: AM01\uFFFD\uFFFDX. U ziet nu: Groningen.',
    'De link noemt een kwartaal dat we niet hebben: <b>2020</b>. U ziet nu: derde kwartaal 2020.',
  ])
  const { name } = await dashboard.saveForMachines()
  expect(name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
})

/** What no link may change, told on a blank page. */
async function harmlessContents(page: Page) {
  const { rootOfAllObjects } = await contents(page)
  return {
    strange: [],
    forms: 1,
    scripts: 3,
    handlers: 0,
    addresses: [],
    hit: false,
    rootOfAllObjects,
  }
}

/** What a link could have changed: kinds of elements, handlers, addresses, and the root of all objects. */
async function contents(page: Page) {
  return page.evaluate((own) => {
    const elements = [...document.querySelectorAll('body *')]
    const inNotice = [...document.querySelectorAll('[role=alert] *')]
    const harmless = new Set(['H2', 'UL', 'LI', 'BUTTON'])
    return {
      strange: [
        ...elements.filter((element) =>
          /^(?:img|iframe|object|embed|base|meta|style|b|i|template)$/i.test(element.tagName),
        ),
        ...inNotice.filter(({ tagName }) => !harmless.has(tagName)),
      ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      forms: document.querySelectorAll('form').length,
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
