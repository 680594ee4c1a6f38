import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { withoutFigures } from '../withoutFigures.ts'
import { at, demoCountry, publishedWorld } from '../worlds.ts'
import { links, openWhole } from './pages.ts'
import { applySetting, inLanguage, languages, nameOf, type Setting, settings } from './settings.ts'
import { openPanel, panel, panelsOf, showTables, words } from './states.ts'

test.setTimeout(240_000)

/** Every rule of WCAG 2.2 A and AA, axe's best practices and its trial rule for visible labels; none is off. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of two large pages each language, width and set of colours, and each two of them together, mostly. */
const covering = settings.filter(({ language, width, colours }) =>
  language === 'nl'
    ? (width === 320) === (colours === 'dark')
    : (width === 320) !== (colours === 'dark'),
)

/** Of parts that were seen in all of these on another page: each language, once in its own width and colours. */
const few = covering.filter((_, index) => index % 3 === 0)

for (const language of languages) {
  const say = words[language]
  const all = settings.filter((setting) => setting.language === language)
  const some = covering.filter((setting) => setting.language === language)

  test(`WCAG 2.2 A and AA, ${language}: axe finds nothing on the published page, in its panels and in the tables of its figures (check 1)`, async ({
    page,
  }) => {
    await openWhole(page, at(publishedWorld, inLanguage(language)))
    await expectNothing(page, all, 'as it opens')
    for (const name of panelsOf(language)) {
      await openPanel(page, name)
      await expectNothing(page, some, `panel ${name}`, panel)
      await page.keyboard.press('Escape')
    }
    await showTables(page, language)
    await expectNothing(page, some, 'tables of the figures', 'figure')
  })

  test(`WCAG 2.2 A and AA, ${language}: axe finds nothing with a selection in percentages and a notice, one row, or no rows (check 1)`, async ({
    page,
  }) => {
    const chosen = 'municipality=GM0106&municipality=GM0003&municipality=GM9999'
    await openWhole(
      page,
      `?${chosen}&sort=-profile1,-total&measure=share&boundaries=current&${inLanguage(language)}`,
    )
    await expectNothing(page, all, 'a selection with a notice')
    await openWhole(page, `?municipality=GM0106&${inLanguage(language)}`)
    await expectNothing(page, some, 'one row', 'main > section')
    await openWhole(page, `?municipality=GM9999&${inLanguage(language)}`)
    await expectNothing(page, some, 'no rows', 'main')
  })

  test.describe(() => {
    test.use({ allowsFailedLoads: true })

    test(`WCAG 2.2 A and AA, ${language}: axe finds nothing while figures are on their way, when they cannot be had, offline, or with a copied link that the browser refused (check 1)`, async ({
      dashboard,
      context,
      page,
    }) => {
      await withoutFigures(page)
      const gate = Promise.withResolvers<void>()
      await page.route('**/data/published/**', async (route) => {
        await gate.promise
        await route.fulfill({ contentType: 'text/html', body: '<p>login</p>' })
      })
      await dashboard.visit(`?${inLanguage(language)}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('link', { name: say.other })).toBeVisible()
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
      await expectNothing(page, some, 'loading')
      gate.resolve()
      await expect(page.getByRole('alert')).toContainText(say.failed)
      await expectNothing(page, some, 'error')
      await page.unroute('**/data/published/**')
      await openWhole(page, `?${inLanguage(language)}`)
      await context.grantPermissions([])
      await page.getByRole('button', { name: say.copy }).click()
      await expect(page.getByRole('textbox')).toBeFocused()
      await context.setOffline(true)
      await expect(page.getByRole('alert')).toContainText(say.offline)
      await expectNothing(page, some, 'offline', '[role="alert"], main > section')
    })
  })
}

test('WCAG 2.2 A and AA, a region of the synthetic set: axe finds nothing with an open tooltip, in the panel to compare and in every table (check 1)', async ({
  page,
}) => {
  await openWhole(page, links.region)
  for (const setting of covering) {
    await applySetting(page, setting)
    const say = words[setting.language]
    const slider = page.getByRole('figure').first().getByRole('slider')
    // The tooltip comes with the focus.
    await slider.blur()
    await slider.focus()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await expectNothing(page, [setting], 'with a tooltip')
    if (!few.includes(setting)) continue
    await openPanel(page, say.compare)
    await page.getByRole('checkbox', { name: 'Friesland' }).press('Space')
    await expectNothing(page, [setting], 'the panel to compare', panel)
    await page.keyboard.press('Escape')
    await showTables(page, setting.language)
    await expectNothing(page, [setting], 'the tables of the figures', 'figure')
    for (const button of await page.getByRole('button', { name: say.asTable }).all()) {
      await button.press('Enter')
    }
  }
})

test('WCAG 2.2 A and AA, the country of the synthetic set: axe finds nothing in every figure of two municipalities, and in the table of all of them (check 1)', async ({
  page,
}) => {
  await openWhole(page, links.country)
  await expectNothing(page, covering, 'two municipalities')
  await showTables(page, 'en')
  await expectNothing(page, few, 'the tables of the figures', 'figure')
  await openWhole(page, at(demoCountry))
  await expectNothing(page, covering.slice(0, 2), 'every municipality')
})

/** Runs axe on a part of the page in each of these settings, without a reload. */
async function expectNothing(
  page: Page,
  where: readonly Setting[],
  state: string,
  part = 'html',
): Promise<void> {
  for (const setting of where) {
    await applySetting(page, setting)
    // Legacy mode leaves frames of other sites out; this page has no frames, and no second page is opened.
    const axe = new AxeBuilder({ page }).include(part).setLegacyMode()
    const { violations, passes } = await axe
      .options({
        runOnly: { type: 'tag', values: rules },
        rules: { 'label-content-name-mismatch': { enabled: true } },
        resultTypes: ['violations'],
      })
      .analyze()
    expect(passes.length).toBeGreaterThan(5)
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
    )
    expect.soft(found, `${state}, ${nameOf(setting)}`).toEqual([])
  }
}
