import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('One press on the total of a row leads to its line and its formula, on a phone too', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await dashboard.open()
  await page.getByRole('link', { name: '983 Assen: Waar komt dit vandaan?' }).click()
  await expect(page).toHaveURL(/\/controles\/\?publication=AM01\/2020-Q3#GM0106$/)
  const row = page.getByRole('row', { name: /Assen/ })
  await expect(row).toBeInViewport()
  await expect(row).toHaveText(/^10\s*Assen\s*GM0106\s*104\s*223\s*541\s*115\s*983\s*983\s*klopt$/)
  await expect(row).toHaveCSS('background-color', 'rgb(227, 238, 241)')
})

test('The words under the table lead to the checks, and those to the data file and the other language', async ({
  context,
  dashboard,
  page,
}) => {
  await dashboard.open()
  await page.getByRole('link', { name: 'Telt op tot het totaal van UWV.' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'De publicatie klopt met zichzelf: zeven van zeven controles',
  )
  const file = page.getByRole('link', { name: 'Gegevensbestand' })
  const address = new URL((await file.getAttribute('href')) ?? '', page.url()).href
  expect((await page.request.get(address)).status()).toBe(200)
  await test.step('figures are copied as numbers', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('row', { name: /^14 Groningen/ }).selectText()
    await page.keyboard.press('ControlOrMeta+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '14\tGroningen\tGM0014\t125\t680\t1935\t203\t2943\t2943\t',
    )
  })
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The publication agrees with itself: seven of seven checks',
  )
  await test.step('a reader compares her file with the one that was read', async () => {
    await page.goto('./controles/')
    const other = { name: 'ander.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }
    await page.getByLabel('Reken uw bestand na').setInputFiles(other)
    await expect(page.getByText('ander.txt is een ander bestand.')).toBeVisible()
  })
})
