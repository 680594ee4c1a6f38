import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { textsOf } from './pages/DashboardPage.ts'

test('Regions are ranked by a heading, which is in the link; a tile or a name leads to a region and its own latest quarter, and Back to the same tile', async ({
  dashboard,
  page,
}) => {
  const link = '?dataset=demo&measure=share'
  await dashboard.open(`${link}&ranksort=-gap`)
  const zeeland = dashboard.map.getByRole('link', { name: /^Zeeland: / })
  await test.step('what did not publish stays last', async () => {
    await dashboard.showRankingTable()
    const names = dashboard.ranking.getByRole('rowheader')
    const byGap = await textsOf(names)
    expect(byGap).toHaveLength(35)
    await dashboard.ranking.getByRole('button', { name: 'Dekking', exact: true }).click()
    await dashboard.expectQuery(link)
    await expect.poll(() => textsOf(names)).not.toEqual(byGap)
    const byCoverage = await textsOf(names)
    await page.goBack()
    await expect.poll(() => textsOf(names)).toEqual(byGap)
    await page.goForward()
    await expect.poll(() => textsOf(names)).toEqual(byCoverage)
    expect([byGap.at(-1), byCoverage.at(-1)]).toEqual(['Rivierenland', 'Rivierenland'])
  })
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
