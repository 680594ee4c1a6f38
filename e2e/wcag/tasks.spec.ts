import { expect, type Page } from '@playwright/test'
import { quarterName } from '../dutch.ts'
import { test } from '../fixtures.ts'
import { publishedRows } from '../publication.ts'
import { highestFirst, readTable } from '../servedTable.ts'
import { at, demoCountry, demoRegion } from '../worlds.ts'
import { spokenFocus } from './accessibilityTree.ts'
import { Announcements } from './announcements.ts'
import { openWhole } from './pages.ts'
import { startAtTop } from './tabStops.ts'

/** Each task by keys alone, listening: what the focus is on and what is said after each press. */
test.setTimeout(240_000)

test('2.1.1 Keyboard: a quarter is chosen with arrows, and its coming is said (check 9)', async ({
  page,
  request,
}) => {
  const gate = Promise.withResolvers<void>()
  await page.route('**/quarters/2026-Q2.json', async (route) => {
    await gate.promise
    await route.continue()
  })
  const announcements = await Announcements.listen(page)
  await openWhole(page, at(demoCountry))
  const { lines } = await readTable(request, demoCountry, '2026-Q2')
  announcements.forget()
  await startAtTop(page)
  await expectWay(page, [
    'link "Naar de inhoud"',
    'link "Echte cijfers"',
    'link "English"',
    'combobox "Kwartaal", derde kwartaal 2026, collapsed',
  ])
  await page.keyboard.press('ArrowDown')
  await expectFocus(page, 'combobox "Kwartaal", tweede kwartaal 2026, collapsed')
  await announcements.expectOnly(
    page,
    'De cijfers van heel Nederland, tweede kwartaal 2026 worden geladen.',
  )
  gate.resolve()
  await announcements.expectOnly(
    page,
    `${lines.length} gemeenten, gesorteerd op Gemeente (oplopend).`,
  )
  await expectFocus(page, 'combobox "Kwartaal", tweede kwartaal 2026, collapsed')
  await expect(page.getByRole('banner')).toContainText(quarterName('2026-Q2'))
})

test('2.1.1 Keyboard: three municipalities are found among all of the country and chosen, in English (check 9)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await openWhole(page, at(demoCountry, 'lang=en'))
  announcements.forget()
  await tabTo(page, 'button "Municipalities (all)", collapsed')
  await page.keyboard.press('Enter')
  await expectFocus(page, 'searchbox "Find a municipality"')
  for (const [index, name] of ['Oldambt', 'Pekela', 'Westerwolde'].entries()) {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(name.slice(0, 7))
    await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(1)
    await announcements.expectOnly(page, '1 municipality found')
    await expectWay(page, [`checkbox "${name}", not checked`])
    await page.keyboard.press('Space')
    await expectFocus(page, `checkbox "${name}", checked`)
    const rows = index === 0 ? '1 municipality' : `${index + 1} municipalities`
    await announcements.expectOnly(page, `${rows}, sorted by Municipality (ascending).`)
    await expectWay(page, [/^searchbox "Find a municipality", /], 'Shift+Tab')
  }
  await page.keyboard.press('Escape')
  await expectFocus(page, 'button "Municipalities (3 chosen)", collapsed')
  const rows = page.getByRole('table').first().locator('tbody').getByRole('rowheader')
  await expect(rows).toHaveText(['Oldambt', 'Pekela', 'Westerwolde'])
})

test('2.1.1 Keyboard: the table of the whole country is scrolled and sorted by two columns (check 9)', async ({
  page,
  request,
}) => {
  const announcements = await Announcements.listen(page)
  const dashboard = await openWhole(page, at(demoCountry))
  const { lines } = await readTable(request, demoCountry, '2026-Q3')
  const count = `${lines.length} gemeenten`
  announcements.forget()
  await tabTo(page, 'button "Kopieer link"')
  await expectWay(page, [
    'link "Sla de tabel over"',
    'region "Tabel, schuif om alle kolommen te zien"',
  ])
  await page.keyboard.press('PageDown')
  const region = page.getByRole('region', { name: 'Tabel, schuif om alle kolommen te zien' })
  await expect.poll(() => region.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200)
  await expectWay(page, ['button "Gemeente"', 'button "Regio"', 'button "Gemeente, transparant"'])
  await page.keyboard.press('Enter')
  await announcements.expectOnly(page, `${count}, gesorteerd op Gemeente, transparant (aflopend).`)
  await expectFocus(page, 'button "Gemeente, transparant"')
  await expect(dashboard.heading('Gemeente, transparant')).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await tabTo(page, 'button "Totaal in Sonar"')
  await page.keyboard.press('Shift+Enter')
  await announcements.expectOnly(
    page,
    `${count}, gesorteerd op Gemeente, transparant (aflopend) en Totaal in Sonar (aflopend).`,
  )
  await expectFocus(page, 'button "Totaal in Sonar , sorteert als nummer 2"')
  await dashboard.expectNames(
    highestFirst(lines, ({ figures }) => (figures.at(0) ?? 0) * 1e6 + (figures.at(4) ?? 0)).map(
      ({ name }) => name,
    ),
  )
})

