import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'
import { withoutFigures } from './withoutFigures.ts'
import { at, demoCountry } from './worlds.ts'

test('A choice stands in the address and its default does not, whichever it is', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(
    '?dataset=published&region=AM01&quarter=2020-Q3&sort=name&columns=profile1,profile2,profile3,profile4,total&measure=count&boundaries=published&lang=nl',
  )
  await dashboard.expectQuery('')
  await expect(dashboard.notice).toHaveCount(0)
  await dashboard.expectRows(publishedRows)
  await dashboard.choose('Assen')
  await dashboard.expectQuery('?municipality=GM0106')
  await page.getByRole('button', { name: 'Wis filters' }).click()
  await dashboard.expectQuery('')
  await dashboard.showPercentages()
  await dashboard.expectQuery('?measure=share')
  await page.getByRole('radio', { name: 'Aantallen' }).check()
  await dashboard.expectQuery('')
  await dashboard.addUpMergers()
  await dashboard.expectQuery('?boundaries=current')
  await page.getByRole('checkbox', { name: 'Fusies optellen' }).uncheck()
  await dashboard.expectQuery('')
  await dashboard.toggleColumn('Totaal in Sonar')
  await dashboard.expectQuery('?columns=profile1,profile2,profile3,profile4')
  await dashboard.toggleColumn('Totaal in Sonar')
  await dashboard.expectQuery('')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?sort=-total')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?sort=total')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('')
  await page.getByRole('link', { name: 'English' }).click()
  await dashboard.expectQuery('?lang=en')
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await dashboard.expectQuery('')
})

test('Opening a link and typing add no history entry, a choice adds one and keeps every other', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const start = await dashboard.historyLength()
  await dashboard.open('?municipality=Assen&quarter=2020-Q9&sort=-total&measure=share&x=1')
  await dashboard.expectQuery('?municipality=GM0106&sort=-total&measure=share')
  const opened = start + 1
  expect(await dashboard.historyLength()).toBe(opened)
  await dashboard.municipalities.click()
  const { municipalityPanel: panel } = dashboard
  await panel.getByRole('searchbox').pressSequentially('stadskanaal')
  await expect(panel.getByRole('checkbox')).toHaveCount(1)
  expect(await dashboard.historyLength()).toBe(opened)
  await panel.getByRole('checkbox', { name: 'Stadskanaal' }).check()
  await dashboard.expectQuery('?municipality=GM0106&municipality=GM0037&sort=-total&measure=share')
  expect(await dashboard.historyLength()).toBe(opened + 1)
  await page.keyboard.press('Escape')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?municipality=GM0106&municipality=GM0037&sort=total&measure=share')
  expect(await dashboard.historyLength()).toBe(opened + 2)
  await page.goBack()
  await page.goBack()
  await dashboard.expectQuery('?municipality=GM0106&sort=-total&measure=share')
  await dashboard.expectRows(['Assen 10,6% 22,7% 55,0% 11,7% 983'])
  await page.goBack()
  await dashboard.expectQuery('')
  await dashboard.expectRows(publishedRows)
})

test('A fresh link leads to a part that comes later, unless the reader has scrolled already', async ({
  dashboard,
  page,
}) => {
  const top = (id: string) =>
    page.locator(`#${id}`).evaluate((part) => Math.round(part.getBoundingClientRect().top))
  await dashboard.open(`${at(demoCountry)}#changes`)
  await expect.poll(() => top('changes')).toBeLessThan(200)
  expect(await top('changes')).toBeGreaterThanOrEqual(0)
  await expect(page).toHaveURL(/\?dataset=demo#changes$/)
  const gate = Promise.withResolvers<void>()
  await page.route('**/assets/BelowTable-*.js', async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto('about:blank')
  await withoutFigures(page)
  await dashboard.visit(`${at(demoCountry)}#figures`)
  await expect(dashboard.table).toBeVisible()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
  gate.resolve()
  await expect(dashboard.figure).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(300)
})
