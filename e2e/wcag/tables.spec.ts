import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { at, demoCountry, publishedWorld } from '../worlds.ts'
import { links, openWhole } from './pages.ts'
import { applySetting, languages } from './settings.ts'
import { type Direction, isInOrder, readShownTable, sortedBy } from './shownTable.ts'

test.setTimeout(240_000)

/** Of several regions, so that the column of regions has an order too. */
const nineTowns = at(
  demoCountry,
  ['GM0014', 'GM0106', 'GM0114', 'GM0034', 'GM0080', 'GM0153', 'GM0344', 'GM0363', 'GM0599']
    .map((code) => `municipality=${code}`)
    .join('&'),
)

test('1.3.1 Info and Relationships: every table has a caption, headings with a scope and none without words, and its numbers stand to the right (check 23)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const button of await page.getByRole('button', { name: 'Toon als tabel' }).all()) {
      await button.click()
    }
    for (const language of languages) {
      await applySetting(page, { language, width: 1280, colours: 'light' })
      const tables = page.getByRole('table')
      expect(await tables.count()).toBeGreaterThan(2)
      expect(await tables.evaluateAll(faultsOf), `${link}, ${language}`).toEqual([])
    }
  }
})

test('4.1.2 Name, Role, Value: aria-sort names exactly one direction, which is the real order, on every column and press (check 24)', async ({
  page,
}) => {
  const { table } = await openWhole(page, nineTowns)
  const ranking = page.getByRole('table', { name: /^SYNTHETISCH Dekking/ })
  const numbers = ['descending', 'ascending', undefined] as const
  await expectCycle(table, ['descending', 'ascending', 'descending'], ['Gemeente'])
  await table.getByRole('button', { name: 'Gemeente', exact: true }).click()
  await expectCycle(table, ['ascending', 'descending', undefined], ['Regio'])
  await expectCycle(table, numbers, [
    'Gemeente, transparant',
    'Gemeente, niet transparant',
    'UWV, transparant',
    'UWV, niet transparant',
    'Totaal in Sonar',
  ])
  await page.getByRole('radio', { name: 'Procenten' }).check()
  await expectCycle(table, numbers, ['Gemeente, transparant (%)', 'UWV, transparant (%)'])
  await expectCycle(ranking, ['descending', 'ascending', 'descending'], ['Plaats'])
  await expectCycle(ranking, ['ascending', 'descending', 'ascending'], ['Regio'])
  await expectCycle(
    ranking,
    ['descending', 'ascending', 'descending'],
    [
      'Dekking',
      'Niet in Sonar',
      'Verschil met vorig kwartaal (procentpunt)',
      'Verschil met een jaar eerder (procentpunt)',
    ],
  )
})

test('3.2.2 On Input: a heading that was pressed keeps the focus and its name, and the status says the order (check 25)', async ({
  page,
}) => {
  const dashboard = await openWhole(page, nineTowns)
  for (const name of ['Gemeente', 'Regio', 'UWV, transparant', 'Totaal in Sonar']) {
    for (const key of ['Enter', 'Space']) {
      const button = dashboard.table.getByRole('button', { name, exact: true })
      const before = await dashboard.status.textContent()
      await button.press(key)
      await expect(dashboard.status).not.toHaveText(before ?? '')
      await expect(dashboard.status).toContainText(`gesorteerd op ${name} (`)
      await expect(button).toBeFocused()
      await expect(button).toHaveAccessibleName(name)
    }
  }
})

test('1.3.1 Info and Relationships: totals have a heading, stand in the foot, and no order moves them among the rows (check 26)', async ({
  page,
}) => {
  const dashboard = await openWhole(page, nineTowns)
  const { table } = dashboard
  const names = (await dashboard.names()).toSorted()
  const totals = await dashboard.totals()
  expect(totals[0]).toMatch(/^Totaal selectie \(9 van \d+\) /)
  expect(totals[1]).toMatch(/^Totaal van \d+ regio’s /)
  await expect(table.locator('tfoot').getByRole('rowheader')).toHaveCount(totals.length)
  for (const heading of await table.getByRole('columnheader').getByRole('button').all()) {
    for (const press of ['first', 'second']) {
      await heading.click()
      expect((await dashboard.names()).toSorted(), press).toEqual(names)
      expect(await dashboard.totals()).toEqual(totals)
    }
  }
})

