import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { at, demoCountry, demoRegion } from './worlds.ts'

/** Every rule of WCAG 2.2 A and AA, and axe's best practices; none is switched off. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const words = {
  nl: {
    municipalities: /^Gemeenten/,
    columns: 'Kolommen',
    exporting: 'Exporteren',
    asTable: 'Toon als tabel',
    compare: 'Vergelijk',
    failed: 'De cijfers zijn er even niet',
  },
  en: {
    municipalities: /^Municipalities/,
    columns: 'Columns',
    exporting: 'Export',
    asTable: 'Show as table',
    compare: 'Compare',
    failed: 'The figures are not available right now',
  },
} as const

for (const language of ['nl', 'en'] as const) {
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`In ${language}, ${width} pixels wide, in ${colorScheme} colours`, () => {
        test.use({ viewport: { width, height: 800 }, colorScheme })

        test('axe finds nothing on the page, with a selection, in percentages, with open panels', async ({
          dashboard,
          page,
        }) => {
          test.setTimeout(60_000)
          const say = words[language]
          await dashboard.visit(`?lang=${language}`)
          await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible()
          await expectNoViolations(page, 'the page as it opens')
          for (const name of [say.municipalities, say.columns, say.exporting]) {
            const button = page.getByRole('button', { name }).first()
            await button.click()
            await expect(page.getByRole('dialog')).toBeVisible()
            await expectNoViolations(page, `the panel ${name}`, 'dialog:popover-open')
            await page.keyboard.press('Escape')
            await expect(page.getByRole('dialog')).toBeHidden()
          }
          await dashboard.visit(
            `?municipality=GM0106&municipality=GM0003&municipality=GM9999&sort=-profile1,-total&measure=share&boundaries=current&lang=${language}`,
          )
          await page.getByRole('button', { name: say.asTable }).first().click()
          await expect(page.getByRole('alert')).toBeVisible()
          await expectNoViolations(page, 'a selection in percentages, with a notice')
        })

        test('axe finds nothing when there are no rows and when the figures cannot be had', async ({
          dashboard,
          page,
        }) => {
          await dashboard.visit(`?municipality=GM9999&lang=${language}`)
          await expect(page.getByRole('alert')).toBeVisible()
          await expectNoViolations(page, 'a table without rows')
          await page.route('**/data/published/**', (route) =>
            route.fulfill({ contentType: 'text/html', body: '<p>login</p>' }),
          )
          await dashboard.visit(`?lang=${language}`)
          await expect(page.getByRole('alert')).toContainText(words[language].failed)
          await expectNoViolations(page, 'the error')
        })
      })
    }
  }
}

const synthetic = [
  { world: demoRegion, language: 'nl', width: 320, colorScheme: 'light' },
  { world: demoRegion, language: 'en', width: 1280, colorScheme: 'light' },
  { world: demoRegion, language: 'nl', width: 1280, colorScheme: 'dark' },
  { world: demoRegion, language: 'en', width: 320, colorScheme: 'dark' },
  { world: demoCountry, language: 'nl', width: 1280, colorScheme: 'light' },
  { world: demoCountry, language: 'en', width: 320, colorScheme: 'light' },
  { world: demoCountry, language: 'nl', width: 320, colorScheme: 'dark' },
  { world: demoCountry, language: 'en', width: 1280, colorScheme: 'dark' },
] as const

for (const { world, language, width, colorScheme } of synthetic) {
  test.describe(`${world.name} in ${language}, ${width} pixels wide, in ${colorScheme} colours`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme })

    test('axe finds nothing on the page with all its figures', async ({ dashboard, page }) => {
      test.setTimeout(60_000)
      await dashboard.visit(at(world, `lang=${language}`))
      await expect(page.getByRole('figure').getByRole('img')).toHaveCount(3)
      await expect(page.getByRole('figure').last().getByRole('slider')).toBeVisible()
      await page.getByRole('figure').first().getByRole('slider').focus()
      await expect(page.getByRole('tooltip')).toBeVisible()
      await expectNoViolations(page, 'the page with its figures')
      await page.getByRole('button', { name: words[language].compare, exact: true }).click()
      await page.getByRole('checkbox', { name: 'Friesland' }).check()
      await expectNoViolations(page, 'the panel to compare', 'dialog:popover-open')
      await page.keyboard.press('Escape')
      const figures = page.getByRole('figure')
      for (const button of await figures
        .getByRole('button', { name: words[language].asTable })
        .all()) {
        await button.click()
      }
      await expect(figures.getByRole('table')).toHaveCount(4)
      await expectNoViolations(page, 'the tables of the figures', 'figure')
    })
  })
}

test('The page has one banner, one main part, one foot, and headings without gaps', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('The first Tab leads to a link past the header, into the main part', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('The wide table scrolls in a region of its own that the keyboard reaches', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await dashboard.open()
  const region = page.getByRole('region', { name: 'Tabel, schuif om alle kolommen te zien' })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
})

test('Nothing moves for readers who asked for less motion', async ({ dashboard, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await dashboard.open()
  await dashboard.sortBy('Totaal in Sonar')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

async function expectNoViolations(page: Page, state: string, part = 'html'): Promise<void> {
  // Legacy mode leaves frames of other sites out; this page has no frames, and no second page is opened.
  const axe = new AxeBuilder({ page }).include(part).withTags(rules).setLegacyMode()
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  expect.soft(found, state).toEqual([])
}
