import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { namesByTotal, publishedRows } from './publication.ts'

const heading = 'Niet alles wat u vroeg, is er'

test.describe('Links that ask for what is not there', () => {
  test('Every bad part is dropped and named once, in one notice, and good parts are kept', async ({
    dashboard,
  }) => {
    await dashboard.open(
      '?quarter=2020-Q9&region=AM99&municipality=GM9999&municipality=GM9999&municipality=GM0106&sort=-total,weight&columns=total,age&measure=both&boundaries=new&from=1999-Q1&to=later&lang=fr&dataset=other&colour=red',
    )
    await expect(dashboard.notice).toHaveCount(1)
    await expect(dashboard.notice.getByRole('listitem')).toHaveCount(12)
    await expect(dashboard.notice.getByRole('heading')).toHaveText(heading)
    const texts = await dashboard.noticeTexts()
    expect(texts).toContain(
      'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
    )
    expect(texts).toContain(
      'De link noemt een regio die we niet hebben: AM99. U ziet nu: Groningen.',
    )
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
  })

  test('The notice is put away with one press and does not come back', async ({ dashboard }) => {
    await dashboard.open('?quarter=2020-Q9')
    await dashboard.notice.getByRole('button', { name: 'Sluiten' }).click()
    await expect(dashboard.notice).toHaveCount(0)
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectNames(namesByTotal)
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('A code that ended in a merger leads to its successor and the notice says so', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=GM0009')
    await dashboard.expectNames(['Groningen'])
    await dashboard.expectQuery('?municipality=GM0014')
    await dashboard.expectNotices([
      'Ten Boer hoort sinds 1 januari 2019 bij Groningen. U ziet nu Groningen.',
    ])
  })

  test('Two codes that ended in one municipality give one row and two sentences', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=GM0018&municipality=GM0040')
    await dashboard.expectNames(['Midden-Groningen'])
    await expect(dashboard.notice.getByRole('listitem')).toHaveCount(2)
  })

  test('A municipality that was split is named as such and leads nowhere', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=GM0053&municipality=GM0106')
    await dashboard.expectNames(['Assen'])
    await dashboard.expectNotices([
      'Winsum is verdeeld over Het Hogeland en Westerkwartier. De cijfers zijn niet te splitsen.',
    ])
  })

  test('A municipality that came later is said not to be in this quarter', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=GM1979&municipality=GM0106')
    await dashboard.expectNames(['Assen'])
    await dashboard.expectNotices(['Eemsdelta staat niet in het derde kwartaal 2020.'])
  })

  test('In current boundaries Appingedam leads to Eemsdelta', async ({ dashboard }) => {
    await dashboard.open('?municipality=GM0003&boundaries=current')
    await dashboard.expectQuery('?municipality=GM1979&boundaries=current')
    await dashboard.expectNotices([
      'Appingedam hoort sinds 1 januari 2021 bij Eemsdelta. U ziet nu Eemsdelta.',
    ])
  })

  test('Other bad parts are named too when every municipality is unknown', async ({
    dashboard,
  }) => {
    await dashboard.visit('?municipality=GM9999&quarter=2020-Q9&colour=red')
    await dashboard.expectQuery('?municipality=GM9999')
    await dashboard.expectNotices([
      'De link bevat iets wat we niet kennen: colour.',
      'De link noemt een gemeente die we niet kennen: GM9999.',
      'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
    ])
  })

  test('When every named municipality is unknown there are no rows, and a reset', async ({
    dashboard,
    page,
  }) => {
    await dashboard.visit('?municipality=GM9999&municipality=Atlantis')
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    await expect(dashboard.table.locator('tbody').getByRole('row')).toHaveCount(0)
    await expect(dashboard.notice).toContainText('GM9999')
    await expect(dashboard.notice).toContainText('Atlantis')
    await page.reload()
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    await page.getByRole('button', { name: 'Toon alle gemeenten' }).click()
    await dashboard.expectRows(publishedRows)
    await dashboard.expectQuery('')
  })
})