test('1.3.1 Info and Relationships: a hidden column leaves the table, its checkbox says so, and the last one stays (check 27)', async ({
  page,
}) => {
  const dashboard = await openWhole(page, at(publishedWorld))
  const { table } = dashboard
  const panel = page.getByRole('dialog', { name: 'Kolommen' })
  await dashboard.columns.click()
  const boxes = await panel.getByRole('checkbox').all()
  expect(boxes).toHaveLength(5)
  for (const [index, box] of boxes.slice(0, -1).entries()) {
    await expect(box).toBeChecked()
    await box.press('Space')
    await expect(box).not.toBeChecked()
    const left = boxes.length - 1 - index
    await expect(table.getByRole('columnheader')).toHaveCount(1 + left)
    await expect(table.locator('tbody').getByRole('cell')).toHaveCount(16 * left)
    await expect(table.locator('tfoot').getByRole('cell')).toHaveCount(2 * left)
  }
  const last = panel.getByRole('checkbox', { name: 'Totaal in Sonar' })
  await expect(last).toBeChecked()
  await expect(last).toBeDisabled()
  await expect(panel.getByText('Minstens één kolom blijft in beeld.')).toBeVisible()
})

test('2.1.1 Keyboard: whatever is wider than the page scrolls by keys, in a region with a name (check 28)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const button of await page.getByRole('button', { name: 'Toon als tabel' }).all()) {
      await button.click()
    }
    for (const language of languages) {
      await applySetting(page, { language, width: 320, colours: 'light' })
      expect(await unnamedScrollers(page), `${link}, ${language}`).toEqual([])
    }
    const regions = await wideRegions(page)
    expect(regions.length).toBeGreaterThan(1)
    for (const region of regions) await expectKeysScroll(region)
  }
})

/** Runs in the page. */
function faultsOf(tables: readonly Element[]): readonly string[] {
  const isNumber = (text: string): boolean => /^[+−]?[\d.,]+%?$/.test(text)
  const textOf = (cell: Element | null): string => cell?.textContent?.trim() ?? ''
  return tables.flatMap((table) => {
    const all = (selector: string): Element[] => [...table.querySelectorAll(selector)]
    const name = textOf(table.querySelector('caption'))
    return [
      ...(name === '' ? ['a table without caption'] : []),
      ...all('thead tr > :not(th[scope="col"])').map(
        (one) => `${name}: ${textOf(one)} heads nothing`,
      ),
      ...all('th').flatMap((one) => (textOf(one) === '' ? [`${name}: empty heading`] : [])),
      ...all('tbody tr, tfoot tr')
        .filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)
        .map((row) => `${name}: no heading in ${textOf(row)}`),
      ...all('td')
        .filter((one) => isNumber(textOf(one)) && getComputedStyle(one).textAlign !== 'end')
        .map((one) => `${name}: not to the right: ${textOf(one)}`),
    ]
  })
}

/** Presses each heading three times; `undefined` is the order in which the table came. */
async function expectCycle(
  table: Locator,
  directions: readonly (Direction | undefined)[],
  names: readonly string[],
): Promise<void> {
  const first = sortedBy(await readShownTable(table))
  for (const name of names) {
    for (const direction of directions) {
      await table.getByRole('columnheader').getByRole('button', { name, exact: true }).click()
      const claimed = direction === undefined ? first : [`${name} ${direction}`]
      await expect.poll(async () => sortedBy(await readShownTable(table)), name).toEqual(claimed)
      const shown = await readShownTable(table)
      expect(shown.rows.length).toBeGreaterThan(8)
      const column = direction === undefined ? 0 : columnOf(shown.headings, name)
      expect(isInOrder(shown, column, direction ?? 'ascending'), `${name} ${direction}`).toBe(true)
    }
  }
}

function columnOf(headings: readonly { readonly name: string }[], name: string): number {
  const column = headings.findIndex((heading) => heading.name === name)
  expect(column, name).not.toBe(-1)
  return column
}

/** Parts that can be scrolled sideways and that no keyboard reaches, or that have no name. */
async function unnamedScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
      .filter((one) => {
        const name = one.getAttribute('aria-label') ?? ''
        return one.tagName !== 'SECTION' || name === '' || one.getAttribute('tabindex') !== '0'
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  )
}

async function wideRegions(page: Page): Promise<readonly Locator[]> {
  const regions = await page.locator('section[tabindex="0"]').all()
  const wide = await Promise.all(
    regions.map((region) => region.evaluate((one) => one.scrollWidth > one.clientWidth + 1)),
  )
  return regions.filter((_, index) => wide[index] === true)
}

async function expectKeysScroll(region: Locator): Promise<void> {
  const left = () => region.evaluate((one) => one.scrollLeft)
  await region.focus()
  await region.press('ArrowRight')
  await expect.poll(left).toBeGreaterThan(0)
  await region.press('ArrowLeft')
  await expect.poll(left).toBe(0)
}
