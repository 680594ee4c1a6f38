import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { citation, regionTotal } from './publication.ts'

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

test('A code that ended in a merger leads to its successor with a notice; a municipality that was split is not added up, and its row says why', async ({
  dashboard,
}) => {
  await dashboard.open('?municipality=GM0003&boundaries=current')
  await dashboard.expectQuery('?municipality=GM1979&boundaries=current')
  await dashboard.expectWarnings([
    'Appingedam hoort sinds 1 januari 2021 bij Eemsdelta. U ziet nu Eemsdelta.',
  ])
  expect((await dashboard.totals()).slice(0, 2)).toEqual([
    'Totaal selectie (1 van 14) 42 162 372 81 657',
    regionTotal,
  ])
  await dashboard.open('?dataset=demo&region=AM27&quarter=2020-Q4&boundaries=current')
  const reason = 'Niet opgeteld: Haaren is verdeeld over Oisterwijk, Vught, Boxtel en Tilburg'
  await expect(dashboard.table.getByRole('row', { name: /^Haaren\b/ })).toContainText(reason)
  await expect(dashboard.table.getByText(reason)).toHaveCount(3)
})
