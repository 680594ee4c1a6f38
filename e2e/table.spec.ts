import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { proof, publishedRows, regionTotal } from './publication.ts'

test('The table is sorted, shown as percentages, and loses and keeps columns (check 27)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  await test.step('a heading sorts up, down and back; Shift sorts by one more column', async () => {
    for (const first of ['Groningen', 'Loppersum', 'Aa en Hunze']) {
      await dashboard.sortBy('Totaal in Sonar')
      await expect.poll(async () => (await dashboard.names()).at(0)).toBe(first)
    }
    await dashboard.expectRows(publishedRows)
    await dashboard.sortBy('Gemeente, transparant')
    await dashboard.sortBy('Totaal in Sonar', ['Shift'])
    await dashboard.expectQuery('?sort=-profile1,-total')
    // Of the three with 3 in the first column Oldambt has most people, then Veendam, then Westerwolde.
    expect((await dashboard.names()).slice(10)).toEqual([
      ...['Oldambt', 'Veendam', 'Westerwolde', 'Westerkwartier', 'Noordenveld', 'Pekela'],
    ])
    expect(await dashboard.totals()).toEqual([regionTotal])
    await expect(page.getByText(proof)).toBeVisible()
    await expect(dashboard.status).toContainText(
      'gesorteerd op Gemeente, transparant (aflopend) en Totaal in Sonar (aflopend)',
    )
  })
  await test.step('percentages are of the total in Sonar of the same row, and sort as percentages', async () => {
    await dashboard.showShares()
    await dashboard.expectQuery('?sort=-profile1,-total&measure=share')
    await expect
      .poll(async () => (await dashboard.totals()).at(0))
      .toBe('Totaal regio 4,8% 23,7% 60,0% 11,5% 9.191')
    await dashboard.sortBy('UWV, transparant')
    // 78 of 109 is 71,6%: the smallest municipality comes first.
    await expect
      .poll(async () => (await dashboard.rows()).at(0))
      .toBe('Loppersum 3,7% 15,6% 71,6% 9,2% 109')
  })
  await test.step('a hidden column leaves rows and totals, the last one stays, "Wis filters" brings none back', async () => {
    await dashboard.open('?municipality=GM0106')
    await dashboard.toggleColumn('UWV, transparant')
    await expect(dashboard.heading('UWV, transparant')).toHaveCount(0)
    await dashboard.expectRows(['Assen 104 223 115 983'])
    expect((await dashboard.totals()).at(1)).toBe('Totaal regio 440 2.175 1.057 9.191')
    await dashboard.expectQuery('?municipality=GM0106&columns=profile1,profile2,profile4,total')
    await dashboard.clearFilters.click()
    await dashboard.expectQuery('?columns=profile1,profile2,profile4,total')
    await expect(dashboard.status).toHaveText(/^16 gemeenten\b/)
    for (const name of ['Gemeente, transparant', 'Gemeente, niet transparant']) {
      await dashboard.toggleColumn(name)
    }
    await dashboard.toggleColumn('UWV, niet transparant')
    await dashboard.columns.click()
    await expect(dashboard.panel.getByRole('checkbox', { name: 'Totaal in Sonar' })).toBeDisabled()
    await expect(page.getByText('Minstens één kolom blijft in beeld.')).toBeVisible()
    expect((await dashboard.rows()).at(2)).toBe('Assen 983')
  })
  await test.step('a tablet shows every column of a region whole', async () => {
    await page.setViewportSize({ width: 768, height: 1024 })
    await dashboard.open()
    const hidden = await dashboard.table.evaluate(
      (table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0),
    )
    expect(hidden).toBe(0)
  })
})
