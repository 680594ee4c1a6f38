import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { withoutFigures } from '../withoutFigures.ts'
import { at, demoCountry, demoRegion, publishedWorld } from '../worlds.ts'
import { accessibilityTree } from './accessibilityTree.ts'
import { inOtherLanguage } from './otherLanguage.ts'
import { links, openWhole } from './pages.ts'
import {
  applyLook,
  applySetting,
  inLanguage,
  languages,
  looks,
  nameOf,
  settings,
} from './settings.ts'
import { openPanel, panel, panelsOf, showTables, words } from './states.ts'
import { startAtTop, tabStops } from './tabStops.ts'

test.setTimeout(240_000)

/** Roles and order do not hang on colours. */
const layouts = settings.filter(({ colours }) => colours === 'light')

test('3.1.1 Language of Page, 3.1.2 Language of Parts: the language of the page is the chosen one and changes with it, and parts in the other one are marked (check 2)', async ({
  page,
}) => {
  const broken = 'municipality=GM0009&municipality=Atlantis&quarter=2020-Q9'
  for (const link of [at(publishedWorld, broken), links.region, links.country]) {
    await openWhole(page, link)
    for (const language of [...languages, 'nl'] as const) {
      const other = language === 'nl' ? 'en' : 'nl'
      await applySetting(page, { language, width: 1280, colours: 'light' })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('link', { name: words[language].other })).toHaveAttribute(
        'lang',
        other,
      )
      // A notice about a link was closed with the view that it was about, or stays in the new language.
      await expect.poll(() => page.evaluate(inOtherLanguage), { message: link }).toEqual([])
    }
  }
  await page.goto('./?lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('2.4.2 Page Titled: the title names product, area and quarter, and changes with the filters (check 3)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  await expect(page).toHaveTitle(
    'Groningen, derde kwartaal 2020 – Transparantie van klantprofielen',
  )
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveTitle(
    'Groningen, third quarter of 2020 – Transparency of client profiles',
  )
  await dashboard.open(at(demoCountry))
  const product = 'Transparantie van klantprofielen'
  await expect(page).toHaveTitle(`SYNTHETISCH – Nederland, derde kwartaal 2026 – ${product}`)
  await dashboard.quarter.selectOption('2016-Q1')
  await expect(page).toHaveTitle(`SYNTHETISCH – Nederland, eerste kwartaal 2016 – ${product}`)
  await dashboard.region.selectOption('AM24')
  await expect(page).toHaveTitle(`SYNTHETISCH – Zeeland, eerste kwartaal 2016 – ${product}`)
})

test('1.3.1 Info and Relationships: one banner, one main part, one foot and one search, and every other landmark has a name of its own (check 4)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const setting of layouts) {
      await applySetting(page, setting)
      const where = `${link}, ${nameOf(setting)}`
      const tree = await accessibilityTree(page)
      for (const role of ['banner', 'main', 'contentinfo', 'search']) {
        expect(
          tree.filter((one) => one.role === role),
          `${role}, ${where}`,
        ).toHaveLength(1)
      }
      const others = tree
        .filter(({ role }) =>
          ['navigation', 'region', 'complementary', 'form', 'search'].includes(role),
        )
        .map(({ role, name }) => `${role} "${name}"`)
      expect(others.length).toBeGreaterThan(4)
      expect(
        others.filter((name) => name.endsWith('""')),
        where,
      ).toEqual([])
      expect(others, where).toEqual([...new Set(others)])
    }
  }
})

test('1.3.1 Info and Relationships: one heading of the first level, and no level is skipped below it, in notices, panels and tables too (check 5)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    await expectHeadingsInOrder(page, link)
    for (const name of panelsOf('nl', link !== links.published)) {
      await openPanel(page, name)
      await expectHeadingsInOrder(page, `${link}, ${name}`)
      await page.keyboard.press('Escape')
      await expect(page.locator(panel)).toHaveCount(0)
    }
    await showTables(page, 'nl')
    await expectHeadingsInOrder(page, `${link}, tables`)
  }
  await openWhole(page, '?municipality=GM9999')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectHeadingsInOrder(page, 'a notice')
  await withoutFigures(page)
  await page.route('**/data/**', (route) => route.fulfill({ contentType: 'text/html', body: 'x' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectHeadingsInOrder(page, 'an error')
})

test('2.4.1 Bypass Blocks: the first Tab leads to a link past the header, which can be seen and lands in the main part (check 6)', async ({
  page,
}) => {
  for (const language of languages) {
    await openWhole(page, at(demoRegion, inLanguage(language)))
    for (const look of looks) {
      await applyLook(page, look)
      const skip = page.getByRole('link', { name: words[language].skip })
      await startAtTop(page)
      await page.keyboard.press('Tab')
      await expect(skip).toBeFocused()
      expect(await skip.evaluate(isSeen)).toBe(true)
      await page.keyboard.press('Enter')
      const main = page.getByRole('main')
      await expect(main).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(tabStops(main).first()).toBeFocused()
    }
  }
})

test('2.4.1 Bypass Blocks: at the start of a table a link leads past all its rows (check 6)', async ({
  dashboard,
  page,
}) => {
  for (const link of [at(publishedWorld), at(demoCountry)]) {
    await dashboard.open(link)
    for (const look of looks) {
      await applyLook(page, look)
      const past = page.getByRole('link', { name: 'Sla de tabel over' })
      await dashboard.copyLink.focus()
      await page.keyboard.press('Tab')
      await expect(past).toBeFocused()
      expect(await past.evaluate(isSeen)).toBe(true)
      await page.keyboard.press('Enter')
      await expect(page.getByText(/^Afgeleid: de publicatie/).first()).toBeFocused()
      await page.keyboard.press('Shift+Tab')
      await expect(dashboard.heading('Totaal in Sonar').getByRole('button')).toBeFocused()
    }
  }
})

/** Runs on the page: larger than a finger's tip, in the window, with nothing over its middle. */
function isSeen(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  return width > 44 && height > 24 && element.contains(top)
}

async function expectHeadingsInOrder(page: Page, where: string): Promise<void> {
  const tree = await accessibilityTree(page)
  const levels = tree
    .filter(({ role }) => role === 'heading')
    .map(({ states }) => Number(states.get('level')))
  expect(levels.length, where).toBeGreaterThan(1)
  expect(
    levels.filter((level) => level === 1),
    where,
  ).toHaveLength(1)
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(skips, `${where}: ${levels}`).toEqual([])
}
