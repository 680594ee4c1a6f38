import { expect, type Page, test } from '@playwright/test'
import { type PreviewServer, preview } from 'vite'
import {
  groningen,
  type RenderedPublication,
  renderPublication,
} from '../src/ingest/testing/publications.ts'

// A service worker answers these requests, so each test takes away a server of its own.
test.use({ serviceWorkers: 'allow' })

/** What the server does with a request: a status, another file, no answer at all, or its own answer. */
type Fault = number | { readonly json: string } | 'silence' | undefined

let server: PreviewServer
let site = ''
let faultOf: (path: string) => Fault = () => undefined

test.beforeEach(async () => {
  faultOf = () => undefined
  server = await preview({
    logLevel: 'silent',
    preview: { port: 0 },
    plugins: [
      {
        name: 'faults',
        configurePreviewServer({ middlewares }) {
          middlewares.use(({ url = '' }, response, next) => {
            const fault = faultOf(url)
            if (fault === undefined) next()
            else if (typeof fault === 'number')
              response.writeHead(fault, { 'Content-Type': 'text/plain' }).end('fault')
            else if (fault !== 'silence') {
              response.setHeader('Content-Type', 'application/json').end(fault.json)
            }
          })
        },
      },
    ],
  })
  site = server.resolvedUrls?.local[0] ?? ''
})

test.afterEach(() => server.close())

/** Opens a link and waits until the site, and these data files, are stored. */
async function visit(page: Page, link: string, ...dataFiles: readonly string[]): Promise<void> {
  await page.goto(site + link)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  for (const file of dataFiles) await untilStored(page, file)
}

async function untilStored(page: Page, file: string): Promise<void> {
  const isStored = () => page.evaluate(async (url) => Boolean(await caches.match(url)), file)
  await expect.poll(isStored).toBe(true)
}

/** When the answer to this file was stored; null for an answer of the server. */
function storedAt(page: Page, file: string): Promise<string | null> {
  return page.evaluate(async (url) => (await fetch(url)).headers.get('x-stored-at'), file)
}

const regionTotal = (page: Page) => page.getByRole('row', { name: /^Totaal regio/ })

test('a page comes from the server first, by the name of its file too, and from the store when that is broken or gone, also where an icon or page did not come', async ({
  page,
}) => {
  faultOf = (path) =>
    path.startsWith('/privacy/') ? 404 : path.startsWith('/favicon.svg') ? 'silence' : undefined
  await visit(page, '')
  await test.step('an open page keeps its own scripts when a new version has replaced them', async () => {
    faultOf = (path) => (path.startsWith('/assets/') ? 404 : undefined)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('table', { name: /^Client profiles by/ })).toBeVisible()
  })
  const statusOf = async (path: string) => (await page.goto(site + path))?.status()
  faultOf = (path) => (/^\/begrippen/.test(path) ? 404 : undefined)
  expect(await statusOf('begrippen/')).toBe(404)
  expect(await statusOf('begrippen/index.html')).toBe(404)
  faultOf = () => 503
  expect(await statusOf('begrippen/index.html')).toBe(200)
  expect(await statusOf('nothing-here/')).toBe(503)
  await server.close()
  expect(await statusOf('begrippen/')).toBe(200)
  expect(await statusOf('')).toBe(200)
  await expect(regionTotal(page)).toContainText('9.191')
  expect(await statusOf('?sort=-total&municipality=GM0106')).toBe(200)
  await expect(page.getByRole('rowheader', { name: 'Assen' })).toBeVisible()
})

test('own publications are read, compared and shown without a connection after one visit of the page of checks', async ({
  page,
  context,
}) => {
  const [index, region] = ['../data/published/index.json', '../data/published/regions/AM01.json']
  await visit(page, 'controles/', index, region)
  const input = page.getByLabel('Kies publicaties')
  const open = (name: string, publication: RenderedPublication) =>
    input.setInputFiles([
      { name, mimeType: 'text/plain', buffer: Buffer.from(renderPublication(publication)) },
    ])
  await open('q2.txt', { ...groningen, quarter: '2020-Q2' })
  await expect(page).toHaveURL(/dataset=own/)
  await context.setOffline(true)
  await open('q3.txt', { ...groningen, registerTotal: 12_843 })
  await expect(page.getByText('Doelgroepregister12.84212.843')).toBeVisible()
  await open('q4.txt', { ...groningen, quarter: '2020-Q4' })
  await expect(page.getByText(/: 1 aangenomen, 1 wacht op uw keuze/)).toBeVisible()
  await page.goto(`${site}?dataset=own`)
  await expect(page.getByRole('heading', { name: /, vierde kwartaal 2020$/ })).toBeVisible()
  await expect(regionTotal(page)).toContainText('9.191')
})

test('what was chosen without a connection comes once there is one again, and without its server too, its files marked as stored', async ({
  context,
  page,
}) => {
  const index = 'data/demo/index.json'
  await visit(page, '?dataset=demo', index, 'data/demo/national.json')
  await context.setOffline(true)
  await page.getByRole('combobox', { name: 'Kwartaal' }).selectOption('2019-Q1')
  await expect(page.getByText('U bent offline.')).toBeVisible()
  await context.setOffline(false)
  const heading = page.getByRole('heading', { name: /, eerste kwartaal 2019$/ })
  await expect(heading).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await untilStored(page, 'data/demo/quarters/2019-Q1.json')
  expect(await storedAt(page, index)).toBeNull()
  await server.close()
  await page.reload()
  await expect(heading).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Amsterdam', exact: true })).toBeVisible()
  expect(Date.parse((await storedAt(page, index)) ?? '')).toBeGreaterThan(0)
})

test('a silent or broken server is waited for no longer than a few seconds, and a new publication replaces every stored file of its data set', async ({
  page,
}) => {
  const [index, region] = ['data/demo/index.json', 'data/demo/regions/AM01.json'] as const
  await visit(page, '?dataset=demo&region=AM01', index, region)
  faultOf = (path) => (path.startsWith('/?') ? 'silence' : 503)
  await page.reload()
  await expect(regionTotal(page)).toBeVisible()
  expect(await storedAt(page, index)).not.toBeNull()
  faultOf = (path) => ({ json: `{"new":"${path}"}` })
  expect(await storedAt(page, index)).toBeNull()
  const stored = () => page.evaluate(async (url) => (await caches.match(url))?.text(), region)
  await expect.poll(stored).toBe(`{"new":"/${region}"}`)
})
