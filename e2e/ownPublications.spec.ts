import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { publicationHtml } from '../src/ingest/testing/publicationHtml.ts'
import {
  groningen,
  groningenText,
  type RenderedPublication,
  renderPublication,
  replaced,
} from '../src/ingest/testing/publications.ts'
import { test } from './fixtures.ts'

const nextQuarter: RenderedPublication = { ...groningen, quarter: '2020-Q4' }

/** Another region, with numbers of its own, of any quarter since 2015. */
const middenHolland: RenderedPublication = {
  quarter: '2020-Q4',
  publishedOn: '2021-01',
  region: { code: 'AM20', name: 'Midden-Holland' },
  rows: [
    { code: 'GM1901', name: 'Bodegraven-Reeuwijk', counts: [1, 2, 3, 4], total: 10 },
    { code: 'GM0513', name: 'Gouda', counts: [10, 20, 30, 40], total: 100 },
    { code: 'GM1931', name: 'Krimpenerwaard', counts: [5, 6, 7, 8], total: 26 },
    { code: 'GM0627', name: 'Waddinxveen', counts: [0, 1, 1, 2], total: 4 },
  ],
  regionTotal: { counts: [16, 29, 41, 54], total: 140 },
  registerTotal: 200,
  reportedCoverage: 70,
}

const years = Array.from({ length: 11 }, (_, index) => 2015 + index)
const everyQuarter = years.flatMap((year) =>
  ([1, 2, 3, 4] as const).map((number) =>
    textFile(`${year}-${number}.txt`, {
      ...middenHolland,
      quarter: `${year}-Q${number}`,
      publishedOn: `${year + 1}-01`,
    }),
  ),
)

interface File {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function textFile(name: string, content: RenderedPublication | string): File {
  const text = typeof content === 'string' ? content : renderPublication(content)
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** Printed as a PDF by the browser, in our own layout. */
async function pdfFile(
  browser: Browser,
  name: string,
  publication: RenderedPublication,
): Promise<File> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent(publicationHtml(publication, {}))
  const buffer = await page.pdf()
  await context.close()
  return { name, mimeType: 'application/pdf', buffer }
}

const ofSection = (page: Page) => page.getByRole('region', { name: 'Eigen publicaties' })

async function openSection(page: Page): Promise<void> {
  await page.goto('./#eigen-publicaties')
  await expect(ofSection(page)).toBeVisible()
}

async function choose(page: Page, files: readonly File[]): Promise<void> {
  await page.getByLabel('Kies publicaties').setInputFiles([...files])
}

const said = (page: Page, text: string | RegExp) => expect(ofSection(page).getByText(text))

test('PDFs of another quarter and region, chosen from the empty place of the trend, give a trend with the published quarter', async ({
  page,
  browser,
  dashboard,
}) => {
  const files = [
    await pdfFile(browser, 'groningen-2020-Q4.pdf', nextQuarter),
    await pdfFile(browser, 'midden-holland-2020-Q4.pdf', middenHolland),
  ]
  await dashboard.open()
  await page.getByRole('link', { name: 'Open uw eigen publicaties' }).click()
  await choose(page, files.slice(0, 1))
  await said(page, /^1 bestand gelezen: 1 aangenomen\. De pagina toont/).toBeVisible()
  await expect(page).toHaveURL(/\?dataset=own/)
  await expect(dashboard.captionText).toContainText('Groningen, vierde kwartaal 2020')
  const trend = page.getByRole('figure', { name: /^Klantprofielen in de tijd/ })
  await trend.getByRole('tab', { name: 'Tabel' }).click()
  await expect(trend.getByRole('row', { name: /kwartaal 2020/ })).toHaveCount(2)
  await choose(page, files.slice(1))
  await expect(page).toHaveURL(/\?dataset=own&region=AM20/)
  await expect(dashboard.notice).toHaveCount(0)
  await expect(dashboard.table.getByRole('row', { name: /^Gouda/ })).toContainText('10203040100')
  await expect(page.getByRole('combobox', { name: 'Arbeidsmarktregio' })).toContainText('Groningen')
})

test('reading asks nothing of any server once the reader is here', async ({
  page,
  browser,
  dashboard,
}) => {
  await openSection(page)
  await choose(page, [await pdfFile(browser, 'groningen-2020-Q4.pdf', nextQuarter)])
  await said(page, /1 aangenomen/).toBeVisible()
  await expect(dashboard.captionText).toContainText('vierde kwartaal 2020')
  // The published figures beside it, and the parts of the page below the screen.
  await page.waitForTimeout(3000)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await choose(page, [await pdfFile(browser, 'midden-holland-2020-Q4.pdf', middenHolland)])
  await said(page, /^2 bestanden gelezen: 2 aangenomen/).toBeVisible()
  expect(requests).toEqual([])
})

test('a refused file shows its line, and nobody is stopped by it', async ({ page }) => {
  await openSection(page)
  await choose(page, [
    textFile('overgetypt.txt', replaced(groningenText, '115 983', '115 984')),
    textFile('brief.txt', 'Geachte heer,\n\nHierbij mijn brief.\n'),
    { name: 'word.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK\u0003\u0004\u0000') },
    { name: 'leeg.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') },
    textFile('<img src=x onerror=alert(1)>.txt', middenHolland),
  ])
  await said(page, /^5 bestanden gelezen: 1 aangenomen, 4 geweigerd\./).toBeVisible()
  await said(
    page,
    'Regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984.',
  ).toBeVisible()
  await expect(ofSection(page).locator('mark')).toHaveText(['984'])
  await said(page, '<img src=x onerror=alert(1)>.txt').toHaveCount(2)
  const found = await new AxeBuilder({ page }).include('#eigen-publicaties').analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('files dropped anywhere are read', async ({ page, dashboard }) => {
  await dashboard.open()
  const drag = (type: 'dragover' | 'drop') =>
    page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'gesleept.txt'))
        const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })
        document.querySelector('h1')?.dispatchEvent(event)
        return event.defaultPrevented
      },
      [type, renderPublication(nextQuarter)] as const,
    )
  await expect.poll(() => drag('dragover')).toBe(true)
  await drag('drop')
  await said(page, 'gesleept.txt').toHaveCount(2)
  await said(page, /^1 bestand gelezen: 1 aangenomen/).toBeVisible()
})

