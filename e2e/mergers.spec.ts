import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { citation } from './publication.ts'

test('Added up, Eemsdelta is the sum of the three that went into it, on screen and in the file, and no total changes', async ({
  dashboard,
}) => {
  await dashboard.open()
  const before = await dashboard.totals()
  await dashboard.addUpMergers()
  await dashboard.expectQuery('?boundaries=current')
  const row = dashboard.table.getByRole('row', { name: /^Eemsdelta/ })
  await expect(row).toContainText('Opgeteld: Appingedam, Delfzijl en Loppersum')
  await expect(row.getByRole('cell')).toHaveText(['42', '162', '372', '81', '657'])
  await expect(dashboard.table.getByRole('rowheader', { name: /^Delfzijl/ })).toHaveCount(0)
  await expect(dashboard.status).toHaveText(/^14 gemeenten\b/)
  expect(await dashboard.totals()).toEqual(before)
  const { name, text } = await dashboard.saveForSoftware()
  expect(name).toBe('klantprofielen-2020-q3-am01-huidige-gemeenten.csv')
  expect(text).toContain(
    `\r\n2020-Q3,AM01,Groningen,GM1979,Eemsdelta,42,162,372,81,657,"${citation}. Opgeteld: Appingedam, Delfzijl en Loppersum"\r\n`,
  )
})
