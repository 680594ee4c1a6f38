import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { textsOf } from './pages/DashboardPage.ts'

const country = '?dataset=demo'

test('Regions are ranked by coverage or by another heading, which is in the link, and what did not publish stays last', async ({
  dashboard,
  openFreshBrowser,
  page,
}) => {
  await dashboard.open(country)
  await dashboard.showRankingTable()
  const { ranking } = dashboard
  /** Place, region, coverage, gap and two changes. */
  const column = async (index: number): Promise<readonly number[]> => {
    const rows = await ranking
      .locator('tbody tr')
      .evaluateAll((all) => all.map(({ children }) => [...children].map((one) => one.textContent)))
    return rows
      .map((cells) => cells[index] ?? '')
      .filter((text) => /^[\d.,]+%?$/.test(text))
      .map(numberOf)
  }
  await expect(ranking.getByRole('columnheader', { name: 'Dekking' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const coverage = await column(2)
  expect(coverage).toHaveLength(34)
  expect(coverage).toEqual(coverage.toSorted((a, b) => b - a))
  await expect(ranking.getByRole('rowheader').last()).toHaveText('Rivierenland')
  await ranking.getByRole('button', { name: 'Niet in Sonar' }).click()
  await dashboard.expectQuery('?dataset=demo&ranksort=-gap')
  await expect(ranking.getByRole('columnheader', { name: 'Niet in Sonar' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const gaps = await column(3)
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
  await expect(ranking.getByRole('rowheader').last()).toHaveText('Rivierenland')
  const fresh = await openFreshBrowser()
  await fresh.open(new URL(page.url()).search)
  await expect(fresh.ranking.getByRole('rowheader')).toHaveText([
    ...(await textsOf(ranking.getByRole('rowheader'))),
  ])
  await page.goBack()
  await expect.poll(() => column(2)).toEqual(coverage)
})

test('A tile or a name leads to the page of a region and its own latest quarter, and Back to the same tile', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`${country}&measure=share`)
  const zeeland = dashboard.map.getByRole('link', { name: /^Zeeland: / })
  await zeeland.click()
  await dashboard.expectQuery('?dataset=demo&region=AM24&measure=share')
  await expect(dashboard.headline).toContainText('van het doelgroepregister van Zeeland')
  await expect(dashboard.map).toHaveCount(0)
  await page.goBack()
  await expect(dashboard.headline).toContainText('in 34 van de 35 regio’s')
  await expect(zeeland).toBeFocused()
  await expect(zeeland).toBeInViewport()
  await page.keyboard.press('ArrowRight')
  await expect(dashboard.map.getByRole('link', { name: /^West-Brabant: / })).toBeFocused()
  // Rivierenland did not publish the latest quarter of the country.
  await dashboard.rankingCard.scrollIntoViewIfNeeded()
  await dashboard.rankingCard.getByRole('link', { name: 'Rivierenland' }).click()
  await expect(dashboard.headline).toContainText('van het doelgroepregister van Rivierenland')
  await expect(dashboard.quarter).toHaveValue('2026-Q2')
  await expect(dashboard.notice).toHaveCount(0)
})

/** "1.234" and "71,6%" as numbers. */
function numberOf(text: string): number {
  return Number(text.replace('%', '').replaceAll('.', '').replace(',', '.'))
}