test('2.1.1 Keyboard: columns are put away until one is left, which cannot go (check 9)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  const dashboard = await openWhole(page, '')
  announcements.forget()
  await tabTo(page, 'button "Kolommen", collapsed')
  await page.keyboard.press('Enter')
  await expectFocus(page, 'checkbox "Gemeente, transparant", checked')
  await page.keyboard.press('Space')
  await expectFocus(page, 'checkbox "Gemeente, transparant", not checked')
  for (const name of ['Gemeente, niet transparant', 'UWV, transparant', 'UWV, niet transparant']) {
    await expectWay(page, [`checkbox "${name}", checked`])
    await page.keyboard.press('Space')
    await expectFocus(page, `checkbox "${name}", not checked`)
    await expect(dashboard.heading(name)).toHaveCount(0)
  }
  await expect(page.getByRole('checkbox', { name: 'Totaal in Sonar' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expectFocus(page, 'button "Kolommen", collapsed')
  // The checkboxes say all there is to say.
  await announcements.expectOnly(page)
  expect((await dashboard.rows()).at(2)).toBe('Assen 983')
})

test('2.1.1 Keyboard: a file is saved, and its name and rows are said, in English (check 9)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await openWhole(page, at(demoRegion, 'lang=en'))
  announcements.forget()
  await tabTo(page, 'button "Export", collapsed')
  await page.keyboard.press('Enter')
  // The panel itself when its buttons come a moment later.
  await expectFocus(page, /^(?:dialog "Export"|button "CSV for Dutch Excel")$/)
  await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(2)
  await tabTo(page, 'button "CSV (machine-readable)"')
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = (await saved).suggestedFilename()
  expect(file).toBe('demo-klantprofielen-2026-q3-am01.csv')
  await announcements.expectOnly(
    page,
    new RegExp(`^(\\d+) municipalities\\. ${file} was saved with \\1 rows\\.$`),
  )
  await expectFocus(page, 'button "Export", collapsed')
})

test('2.1.1 Keyboard: the link is copied, and where the browser refuses it is there to be copied by hand (check 9)', async ({
  context,
  page,
}) => {
  await context.grantPermissions([])
  const announcements = await Announcements.listen(page)
  await openWhole(page, '?municipality=GM0106')
  announcements.forget()
  await tabTo(page, 'button "Kopieer link"')
  await page.keyboard.press('Enter')
  await announcements.expectOnly(page, /^1 gemeente\. Kopiëren is niet gelukt\. .* zelf\.$/)
  await expectFocus(page, `textbox "Link naar wat u ziet", ${page.url()}`)
  await expectWay(page, ['button "Kopieer link"'], 'Shift+Tab')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('Enter')
  await announcements.expectOnly(page, '1 gemeente. De link is gekopieerd.')
  await expectFocus(page, 'button "Kopieer link"')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('2.1.1 Keyboard: the page is read in the other language, from the same place on it (check 9)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await openWhole(page, '')
  announcements.forget()
  const rows = publishedRows.length
  await tabTo(page, 'link "English"')
  await page.keyboard.press('Enter')
  await announcements.expectOnly(
    page,
    `${rows} municipalities, sorted by Municipality (ascending).`,
  )
  await expectFocus(page, 'link "Nederlands"')
  await page.keyboard.press('Enter')
  await announcements.expectOnly(page, `${rows} gemeenten, gesorteerd op Gemeente (oplopend).`)
  await expectFocus(page, 'link "English"')
})

/** Waits until a screen reader would say this of what has the focus. */
async function expectFocus(page: Page, expected: string | RegExp): Promise<void> {
  const focus = expect.poll(() => spokenFocus(page))
  await (typeof expected === 'string' ? focus.toBe(expected) : focus.toMatch(expected))
}

/** Presses Tab, or another key, and hears these one after the other. */
async function expectWay(
  page: Page,
  stops: readonly (string | RegExp)[],
  key = 'Tab',
): Promise<void> {
  for (const stop of stops) {
    await page.keyboard.press(key)
    await expectFocus(page, stop)
  }
}

/** Presses Tab from the top of the page, or from where the focus is, until this is heard. */
async function tabTo(page: Page, expected: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await spokenFocus(page)) === expected) return
  }
  await expectFocus(page, expected)
}
