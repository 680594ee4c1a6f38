import { expect } from '@playwright/test'
import type { DashboardPage } from './DashboardPage.ts'
import { test } from './fixtures.ts'
import { namesByTotal, publishedRows, regionTotal } from './publication.ts'
import { at, demoRegion } from './worlds.ts'

test.describe('What a link says', () => {
  test('A choice stands in the address and its default does not, whichever it is', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open()
    await dashboard.expectQuery('')
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

  test('Parameters that say the default are taken out of the address without a word', async ({
    dashboard,
  }) => {
    await dashboard.open(
      '?dataset=published&region=AM01&quarter=2020-Q3&sort=name&columns=profile1,profile2,profile3,profile4,total&measure=count&boundaries=published&lang=nl',
    )
    await dashboard.expectQuery('')
    await expect(dashboard.notice).toHaveCount(0)
    await dashboard.expectRows(publishedRows)
  })

  test('The latest quarter stands in no link and an older one does', async ({ dashboard }) => {
    await dashboard.open(at(demoRegion))
    await dashboard.quarter.selectOption('derde kwartaal 2020')
    await dashboard.expectQuery(at(demoRegion, 'quarter=2020-Q3'))
    await dashboard.quarter.selectOption('derde kwartaal 2026')
    await dashboard.expectQuery(at(demoRegion))
  })

  test('The order of the parameters is fixed, whatever order the link has', async ({
    dashboard,
  }) => {
    await dashboard.visit(
      '?lang=en&to=2020-Q3&from=2020-Q3&boundaries=current&measure=share&columns=total,profile1&sort=-total,name&municipality=GM0106',
    )
    await dashboard.expectQuery(
      '?municipality=GM0106&sort=-total,name&columns=profile1,total&measure=share&boundaries=current&from=2020-Q3&to=2020-Q3&lang=en',
    )
  })

  test('Several municipalities are one repeated parameter, each of them once', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=GM0765&municipality=GM0106&municipality=GM0765')
    await dashboard.expectNames(['Assen', 'Pekela'])
    await dashboard.expectQuery('?municipality=GM0106&municipality=GM0765')
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('A link sorts by several columns', async ({ dashboard }) => {
    await dashboard.open('?sort=-total,name')
    await dashboard.expectNames(namesByTotal)
    await dashboard.expectQuery('?sort=-total,name')
    await expect(dashboard.heading('Totaal in Sonar')).toHaveAttribute('aria-sort', 'descending')
  })

  test('Names of municipalities are understood and rewritten to their codes', async ({
    dashboard,
  }) => {
    await dashboard.open('?municipality=Groningen&municipality=Assen')
    await dashboard.expectNames(['Assen', 'Groningen'])
    await dashboard.expectQuery('?municipality=GM0106&municipality=GM0014')
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('The name of a region is understood and rewritten to its code', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open('?dataset=demo&region=friesland')
    await dashboard.expectQuery('?dataset=demo&region=AM02')
    await expect(page.getByRole('banner')).toContainText('Arbeidsmarktregio Friesland')
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('A period that runs backwards is named, and every quarter is shown', async ({
    dashboard,
  }) => {
    await dashboard.open(at(demoRegion, 'from=2020-Q4&to=2020-Q3'))
    await dashboard.expectNotices([
      'De link noemt een periode die achteruit loopt: van vierde kwartaal 2020 tot derde kwartaal 2020. U ziet alle kwartalen.',
    ])
    await dashboard.expectQuery(at(demoRegion))
    await expect(dashboard.figure).toContainText('eerste kwartaal 2016 tot en met')
  })

  test('Whole mergers are added up: Eemsdelta has 657 people in Sonar, the region still 9.191', async ({
    dashboard,
  }) => {
    await dashboard.open('?boundaries=current&municipality=GM1979')
    const row = dashboard.table.getByRole('row', { name: /^Eemsdelta/ })
    await expect(row.getByRole('cell')).toHaveText(['42', '162', '372', '81', '657'])
    expect((await dashboard.totals()).slice(0, 2)).toEqual([
      'Totaal selectie (1 van 14) 42 162 372 81 657',
      regionTotal,
    ])
  })
})

test.describe('History', () => {
  test('Opening a link adds no history entry, even when it is rewritten', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open()
    const before = await dashboard.historyLength()
    await dashboard.open('?municipality=Assen&quarter=2020-Q9&sort=-total&x=1')
    await dashboard.expectQuery('?municipality=GM0106&sort=-total')
    expect(await dashboard.historyLength()).toBe(before + 1)
    await page.goBack()
    await dashboard.expectQuery('')
    await dashboard.expectRows(publishedRows)
  })

  test('A choice adds one entry and typing in the search box adds none', async ({ dashboard }) => {
    await dashboard.open()
    const before = await dashboard.historyLength()
    await dashboard.municipalities.click()
    const { municipalityPanel: panel } = dashboard
    await panel.getByRole('searchbox').pressSequentially('stadskanaal')
    await expect(panel.getByRole('checkbox')).toHaveCount(1)
    expect(await dashboard.historyLength()).toBe(before)
    await panel.getByRole('checkbox', { name: 'Stadskanaal' }).check()
    await dashboard.expectQuery('?municipality=GM0037')
    expect(await dashboard.historyLength()).toBe(before + 1)
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectQuery('?municipality=GM0037&sort=-total')
    expect(await dashboard.historyLength()).toBe(before + 2)
  })

  test('Back and Forward undo and redo each choice', async ({ dashboard, page }) => {
    await dashboard.open()
    await dashboard.choose('Assen')
    await dashboard.expectNames(['Assen'])
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectQuery('?municipality=GM0106&sort=-total')
    await dashboard.showPercentages()
    await dashboard.expectRows(['Assen 10,6% 22,7% 55,0% 11,7% 983'])
    await page.goBack()
    await dashboard.expectRows(['Assen 104 223 541 115 983'])
    await page.goBack()
    await dashboard.expectQuery('?municipality=GM0106')
    await expect(dashboard.heading('Gemeente').first()).toHaveAttribute('aria-sort', 'ascending')
    await page.goBack()
    await dashboard.expectRows(publishedRows)
    await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (alle)')
    await page.goForward()
    await dashboard.expectNames(['Assen'])
    await page.goForward()
    await page.goForward()
    await dashboard.expectRows(['Assen 10,6% 22,7% 55,0% 11,7% 983'])
    await dashboard.expectQuery('?municipality=GM0106&sort=-total&measure=share')
  })

  test('A choice keeps every other choice of the link', async ({ dashboard }) => {
    await dashboard.open('?municipality=GM0106&sort=-total&columns=total&measure=share')
    await dashboard.choose('Pekela')
    await dashboard.expectQuery(
      '?municipality=GM0106&municipality=GM0765&sort=-total&columns=total&measure=share',
    )
  })
})

test.describe('One link, two browsers', () => {
  for (const query of [
    '',
    '?municipality=GM0106&municipality=GM0014&municipality=GM0765&sort=-total',
    '?sort=profile1,-total&columns=profile1,total&measure=share&boundaries=current',
  ]) {
    test(`The link "${query}" gives the same table and byte-identical files in a fresh browser`, async ({
      dashboard,
      openFreshBrowser,
    }) => {
      await dashboard.open(query)
      const fresh = await openFreshBrowser()
      await fresh.open(query)
      expect(await snapshot(fresh)).toEqual(await snapshot(dashboard))
    })
  }

  test('A view reached by clicking is restored by its address alone', async ({
    dashboard,
    openFreshBrowser,
    page,
  }) => {
    await dashboard.open()
    await dashboard.choose('Veendam', 'Oldambt', 'Westerwolde')
    await dashboard.sortBy('Gemeente, transparant')
    await dashboard.sortBy('Totaal in Sonar', ['Shift'])
    await dashboard.toggleColumn('UWV, niet transparant')
    await dashboard.showPercentages()
    await dashboard.expectQuery(
      '?municipality=GM1895&municipality=GM0047&municipality=GM1950&sort=-profile1,-total&columns=profile1,profile2,profile3,total&measure=share',
    )
    const fresh = await openFreshBrowser()
    await fresh.open(new URL(page.url()).search)
    expect(await snapshot(fresh)).toEqual(await snapshot(dashboard))
  })
})

/** All that a link must bring back: the table as text and the bytes of both files. */
async function snapshot(dashboard: DashboardPage) {
  return {
    headings: await dashboard.headings(),
    rows: await dashboard.rows(),
    totals: await dashboard.totals(),
    machine: await dashboard.saveForMachines(),
    excel: await dashboard.saveForExcel(),
  }
}
