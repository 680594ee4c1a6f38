import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { proof, publishedRows, regionTotal } from './publication.ts'

test('The panel of municipalities is left by typing, Escape and a press elsewhere; chosen ones are the rows, with a total of their own and no percentage of the register', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const { municipalities, panel } = dashboard
  await municipalities.click()
  await expect(panel.getByRole('searchbox', { name: 'Zoek gemeente' })).toBeFocused()
  // Nothing is waited for: as fast as somebody who knows the page.
  await page.keyboard.type('wester')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('checkbox', { name: 'Westerkwartier' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(municipalities).toBeFocused()
  await municipalities.click()
  const assen = panel.getByRole('checkbox', { name: 'Assen' })
  await assen.press('Space')
  await expect(dashboard.status).toHaveText(/^1 gemeente\b/)
  await expect(assen).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(panel).toHaveCount(0)
  await dashboard.choose('Pekela', 'Groningen')
  await dashboard.expectRows([
    'Assen 104 223 541 115 983',
    'Groningen 125 680 1.935 203 2.943',
    'Pekela 0 57 113 44 214',
  ])
  expect(await dashboard.totals()).toEqual([
    'Totaal selectie (3 van 16) 229 960 2.589 362 4.140',
    regionTotal,
  ])
  await expect(page.getByText(proof)).toBeVisible()
  await expect(municipalities).toHaveAccessibleName('Gemeenten (3 gekozen)')
  await expect(
    page.getByText(/over arbeidsmarktregio Groningen: UWV geeft het register niet per gemeente/),
  ).toBeVisible()
  await expect(dashboard.headline).toContainText('71,6% van het doelgroepregister van Groningen')
  await expect(dashboard.table).not.toContainText('%')
  await dashboard.clearFilters.click()
  await dashboard.expectRows(publishedRows)
  await test.step('an open panel stays in view when a part of the page arrives above it', async () => {
    await municipalities.click()
    await expect(assen).toBeInViewport()
    await page.evaluate(() => {
      // Browsers keep the place by themselves, but not always.
      document.body.style.overflowAnchor = 'none'
      const part = document.createElement('div')
      part.style.height = '3000px'
      document.querySelector('main')?.before(part)
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    await expect(assen).toBeInViewport()
  })
})

test('A quarter and a region show their own figures under their own title, the newest quarter first in the list (check 3)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?dataset=demo&region=AM01')
  const options = dashboard.quarter.getByRole('option')
  await expect(options.first()).toHaveText('derde kwartaal 2026')
  await expect(options.last()).toHaveText('eerste kwartaal 2016')
  await dashboard.quarter.selectOption('derde kwartaal 2020')
  await dashboard.expectQuery('?dataset=demo&region=AM01&quarter=2020-Q3')
  await expect(dashboard.headlinePart).toContainText('derde kwartaal 2020')
  await expect(page).toHaveTitle(
    'SYNTHETISCH – Groningen, derde kwartaal 2020 – Transparantie van klantprofielen',
  )
  // Before the merger into Eemsdelta the region had 16 municipalities.
  await expect(dashboard.status).toHaveText(/^16 gemeenten\b/)
  await dashboard.clearFilters.click()
  await dashboard.expectQuery('?dataset=demo&region=AM01')
  await expect(dashboard.status).toHaveText(/^14 gemeenten\b/)
})
