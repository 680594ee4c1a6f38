import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { servedRows } from './servedData.ts'

/** Everything that a page of the published set may ask for. */
const ownFiles =
  /^\/(?:$|favicon\.svg$|[\w-]+\.js$|assets\/[\w.-]+\.(?:js|css|woff2)$|data\/published\/(?:index|national|regions\/AM01|quarters\/2020-Q3)\.json$)/

/** Links that no honest reader makes. What each parameter makes of such values: src/url/hostileLinks.test.ts. */
const hostileLinks = [
  // Broken signs, and separators without sense.
  '?quarter=%E0%A4%A&region=%00&municipality=GM0014%00&lang=%ED%A0%80&sort=%FF%FE&%00=%00&%ff&%',
  '??quarter=2020-Q3;&&=&sort=,,,,&columns=,,,&a=1;b=2&c=3?d=4#e',
  '?municipality=%E2%80%AEnegninorG&quarter=%E2%81%A6%E2%80%8F2020-Q3&region=AM%E2%80%8B01&from=-0&to=1e309',
  // Script, markup, templates and formulas.
  [
    '?quarter=%3Cscript%3EglobalThis.hit=1%3C/script%3E&municipality=%3Cimg%20src=x%20onerror=globalThis.hit=1%3E',
    'region=%22%3E%3Csvg%20onload=globalThis.hit=1%3E&%3Cimg%20src=x%20onerror=globalThis.hit=1%3E=1',
    'lang=javascript:globalThis.hit=1&order=javascript:globalThis.hit=1&sort=%27-alert(1)-%27',
    'mine=%3Cimg%20src=x%20onerror=globalThis.hit=1%3E&compare=%22%3E%3Csvg%20onload=globalThis.hit=1%3E',
  ].join('&'),
  [
    '?municipality=%3Ciframe%20srcdoc=%22%3Cscript%3Ealert(1)%3C/script%3E%22%3E&columns=data:text/html,%3Cscript%3Ealert(1)%3C/script%3E',
    'quarter=%7B%7Bconstructor.constructor(%27hit=1%27)()%7D%7D&municipality==cmd%7C%27/c%20calc%27!A1&region=$%7Bglobal.hit=1%7D',
  ].join('&'),
  // Names that every object has.
  [
    '?__proto__[hit]=1&constructor[prototype][hit]=1&__proto__=1&toString=2&valueOf=3',
    'quarter=__proto__&region=constructor&municipality=__proto__&municipality=toString&sort=__proto__,-constructor&columns=__proto__,toString',
    'measure=toString&boundaries=valueOf&dataset=__proto__&from=__proto__&to=constructor&mine=valueOf&compare=__proto__,toString',
    'order=constructor&coverage=toString&ranksort=-__proto__&rows=valueOf&lang=hasOwnProperty',
  ].join('&'),
  // Too much of everything.
  `?${Array.from({ length: 420 }, (_, index) => `municipality=X${index}&k${index}=1`).join('&')}`,
  [
    `?municipality=${'A'.repeat(4096)}&quarter=${'9'.repeat(999)}`,
    `sort=${'-total,name,'.repeat(200)}&columns=${'c,'.repeat(900)}`,
    `mine=${'GM0106,'.repeat(200)}&compare=${'AM02,'.repeat(300)}`,
  ].join('&'),
  // Paths and addresses.
  '?region=../../../etc/passwd&dataset=../publications&mine=../GM0106&compare=../../regions/AM02&data=//example.org/x.json',
  '?region=..%2f..%2fpublications%2fAM01%2f2020-Q3%0d%0aSet-Cookie:x=1&dataset=https://example.org/data&url=https://example.org',
]

test('Links with script, markup, paths, names of objects or too much show the page and do nothing else', async ({
  dashboard,
  page,
}) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await dashboard.open()
  const harmless = await contents(page)
  for (const link of hostileLinks) {
    await test.step(link.slice(0, 60), async () => {
      await dashboard.visit(link)
      await expect(dashboard.headline).toHaveText(/^9\.191 mensen .* 71,6% .* Groningen$/)
      await expect(dashboard.status).toHaveText(/^(?:0|1|16) gemeente/)
      expect(await contents(page)).toEqual(harmless)
    })
  }
  expect(requested.filter((path) => !ownFiles.test(path))).toEqual([])
})

test('400 municipalities in a link into the country make a page; text from a link is shown as text, and is in no file name', async ({
  dashboard,
  request,
}) => {
  const known = (await servedRows(request, '2026-Q3')).map(({ code }) => code)
  const unknown = Array.from({ length: 66 }, (_, index) => `GM9${String(index).padStart(3, '0')}`)
  await dashboard.open(
    `?dataset=demo&${[...known, ...unknown].map((code) => `municipality=${code}`).join('&')}`,
  )
  await expect(dashboard.status).toHaveText(/^334 gemeenten\b/)
  await dashboard.open('?quarter=1%3C2020%3E&region=AM01%0d%0aX&municipality=Groningen')
  await expect(dashboard.notice).toContainText('1<2020>')
  const { name } = await dashboard.saveForSoftware()
  expect(name).toBe('klantprofielen-2020-q3-am01-selectie.csv')
})

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
