import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { quartersFrom } from './dutch.ts'
import { FigureOnPage } from './FigureOnPage.ts'
import { test } from './fixtures.ts'
import { citation, publishedRows } from './publication.ts'
import { readTable } from './servedTable.ts'
import { withoutFigures } from './withoutFigures.ts'
import { at, demoCountry, demoRegion, inEveryWorld, publishedWorld } from './worlds.ts'

const heading = 'Synthetische gegevens'

inEveryWorld((world) => {
  const synthetic = world.dataSet === 'demo'

  test('The banner stands there for synthetic figures alone, in the language of the page, and no choice or key puts it away', async ({
    dashboard,
    page,
  }) => {
    const expectBanner = async () => {
      await expect(page.getByText(heading, { exact: true })).toHaveCount(synthetic ? 1 : 0)
      await expect(banner(page)).toHaveCount(synthetic ? 1 : 0)
    }
    await dashboard.open(at(world))
    await expectBanner()
    await expect(banner(page).getByRole('button')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await dashboard.choose('Assen')
    await dashboard.showPercentages()
    await expect(dashboard.table).toContainText('%')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expectBanner()
    if (synthetic) await expect(banner(page)).toBeInViewport()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByText('Synthetic data', { exact: true })).toHaveCount(synthetic ? 1 : 0)
    if (synthetic) await expect(page.getByRole('figure').last()).toContainText('SYNTHETIC')
    await expect(page.locator('body')).not.toContainText('SYNTHETISCH')
  })

  test('On paper stand the table, its source and whether the figures are real', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarter } = await readTable(request, world)
    await dashboard.open(at(world, 'municipality=GM0106'))
    const figure = new FigureOnPage(page, 'Klantprofielen in de tijd')
    await figure.show()
    await page.emulateMedia({ media: 'print' })
    await expect(dashboard.table.getByRole('row', { name: /^Assen/ })).toBeVisible()
    await expect(page.getByText(heading, { exact: true })).toBeVisible({ visible: synthetic })
    const source = synthetic
      ? `SYNTHETISCH: verzonnen cijfers, ${quarter}, ${world.shortName}`
      : citation
    // Under the table, and where the source is explained.
    for (const place of [0, 1]) {
      await expect(page.getByText(source, { exact: true }).nth(place)).toBeVisible()
    }
    await expect(figure.figure.getByText('SYNTHETISCH', { exact: true })).toBeVisible({
      visible: synthetic,
    })
    for (const name of [
      'Exporteren',
      'Kopieer link',
      'Wis filters',
      'Kolommen',
      'Toon als tabel',
    ]) {
      await expect(page.getByRole('button', { name })).toHaveCount(0)
    }
    await expect(page.getByRole('link', { name: 'Echte cijfers' })).toHaveCount(0)
  })

  test('The page keeps nothing on the device and loads no more than it shows', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarter } = await readTable(request, world)
    const asked = dataRequests(page)
    await dashboard.open(at(world))
    await expect(page.getByRole('figure').last()).toBeVisible()
    await dashboard.choose('Assen')
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.saveForMachines()
    // The figures of the link are in the page itself; the quarter before comes when the browser rests.
    const expected = world.area === 'NL' ? [`demo/quarters/${before(quarter)}`] : []
    await expect.poll(asked).toEqual(expected)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
})

test('A link leads from the published set to the synthetic one, and the banner leads back', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(at(publishedWorld, 'sort=-total'))
  // What is still being drawn could move the foot away from under the pointer.
  await expect(dashboard.figure.getByRole('button', { name: 'Opslaan als PNG' })).toBeVisible()
  await page.getByRole('link', { name: /verzonnen cijfers van heel Nederland$/ }).click()
  await expect(banner(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Heel Nederland' })).toBeVisible()
  await dashboard.expectQuery(at(demoCountry))
  await page.getByRole('link', { name: 'Echte cijfers' }).click()
  await dashboard.expectQuery('')
  await expect(banner(page)).toHaveCount(0)
  await dashboard.expectRows(publishedRows)
})

test('Both links keep the language', async ({ dashboard, page }) => {
  await dashboard.visit('?lang=en')
  await page.getByRole('link', { name: 'See invented figures for the whole country' }).click()
  await dashboard.expectQuery('?dataset=demo&lang=en')
  await page.getByRole('complementary').getByRole('link').click()
  await dashboard.expectQuery('?lang=en')
})

test('The banner is there before any figure, and when no figure can be had', async ({
  dashboard,
  page,
}) => {
  const gate = Promise.withResolvers<void>()
  await page.route('**/data/demo/**', async (route) => {
    await gate.promise
    await route.fulfill({ contentType: 'text/html', body: '<p>login</p>' })
  })
  await withoutFigures(page)
  await dashboard.visit(at(demoRegion))
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(banner(page)).toBeVisible()
  await expect(page).toHaveTitle(/^SYNTHETISCH – /)
  gate.resolve()
  await expect(page.getByRole('alert')).toContainText('De cijfers zijn er even niet')
  await expect(banner(page)).toBeVisible()
})

test('A region asks for the totals of the others only to compare with them', async ({
  dashboard,
  page,
}) => {
  const asked = dataRequests(page)
  await dashboard.open(at(demoRegion))
  const figure = new FigureOnPage(page, /^Dekking in procenten/)
  await figure.show()
  expect(asked()).toEqual([])
  await figure.figure.getByRole('button', { name: 'Vergelijk' }).click()
  await page.getByRole('checkbox', { name: 'Friesland' }).check()
  await page.keyboard.press('Escape')
  await expect(figure.figure).toContainText('Groningen en Friesland')
  expect(asked()).toEqual(['demo/national'])
})

for (const world of [publishedWorld, demoRegion, demoCountry]) {
  test.describe(`On a telephone: ${world.name.toLowerCase()}`, () => {
    test.use({ viewport: { width: 320, height: 640 } })

    test('nothing scrolls sideways but tables', async ({ dashboard, page }) => {
      await dashboard.open(at(world))
      await expect(page.getByRole('figure').last()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await expect(banner(page)).toHaveCount(world.dataSet === 'demo' ? 1 : 0)
    })
  })
}

/** The quarter before another one. */
function before(quarter: string): string {
  return quartersFrom('2016-Q1', quarter).at(-2) ?? ''
}

function banner(page: Page) {
  return page.getByRole('complementary', { name: heading })
}

/** Data files that the page asks for from now on, without folder and ending, in order of name. */
function dataRequests(page: Page): () => readonly string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const path = /\/data\/(.*)\.json$/.exec(new URL(request.url()).pathname)?.at(1)
    if (path !== undefined) paths.push(path)
  })
  return () => paths.toSorted()
}
