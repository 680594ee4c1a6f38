import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('The table loses and keeps columns (check 27)', async ({ dashboard, page }) => {
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
