import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { DashboardPage } from './pages/DashboardPage.ts'

/** A site of someone else: one page, with what a test puts into it. */
let body = ''
let site: Server
let other = ''

test.beforeEach(async () => {
  site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Een andere site</title>${body}`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  other = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
})

test.afterEach(() => site.close())

/** What the page around the frame is told, from where. */
async function collectMessages(page: Page): Promise<() => Promise<unknown[]>> {
  const messages: unknown[] = []
  await page.exposeFunction('told', (message: unknown) => messages.push(message))
  await page.addInitScript(
    `if (window === parent) addEventListener('message', ({ data, origin }) => told({ data, origin }))`,
  )
  return async () => {
    await page.waitForTimeout(300)
    return messages
  }
}

test('The code of a chart shows it in a page on another origin, with its source and the way back', async ({
  page,
  context,
  baseURL,
}) => {
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto('./?region=AM01&mine=GM1895')
  const label = /^Klantprofielen per gemeente\. /
  const card = page.getByRole('figure', { name: label })
  await card.getByRole('button', { name: 'Insluiten' }).click()
  body = await card.getByRole('textbox', { name: 'Code om te plakken' }).inputValue()
  expect(body).toContain('title="Klantprofielen per gemeente. Groningen, derde kwartaal 2020 – ')
  faults.length = 0

  const messages = await collectMessages(page)
  await page.goto(other)
  const frame = page.frameLocator('iframe')
  const chart = frame.getByRole('figure', { name: label })
  await expect(chart).toContainText('Bron: UWV, januari 2021')
  await expect(chart).toContainText('102 van 234')
  await expect(frame.getByRole('button', { name: /^(?:Download|Insluiten)$/ })).toHaveCount(0)
  await chart.getByRole('tab', { name: 'Tabel' }).click()
  await expect(chart.getByRole('row', { name: /^Oldambt/ })).toContainText('3 van 190')

  // It tells its height to nobody, until the page around it asks.
  expect(await messages()).toEqual([])
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'klantprofielen:height?' }, '*'),
  )
  const { origin } = new URL(baseURL ?? '')
  const height = await frame
    .locator('#embed')
    .evaluate((part) => Math.ceil(part.getBoundingClientRect().height))
  await expect.poll(messages).toEqual([{ origin, data: { type: 'klantprofielen:height', height } }])

  const back = frame.getByRole('link', { name: 'Bekijk dit op Klantprofielen' })
  const opened = context.waitForEvent('page')
  await back.click()
  const whole = new DashboardPage(await opened)
  await expect(whole.table).toBeVisible()
  expect(new URL(whole.page.url()).pathname).toBe(new URL(baseURL ?? '').pathname)
  expect(page.url()).toBe(other)
  expect(faults).toEqual([])
})

test('The table in another page can be sorted without a step for Back, says that figures are invented, and leads to the site', async ({
  page,
  baseURL,
}) => {
  body = `<iframe title="x" width="900" height="900" src="${baseURL}embed/?dataset=demo&region=AM01&quarter=2020-Q3&lang=en"></iframe>`
  await page.goto(other)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('complementary', { name: /^Synthetic data/ })).toBeVisible()
  const table = frame.getByRole('table')
  const entries = await page.evaluate(() => history.length)
  await table.getByRole('button', { name: /^Total in Sonar/ }).click()
  await expect(table.getByRole('columnheader', { name: /^Total in Sonar/ })).toHaveAttribute(
    'aria-sort',
    /cending$/,
  )
  await expect.poll(() => page.frames()[1]?.url()).toContain('sort=-total')
  await frame.getByRole('link', { name: 'Skip the table' }).press('Enter')
  await expect.poll(() => page.frames()[1]?.url()).toContain('#')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await expect(frame.getByText('SYNTHETIC').first()).toBeVisible()
  for (const link of await frame.getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    if (href.startsWith('#')) continue
    expect(href).toContain(baseURL)
    expect(href).not.toContain('/embed/')
    await expect(link).toHaveAttribute('target', '_blank')
  }
})

test('What a reader opened in her own browser is never in another page', async ({
  page,
  baseURL,
}) => {
  body = `<iframe title="x" src="${baseURL}embed/?dataset=own&chart=coverage"></iframe>`
  await page.goto(other)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('Een andere pagina kan die niet laten zien.')).toBeVisible()
  await expect(frame.getByRole('figure')).toHaveCount(0)
})

test('No other path can stand in a frame', async ({ page, baseURL }) => {
  const paths = ['', '?/embed/', 'index.html', 'controles/', 'over/en/', '404.html', 'nothing/here']
  for (const path of [...paths, 'embed/..%2f', 'embed/nothing', 'data/published/index.json']) {
    body = `<iframe title="x" src="${baseURL}${path}"></iframe>`
    await page.goto(other)
    await expect.poll(() => page.frames()[1]?.url(), path).toMatch(/^chrome-error:/)
  }
})

test.describe('Where the site is stored in the browser', () => {
  test.use({ serviceWorkers: 'allow' })

  test('embed/ is the page for other pages, never the dashboard', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.goto('./embed/?region=AM01&chart=table')
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    // However low the frame, the table hides no row in a window of its own.
    await page.setViewportSize({ width: 700, height: 500 })
    const region = page.getByRole('table').locator('xpath=..')
    expect(await region.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
  })
})

test('The file of headers for static hosts has a rule for every folder with a page', () => {
  const rules = readFileSync('dist/_headers', 'utf8').split('\n\n')
  const folders = readdirSync('dist').filter((name) => existsSync(`dist/${name}/index.html`))
  expect(folders).toEqual(expect.arrayContaining(['controles', 'embed', 'open-data']))
  for (const folder of [...folders, 'data']) {
    const rule = rules.find((text) => text.startsWith(`/${folder}/*\n`))
    expect(rule, folder).toContain(`frame-ancestors ${folder === 'embed' ? '*' : "'none'"}`)
    expect(rule).toContain('no-cache')
  }
})
