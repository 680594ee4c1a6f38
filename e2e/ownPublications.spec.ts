import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type Browser, expect, type Page } from '@playwright/test'
import { publicationHtml } from '../src/ingest/testing/publicationHtml.ts'
import {
  groningen,
  type RenderedPublication,
  renderPublication,
} from '../src/ingest/testing/publications.ts'
import { runAxe } from './accessibility/axe.ts'
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

/** The same part of another page, which needs no figures. */
const checks = './controles/#eigen-publicaties'

async function choose(page: Page, files: readonly File[]): Promise<void> {
  await page.getByLabel('Kies publicaties').setInputFiles([...files])
}

/** The table is there before the script: it listens once it allows a file to be dropped. */
async function untilListening(page: Page): Promise<void> {
  const isListening = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([''], 'a.txt'))
      const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
      return event.defaultPrevented
    })
  await expect.poll(isListening).toBe(true)
}

const said = (page: Page, text: string | RegExp) => expect(ofSection(page).getByText(text))

test('a PDF of another quarter and a text of another region, chosen from the empty place of the trend, give a trend with the published quarter', async ({
  page,
  browser,
  dashboard,
}) => {
  await dashboard.open()
  await page.getByRole('link', { name: 'Open uw eigen publicaties' }).click()
  await choose(page, [await pdfFile(browser, 'groningen-2020-Q4.pdf', nextQuarter)])
  await said(page, /^1 bestand gelezen: 1 aangenomen\. De pagina toont/).toBeVisible()
  await expect(page).toHaveURL(/\?dataset=own/)
  await expect(dashboard.captionText).toContainText('Groningen, vierde kwartaal 2020')
  const trend = page.getByRole('figure', { name: /^Klantprofielen in de tijd/ })
  await trend.getByRole('tab', { name: 'Tabel' }).click()
  await expect(trend.getByRole('row', { name: /kwartaal 2020/ })).toHaveCount(2)
  const requests: string[] = []
  // A drawing may still come when it is scrolled to.
  page.on('request', (request) => !/\/assets\//.test(request.url()) && requests.push(request.url()))
  await choose(page, [
    textFile('midden-holland.txt', middenHolland),
    textFile('brief.txt', 'Geachte heer,\n\nHierbij mijn brief.\n'),
  ])
  await said(page, /^3 bestanden gelezen: 2 aangenomen, 1 geweigerd/).toBeVisible()
  expect((await runAxe(page, '#eigen-publicaties')).found).toEqual([])
  // Reading asks nothing of any server once the reader is here.
  expect(requests).toEqual([])
  await expect(page).toHaveURL(/\?dataset=own&region=AM20/)
  await expect(dashboard.notice).toHaveCount(0)
  await expect(dashboard.table.getByRole('row', { name: /^Gouda/ })).toContainText('10203040100')
  await expect(page.getByRole('combobox', { name: 'Arbeidsmarktregio' })).toContainText('Groningen')
})

test('text pasted and a folder of folders dropped anywhere are read, are there after a reload, and can be handed over to another browser', async ({
  dashboard,
  page,
  openFreshBrowser,
}, testInfo) => {
  const folder = testInfo.outputPath('publicaties')
  await mkdir(`${folder}/2020`, { recursive: true })
  await writeFile(`${folder}/2020/mh.txt`, renderPublication(middenHolland))
  await writeFile(`${folder}/brief.docx`, 'Geachte heer')
  await dashboard.open()
  await untilListening(page)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, renderPublication(nextQuarter))
  await said(page, /^1 bestand gelezen: 1 aangenomen/).toBeVisible()
  const mouse = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await mouse.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await said(page, /^2 bestanden gelezen: 2 aangenomen\..* 1 ander bestand in de map/).toBeVisible()
  await page.reload()
  await expect(ofSection(page).getByRole('row', { name: /mh\.txt/ })).toBeVisible()
  const saved = page.waitForEvent('download')
  await ofSection(page).getByRole('button', { name: 'Bewaar gegevensbestand' }).click()
  const download = await saved
  const buffer = await readFile(await download.path())
  const fresh = await openFreshBrowser()
  const other = fresh.page
  // A link to one of them waits for the figures, and then shows what it meant.
  const link = '?dataset=own&region=AM20&municipality=GM0513'
  await fresh.visit(link)
  await expect(ofSection(other)).toBeVisible()
  await choose(other, [
    { name: download.suggestedFilename(), mimeType: 'application/json', buffer },
  ])
  await said(other, /^1 bestand gelezen: 2 aangenomen/).toBeVisible()
  await fresh.expectNames(['Gouda'])
  await fresh.expectQuery(link)
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
  await page.goto(checks)
  await choose(page, [textFile('mh.txt', middenHolland)])
  await said(page, /^De browser bewaart niets\./).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk de cijfers van mh.txt' }).click()
  await expect(page).toHaveURL(/\/controles\/\?publication=AM20\/2020-Q4&dataset=own/)
  await expect(page.getByRole('row', { name: /Gouda/ })).toContainText('GM0513')
  await page.getByRole('button', { name: 'Verwijder Midden-Holland, vierde kwartaal 2020' }).click()
  await expect(ofSection(page)).toBeFocused()
})

test('pdf.js that cannot be fetched is not the fault of the file', async ({
  browser,
  context,
  page,
}) => {
  const pdf = await pdfFile(browser, 'groningen-2020-Q4.pdf', nextQuarter)
  const lost = '**/pdfjs-*.js'
  await context.route(lost, (route) => route.abort())
  await page.goto(checks)
  await choose(page, [pdf])
  await said(page, /^De lezer kon niet worden geladen\./).toBeVisible()
  await said(page, /geweigerd/).toHaveCount(0)
  await context.unroute(lost)
  await choose(page, [pdf])
  await expect(page).toHaveURL(/dataset=own/)
})
