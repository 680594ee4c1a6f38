import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { test } from './fixtures.ts'
import { DashboardPage } from './pages/DashboardPage.ts'
import { citation, publishedRows, regionTotal } from './publication.ts'
import { servedRows } from './servedData.ts'

/** Between the margins of A4, in pixels. */
const sheetSize = { width: 703, height: 1000 }

test('The first sheet holds the headline and its chart, the next the whole table, filters, source and link, black on white, no word broken (check 38)', async ({
  dashboard,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(sheetSize)
  await dashboard.openWhole()
  const [first = '', sheet = ''] = await printedSheets(page)
  for (const text of [
    'Klantprofielen 9.191 mensen uit de doelgroep staan in Sonar: 71,6% van het doelgroepregister van Groningen',
    'Gemeenten maken 17% van hun profielen zichtbaar, UWV 84%',
    '3 van 190',
    '5.519 van 6.576',
    'Bron: UWV, januari 2021.',
  ]) {
    expect(first).toContain(text)
  }
  for (const text of [
    '16 gemeenten, derde kwartaal 2020',
    ...publishedRows,
    regionTotal,
    'Filters derde kwartaal 2020 · arbeidsmarktregio Groningen · alle 16 gemeenten · aantallen · gemeenten zoals in de publicatie',
    `Bron ${citation}`,
    'Link ',
  ]) {
    expect(sheet).toContain(text)
  }
  expect(`${first} ${sheet}`).not.toMatch(/Kopieer link|SYNTHETISCH|Er is één kwartaal/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  // Headings keep their words; nothing else that can be pressed is on paper.
  await expect(page.locator('button:visible:not(th button)')).toHaveCount(0)
  expect(await page.locator('main').evaluate(brokenWords)).toEqual([])
})

test('Paper says nothing of parts that have yet to come', async ({ page }) => {
  await page.route('**/{BelowTable,MunicipalitiesSection}-*.js', () => undefined)
  await page.goto('/?dataset=demo&region=AM01')
  await expect(page.locator('div[aria-busy="true"]').first()).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  expect((await printedSheets(page)).join(' ')).not.toContain('geladen')
})

test('Paper names every filter that was chosen, and leads back to it (check 38)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?municipality=GM0106,GM1979&sort=-total&measure=share&boundaries=current')
  const sheet = (await printedSheets(page)).join(' ')
  expect(sheet).toContain(
    'alleen Assen en Eemsdelta · procenten van het totaal in Sonar · fusies opgeteld · gesorteerd op Totaal in Sonar (aflopend)',
  )
  // A long address goes on on the next line.
  expect(sheet.replaceAll(' ', '')).toMatch(/municipality=GM\d{4},GM\d{4}&sort=-total/)
})

test('Paper holds all rows of a long table, no word of them broken, and says SYNTHETIC on every sheet (check 38)', async ({
  page,
  request,
}) => {
  const dashboard = new DashboardPage(page, 'en')
  const rows = await servedRows(request, '2026-Q3')
  await page.setViewportSize(sheetSize)
  await dashboard.openWhole('?dataset=demo&measure=share&lang=en')
  // The widest table: a column for each quarter.
  const lines = page.getByRole('figure', { name: /^Regions over time/ })
  await lines.getByRole('tab', { name: 'Table' }).click()
  const sheets = await printedSheets(page)
  for (const sheet of sheets) expect(sheet).toContain('SYNTHETIC')
  const paper = sheets.join(' ').replaceAll(/[\s-]/g, '')
  const lost = rows.filter(
    ({ name, region }) => !paper.includes(`${name}${region.name}`.replaceAll(/[\s-]/g, '')),
  )
  expect(lost.map(({ name }) => name)).toEqual([])
  const withHead = sheets.filter((sheet) => /Municipality Region transparent/.test(sheet))
  expect(withHead.length).toBeGreaterThan(2)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await dashboard.expectNames(rows.map(({ name }) => name))
  expect(await page.locator('main').evaluate(brokenWords)).toEqual([])
})

/** Words that stand on two lines or beside the sheet; a hyphen or a stroke is a place to break. */
function brokenWords(part: Element): readonly string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const found: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('.visually-hidden, title')) continue
    for (const { 0: word, index } of node.data.matchAll(/[^\s/–-]+/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0.5)
      const isBroken = new Set(lines.map(({ top }) => Math.round(top))).size > 1
      const isOff = lines.some(({ left, right }) => left < -1 || right > innerWidth + 1)
      if (isBroken || isOff) found.push(word)
    }
  }
  return found
}

/** Prints the open page on A4 and reads each sheet back as one line of text. */
async function printedSheets(page: Page): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const { text } = await extractText(pdf, { mergePages: false })
  // A bracket stands a little apart from a letter that begins left of its place.
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' ').replaceAll('( ', '('))
}
