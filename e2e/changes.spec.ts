import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { ChartCard, charts } from './pages/ChartCard.ts'
import { dutch, servedRows } from './servedData.ts'

test('The sentences on a region follow from two quarters of its data, and lead to a row and those quarters', async ({
  dashboard,
  page,
  request,
}) => {
  const assen = async (quarter: string) => {
    const rows = await servedRows(request, quarter)
    return rows.find(({ code }) => code === 'GM0106')?.counts.at(-1) ?? 0
  }
  const [before, now] = [await assen('2026-Q2'), await assen('2026-Q3')]
  await dashboard.open('?dataset=demo&region=AM01&measure=share&columns=profile1')
  const { changes } = dashboard
  await expect(changes).toContainText('SYNTHETISCH')
  await expect(changes).toContainText(
    'Het derde kwartaal 2026, vergeleken met het tweede kwartaal 2026.',
  )
  await expect(changes.getByRole('listitem')).toHaveCount(4)
  const rise = changes.getByRole('link', {
    name: `het meest in Assen: met ${now - before} (`,
  })
  await expect(rise).toContainText(`van ${dutch(before)} naar ${dutch(now)}.`)
  await rise.click()
  await dashboard.expectNames(['Assen'])
  await expect(page).toHaveURL(/&municipality=GM0106&from=2026-Q2&to=2026-Q3$/)
  await expect(new ChartCard(page, charts.coverage).figure).toContainText(
    'tweede kwartaal 2026 tot en met derde kwartaal 2026',
  )
  await page.goBack()
  await dashboard.expectQuery('?dataset=demo&region=AM01&columns=profile1&measure=share')
  await expect(rise).toBeFocused()
  await expect(rise).toBeInViewport()
})
