import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'

test('The panel of municipalities narrows while typing, keeps the focus while ticking, and gives it back when it closes', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const { municipalities, municipalityPanel: panel } = dashboard
  const search = panel.getByRole('searchbox', { name: 'Zoek gemeente' })
  const boxes = panel.getByRole('checkbox')
  await municipalities.click()
  await expect(search).toBeFocused()
  await expect(boxes).toHaveCount(16)
  await search.pressSequentially('wester')
  await expect(boxes).toHaveCount(2)
  await expect(panel).toContainText('2 gemeenten gevonden')
  await search.fill('GRONINGEN')
  await expect(boxes).toHaveCount(2)
  await search.fill('xyz')
  await expect(boxes).toHaveCount(0)
  await expect(panel).toContainText('Geen gemeente gevonden.')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(municipalities).toBeFocused()
  await municipalities.click()
  const assen = panel.getByRole('checkbox', { name: 'Assen' })
  await assen.press('Space')
  await expect(dashboard.status).toHaveText(/^1 gemeente\b/)
  await expect(assen).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(municipalities).toBeFocused()
  await municipalities.click()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(panel).toBeHidden()
  await municipalities.click()
  await panel.getByRole('button', { name: 'Alles wissen' }).click()
  await dashboard.expectRows(publishedRows)
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Sluiten' }).click()
  await expect(panel).toBeHidden()
  await expect(municipalities).toBeFocused()
})
