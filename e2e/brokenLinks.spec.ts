import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('Every bad part is dropped and named once, in one notice that is put away with one press, and good parts are kept', async ({
  dashboard,
}) => {
  await dashboard.open(
    '?quarter=2020-Q9&region=AM99&municipality=GM9999&municipality=GM9999&municipality=GM0106&sort=-total,weight&columns=total,age&measure=both&boundaries=new&from=1999-Q1&to=later&lang=fr&dataset=other&colour=red',
  )
  await expect(dashboard.notice).toHaveCount(1)
  await expect(dashboard.notice.getByRole('listitem')).toHaveCount(12)
  await expect(dashboard.notice.getByRole('heading')).toHaveText('Niet alles wat u vroeg, is er')
  const texts = await dashboard.noticeTexts()
  expect(texts).toContain(
    'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
  )
  expect(texts).toContain('De link noemt een regio die we niet hebben: AM99. U ziet nu: Groningen.')
  expect(texts).toContain('De link noemt een gemeente die we niet kennen: GM9999.')
  for (const part of [
    'sort=weight',
    'columns=age',
    'measure=both',
    'boundaries=new',
    'from=1999-Q1',
    'to=later',
    'lang=fr',
    'dataset=other',
    'colour',
  ]) {
    expect(texts.filter((text) => text.includes(part))).toHaveLength(1)
  }
  await dashboard.expectQuery('?municipality=GM0106&sort=-total&columns=total')
  await dashboard.expectRows(['Assen 983'])
  await dashboard.notice.getByRole('button', { name: 'Sluiten' }).click()
  await expect(dashboard.notice).toHaveCount(0)
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?municipality=GM0106&sort=total&columns=total')
  await expect(dashboard.notice).toHaveCount(0)
})
