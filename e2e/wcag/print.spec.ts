import { expect, type Page } from '@playwright/test'
import { byDutchName, count } from '../dutch.ts'
import { test } from '../fixtures.ts'
import { citation, publishedRows, regionTotal } from '../publication.ts'
import { readTable } from '../servedTable.ts'
import { at, demoCountry } from '../worlds.ts'
import { openWhole } from './pages.ts'
import { printedSheets, type Sheet } from './sheets.ts'

test('1.3.1 Info and Relationships: one sheet of paper holds title, filters, the whole table, source and link, black on white (check 38)', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openWhole(page, '')
  const sheets = await printedSheets(page)
  await expectWholeText(page, sheets)
  expect(sheets[0]?.lines).toEqual(
    expect.arrayContaining(['Transparantie van klantprofielen', ...publishedRows, regionTotal]),
  )
  expect(wordsOf(sheets[0])).toContain(
    `Filters derde kwartaal 2020 · arbeidsmarktregio Groningen · alle 16 gemeenten · aantallen · gemeenten zoals in de publicatie Bron ${citation} Link ${page.url()}`,
  )
  const heading = sheetOf(sheets, 'Dekking: Sonar en doelgroepregister')
  expect(heading).toBeGreaterThan(-1)
  expect(sheetOf(sheets, 'Bron: UWV, Transparantie van klantprofielen (januari 2021).')).toBe(
    heading,
  )
})

test('paper has every drawing, also those that nobody has been near', async ({ page }) => {
  await page.goto(`./${at(demoCountry)}`)
  // What draws them is fetched when the browser has nothing better to do, one thing after another.
  await page.waitForFunction(() =>
    ['lines', 'charts', 'levelsOnly'].every((part) =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes(`/assets/${part}-`)),
    ),
  )
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(await page.locator('[data-undrawn]').count()).toBeGreaterThan(0)
  const lines = (await printedSheets(page)).flatMap((sheet) => sheet.lines)
  // The axes of the drawings with lines are nowhere else.
  expect(lines.filter((line) => /^20\d\d 20\d\d 20\d\d/.test(line))).toHaveLength(3)
  expect(lines.filter((line) => /^\d\d%$/.test(line)).length).toBeGreaterThan(2)
})

test('3.2.3 Consistent Identification: paper names every filter that was chosen, and leads back to it (check 38)', async ({
  page,
}) => {
  const query =
    '?municipality=GM0106&municipality=GM1979&sort=-total&measure=share&boundaries=current'
  await openWhole(page, query)
  const sheets = await printedSheets(page)
  await expectWholeText(page, sheets)
  const words = wordsOf(sheets[0])
  expect(words).toContain('2 gemeenten, gesorteerd op Totaal in Sonar (aflopend).')
  expect(words).toContain(
    'Filters derde kwartaal 2020 · arbeidsmarktregio Groningen · alleen Assen en Eemsdelta · procenten van het totaal in Sonar · fusies opgeteld',
  )
  // A long address goes on on the next line.
  expect(words.replaceAll(' ', '')).toContain(`Link${page.url()}`)
})

test('1.3.1 Info and Relationships: every sheet of a long table repeats its head and says SYNTHETISCH, and no row is lost (check 38)', async ({
  page,
  request,
}) => {
  const { lines } = await readTable(request, demoCountry)
  await openWhole(page, at(demoCountry))
  const sheets = await printedSheets(page)
  await expectWholeText(page, sheets)
  for (const sheet of sheets) {
    expect(sheet.lines).toEqual(
      expect.arrayContaining([expect.stringContaining('SYNTHETISCH – SYNTHETIC')]),
    )
  }
  const found = lines.toSorted(byDutchName).map(({ name, figures }) => {
    const start = name.split(/[ -]/)[0] ?? ''
    const end = ` ${figures.map((people) => count(people)).join(' ')}`
    return sheets.findIndex((sheet) =>
      sheet.lines.some((line) => line.startsWith(start) && line.endsWith(end)),
    )
  })
  expect(found).toEqual(found.toSorted((a, b) => a - b))
  expect(found).not.toContain(-1)
  const withRows = new Set(found)
  expect(withRows.size).toBeGreaterThan(2)
  for (const sheet of withRows) {
    expect(sheets[sheet]?.lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Gemeente Regio .*Sonar$/)]),
    )
  }
})

/** Every sheet is A4 with all of its text on it, and the page in print is black on white. */
async function expectWholeText(page: Page, sheets: readonly Sheet[]): Promise<void> {
  for (const { width, height, left, right } of sheets) {
    // 210 by 297 millimetres; a browser rounds to its own pixels.
    expect(Math.abs(width - 595.3)).toBeLessThan(1.5)
    expect(Math.abs(height - 841.9)).toBeLessThan(1.5)
    expect(left).toBeGreaterThan(0)
    expect(right).toBeLessThan(width)
  }
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return { color, backgroundColor }
  })
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
}

function sheetOf(sheets: readonly Sheet[], start: string): number {
  return sheets.findIndex(({ lines }) => lines.some((line) => line.startsWith(start)))
}

/** A sheet as one text: sentences may go on on the next line. */
function wordsOf(sheet: Sheet | undefined): string {
  return (sheet?.lines ?? []).join(' ')
}
