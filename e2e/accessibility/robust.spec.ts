import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures.ts'
import { Announcements } from './Announcements.ts'
import { wholeRegion } from './looks.ts'

test.use({ allowsFailedLoads: true, permissions: ['clipboard-read', 'clipboard-write'] })

/** Of several regions, so that the column of regions has an order too. */
const nineTowns =
  '?dataset=demo&municipality=GM0014,GM0106,GM0114,GM0034,GM0080,GM0153,GM0344,GM0363,GM0599'

test('4.1.2 Name, Role, Value: aria-sort names one direction, which is the real order; a pressed heading keeps focus and name; totals stay (checks 24, 25 and 26)', async ({
  dashboard,
}) => {
  await dashboard.open(nineTowns)
  const { table, ranking } = dashboard
  const totals = await dashboard.totals()
  expect(totals[0]).toMatch(/^Totaal selectie \(9 van \d+\) /)
  await expect(table.locator('tfoot').getByRole('rowheader')).toHaveCount(totals.length)
  const numbers = ['descending', 'ascending', undefined] as const
  for (const name of ['Gemeente, transparant', 'Totaal in Sonar']) {
    await expectCycle(table, name, numbers)
    await expect(dashboard.sortButton(name)).toBeFocused()
    expect(await dashboard.totals()).toEqual(totals)
  }
  await expectCycle(table, 'Regio', ['ascending', 'descending', undefined])
  await dashboard.showRankingTable()
  await expectCycle(ranking, 'Niet in Sonar', numbers)
  await expectCycle(ranking, 'Regio', ['ascending', 'descending', undefined])
})

test('4.1.3 Status Messages: the search for a municipality says how many are left, and Escape empties it (check 18)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.open(wholeRegion)
  await dashboard.openPanel(dashboard.municipalities)
  const boxes = dashboard.panel.getByRole('checkbox')
  await expect(boxes).toHaveCount(14)
  announcements.forget()
  await page.keyboard.press('w')
  await announcements.expectOnly(/^\d+ gemeenten gevonden$/)
  await page.keyboard.press('q')
  await announcements.expectOnly(/^Geen gemeente gevonden\. /)
  await expect(boxes).toHaveCount(0)
  await page.getByRole('searchbox').fill('oldam')
  await announcements.expectOnly('1 gemeente gevonden')
  await dashboard.closePanel()
  await expect(dashboard.municipalities).toBeFocused()
  await dashboard.openPanel(dashboard.municipalities)
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(boxes).toHaveCount(14)
})

test('4.1.3 Status Messages: each filter, order, file, link and fault is said in exactly one message of at most 120 characters (checks 19 and 21)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.open(`${wholeRegion}&quarter=2020-Q4`)
  const byName = 'gesorteerd op Gemeente (oplopend).'
  announcements.forget()
  await test.step('filters', async () => {
    await dashboard.quarter.selectOption('2021-Q1')
    await announcements.expectOnly(`14 gemeenten, ${byName}`)
    await dashboard.openPanel(dashboard.municipalities)
    for (const [name, rows] of [
      ['Assen', '1 gemeente'],
      ['Pekela', '2 gemeenten'],
    ] as const) {
      await dashboard.panel.getByRole('checkbox', { name }).press('Space')
      await announcements.expectOnly(`${rows}, ${byName}`)
    }
    await dashboard.closePanel()
    await dashboard.clearFilters.press('Enter')
    await announcements.expectOnly(/^14 gemeenten, /)
  })
  await test.step('order', async () => {
    await dashboard.sortBy('Gemeente, niet transparant')
    await announcements.expectOnly(/, gesorteerd op Gemeente, niet transparant \(aflopend\)\.$/)
    await dashboard.sortBy('Gemeente, transparant', ['Shift'])
    await announcements.expectOnly(/\(aflopend\) en Gemeente, transparant \(aflopend\)\.$/)
  })
  await test.step('file and link', async () => {
    await dashboard.saveForExcel()
    await announcements.expectOnly(
      /^\d+ gemeenten\. demo-klantprofielen-[a-z0-9-]+-excel\.csv is opgeslagen met \d+ rijen\.$/,
    )
    await dashboard.copyLink.press('Enter')
    await announcements.expectOnly(/^\d+ gemeenten\. De link is gekopieerd\.$/)
  })
  await test.step('fault', async () => {
    await page.route('**/regions/AM24.json', (route) => route.fulfill({ status: 404 }))
    await dashboard.region.selectOption('AM24')
    const fault = /^De cijfers zijn er even niet Het gegevensbestand is er niet\. Probeer het later/
    await announcements.expectOnly(
      /^De cijfers van arbeidsmarktregio Zeeland.* worden geladen\.$/,
      fault,
    )
    await page.unroute('**/regions/AM24.json')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
    await announcements.expectOnly(/^\d+ gemeenten, gesorteerd op /)
  })
})

test('4.1.3 Status Messages: that there is nothing to show is said at once, with a way back (check 20)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.open('?dataset=demo&region=AM27&quarter=2020-Q4&municipality=GM0788')
  announcements.forget()
  await dashboard.quarter.selectOption('2021-Q1')
  await announcements.expectOnly(
    '0 gemeenten.',
    /^Niet alles wat u vroeg, is er Haaren is verdeeld/,
  )
  await page.getByRole('button', { name: 'Toon alle gemeenten' }).press('Enter')
  await announcements.expectOnly(/^\d+ gemeenten, /)
  await expect(page.getByRole('main')).toBeFocused()
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
