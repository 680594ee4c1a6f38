import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { applyLook, links } from './looks.ts'

/** Of several regions, so that the column of regions has an order too. */
const nineTowns =
  '?dataset=demo&municipality=GM0014,GM0106,GM0114,GM0034,GM0080,GM0153,GM0344,GM0363,GM0599'

test('1.3.1 Info and Relationships: every table has a caption, headings with a scope and words, and its numbers to the right (check 23)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    await dashboard.showChartTables()
    const tables = page.getByRole('table')
    expect(await tables.count()).toBeGreaterThan(1)
    expect(await tables.evaluateAll(faultsOf), link).toEqual([])
  }
})

test('4.1.2 Name, Role, Value: aria-sort names one direction, which is the real order; a pressed heading keeps focus and name; totals stay (checks 24, 25 and 26)', async ({
  dashboard,
}) => {
  await dashboard.openWhole(nineTowns)
  const { table, ranking } = dashboard
  const totals = await dashboard.totals()
  expect(totals[0]).toMatch(/^Totaal selectie \(9 van \d+\) /)
  await expect(table.locator('tfoot').getByRole('rowheader')).toHaveCount(totals.length)
  const numbers = ['descending', 'ascending', undefined] as const
  for (const name of [
    'Gemeente, transparant',
    'Gemeente, niet transparant',
    'UWV, transparant',
    'UWV, niet transparant',
    'Totaal in Sonar',
  ]) {
    await expectCycle(table, name, numbers)
    await expect(dashboard.sortButton(name)).toBeFocused()
    expect(await dashboard.totals()).toEqual(totals)
  }
  await expectCycle(table, 'Regio', ['ascending', 'descending', undefined])
  await dashboard.showRankingTable()
  await expectCycle(ranking, 'Niet in Sonar', numbers)
  await expectCycle(ranking, 'Regio', ['ascending', 'descending', undefined])
})

test('2.1.1 Keyboard: whatever is wider than the page scrolls by keys, in a region with a name (check 28)', async ({
  dashboard,
  page,
}) => {
  for (const link of [links.region, links.country]) {
    await dashboard.openWhole(link)
    await dashboard.showChartTables()
    await applyLook(page, { width: 320, colours: 'light' })
    const scrollers = await wideParts(page)
    expect(scrollers.length, link).toBeGreaterThan(1)
    for (const region of scrollers) {
      await expect(region).toHaveAccessibleName(/\S/)
      await expect(region).toHaveAttribute('tabindex', '0')
      const left = () => region.evaluate((one) => one.scrollLeft)
      await region.focus()
      await region.press('ArrowRight')
      await expect.poll(left).toBeGreaterThan(0)
      await region.press('ArrowLeft')
      await expect.poll(left).toBe(0)
    }
  }
})

const sorted = '[aria-sort]:not([aria-sort="none"])'

/** Presses a heading three times; `undefined` is the order in which the table came. */
async function expectCycle(
  table: Locator,
  name: string,
  directions: readonly ('ascending' | 'descending' | undefined)[],
): Promise<void> {
  const heading = table
    .getByRole('columnheader')
    .filter({ has: table.page().getByRole('button', { name, exact: true }) })
  for (const direction of directions) {
    await heading.getByRole('button').click()
    if (direction === undefined) {
      await expect(heading.and(table.locator(sorted))).toHaveCount(0)
      continue
    }
    await expect(heading).toHaveAttribute('aria-sort', direction)
    await expect(table.locator(sorted)).toHaveCount(1)
    const values = await heading.evaluate((head) => {
      const column = [...(head.parentElement?.children ?? [])].indexOf(head)
      const rows = [...(head.closest('table')?.querySelectorAll('tbody tr') ?? [])]
      // A region that did not publish comes last in both directions.
      return rows
        .filter((row) => !row.textContent?.includes('niet gepubliceerd'))
        .map((row) => row.children[column]?.textContent?.trim() ?? '')
    })
    expect(values.length).toBeGreaterThan(8)
    const known = values.filter((value) => /\d/.test(value))
    const collator = new Intl.Collator('nl')
    const ascending =
      known.length === 0
        ? values.toSorted(collator.compare)
        : known.toSorted((a, b) => numberOf(a) - numberOf(b))
    expect(known.length === 0 ? values : known, `${name} ${direction}`).toEqual(
      direction === 'ascending' ? ascending : ascending.toReversed(),
    )
  }
}

/** "1.234" and "71,6%" as numbers. */
function numberOf(text: string): number {
  return Number(text.replace('%', '').replaceAll('.', '').replace(',', '.'))
}

/** Parts of the page that can be scrolled sideways. */
async function wideParts(page: Page): Promise<readonly Locator[]> {
  const parts = await page.locator('main *').evaluateAll((all) =>
    all.flatMap((one, index) => {
      const isWide = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
      return isWide && /auto|scroll/.test(getComputedStyle(one).overflowX) ? [index] : []
    }),
  )
  return parts.map((index) => page.locator('main *').nth(index))
}

/** Runs on the page. */
function faultsOf(tables: readonly Element[]): readonly string[] {
  const textOf = (cell: Element | null): string => cell?.textContent?.trim() ?? ''
  return tables.flatMap((table) => {
    const all = (selector: string): Element[] => [...table.querySelectorAll(selector)]
    const name = textOf(table.querySelector('caption'))
    return [
      ...(name === '' ? ['a table without caption'] : []),
      ...all('thead tr > :not(th[scope="col"], [aria-hidden])').map(
        (one) => `heads nothing: ${textOf(one)}`,
      ),
      ...all('th').flatMap((one) => (textOf(one) === '' ? [`${name}: empty heading`] : [])),
      ...all('tbody tr, tfoot tr')
        .filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)
        .map((row) => `no heading in ${textOf(row)}`),
      ...all('td:not([data-whole])')
        .filter((one) => /^[+−]?[\d.,]+%?$/.test(textOf(one)))
        .filter(
          (one) =>
            !/^(?:end|right)$/.test(getComputedStyle(one.firstElementChild ?? one).textAlign),
        )
        .map((one) => `not to the right: ${textOf(one)}`),
    ]
  })
}
