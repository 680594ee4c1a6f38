import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { dutch, servedRows } from './servedData.ts'

test('The sentences on a region follow from two quarters of its data, and lead to a row and those quarters', async ({
  dashboard,
  page,
  request,
}) => {
  const rowsOf = async (quarter: string) => {
    const rows = (await servedRows(request, quarter)).filter(({ region }) => region.code === 'AM01')
    return new Map(rows.map(({ code, counts }) => [code, counts.at(-1) ?? 0]))
  }
  const [before, now] = [await rowsOf('2025-Q3'), await rowsOf('2026-Q3')]
  await dashboard.open('?dataset=demo&region=AM01&measure=share&columns=profile1')
  const { changes } = dashboard
  await expect(changes).toHaveAccessibleName('Wat veranderde in een jaar')
  await expect(changes).toContainText('verzonnen')
  // The city rose most.
  const [was, is] = [before.get('GM0014') ?? 0, now.get('GM0014') ?? 0]
  const rise = changes.getByRole('link', {
    name: `Groningen steeg het meest: ${dutch(is - was)} erbij, nu ${dutch(is)}.`,
  })
  expect(Math.max(...[...now].map(([code, people]) => people - (before.get(code) ?? people)))).toBe(
    is - was,
  )
  await changes.getByText('Meer', { exact: true }).click()
  await expect(
    changes.getByText('Het derde kwartaal 2026, vergeleken met het derde kwartaal 2025.'),
  ).toBeVisible()
  await rise.click()
  await dashboard.expectNames(['Groningen'])
  await expect(page).toHaveURL(/&municipality=GM0014&from=2025-Q3&to=2026-Q3$/)
  await page.goBack()
  await dashboard.expectQuery('?dataset=demo&region=AM01&columns=profile1&measure=share')
  await expect(rise).toBeFocused()
  await expect(rise).toBeInViewport()
})