test('what was opened is there after a reload, and can be handed over to another browser', async ({
  page,
  openFreshBrowser,
}) => {
  await openSection(page)
  await choose(page, [textFile('q4.txt', nextQuarter), textFile('mh.txt', middenHolland)])
  await said(page, /2 aangenomen/).toBeVisible()
  await page.reload()
  await expect(ofSection(page).getByRole('row', { name: /mh\.txt/ })).toBeVisible()
  const saved = page.waitForEvent('download')
  await ofSection(page).getByRole('button', { name: 'Bewaar gegevensbestand' }).click()
  const download = await saved
  const buffer = await readFile(await download.path())
  const other = (await openFreshBrowser()).page
  await openSection(other)
  await choose(other, [
    { name: download.suggestedFilename(), mimeType: 'application/json', buffer },
  ])
  await said(other, /^1 bestand gelezen: 2 aangenomen/).toBeVisible()
  await expect(ofSection(other).getByRole('row', { name: /mh\.txt/ })).toBeVisible()
})

test('where the browser stores nothing, the page of checks keeps what it read and shows it itself', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  await page.goto('./controles/#eigen-publicaties')
  await choose(page, [textFile('mh.txt', middenHolland)])
  await said(page, /^De browser bewaart niets\./).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk de cijfers van mh.txt' }).click()
  await expect(page).toHaveURL(/\/controles\/\?publication=AM20\/2020-Q4&dataset=own/)
  await expect(page.getByRole('row', { name: /Gouda/ })).toContainText('GM0513')
  await page.getByRole('button', { name: 'Verwijder Midden-Holland, vierde kwartaal 2020' }).click()
  await expect(ofSection(page)).toBeFocused()
})

/** How many publications are stored, and how many of them are not whole. */
function stored(page: Page): Promise<{ all: number; broken: number }> {
  return page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<unknown[]>()
    const opening = indexedDB.open('klantprofielen')
    opening.onsuccess = () => {
      const request = opening.result
        .transaction('publications')
        .objectStore('publications')
        .getAll()
      request.onsuccess = () => {
        opening.result.close()
        resolve(request.result)
      }
    }
    const all = await promise
    const isWhole = (one: unknown) => JSON.stringify(one).includes('"sha256"')
    return { all: all.length, broken: all.filter((one) => !isWhole(one)).length }
  })
}

test('a tab that is killed in the middle of a batch leaves whole publications or none', async ({
  context,
  page: first,
}) => {
  await openSection(first)
  for (let point = 0; point < 10; point++) {
    const page = await context.newPage()
    await openSection(page)
    await choose(page, everyQuarter)
    await page.waitForTimeout(60 * point)
    const killer = await context.newCDPSession(page)
    await Promise.race([
      killer.send('Page.crash').catch(() => undefined),
      page.waitForEvent('crash'),
    ])
    await page.close()
    const after = await context.newPage()
    await openSection(after)
    const { all, broken } = await stored(after)
    expect({ point, broken, isAllOrNone: all === 0 || all === everyQuarter.length }).toEqual({
      point,
      broken: 0,
      isAllOrNone: true,
    })
    await ofSection(after).getByRole('heading', { level: 2 }).waitFor()
    await after.close()
  }
})
