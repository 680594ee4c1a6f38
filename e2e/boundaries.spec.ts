import { expect } from '@playwright/test'
import { FigureOnPage } from './FigureOnPage.ts'
import { test } from './fixtures.ts'
import { regionTotal } from './publication.ts'
import { readCsv } from './readCsv.ts'
import { figuresText, linesNamed, readTable, sumOf } from './servedTable.ts'
import { at, demoCountry, demoRegion, inEveryWorld, publishedWorld } from './worlds.ts'

const members = ['Appingedam', 'Delfzijl', 'Loppersum'] as const

inEveryWorld((world) => {
  test('In current boundaries Eemsdelta is the sum of the three that went into it, on screen and in the file, and no total changes', async ({
    dashboard,
    request,
  }) => {
    const table = await readTable(request, world, '2020-Q3')
    const sum = sumOf(linesNamed(table, ...members).map(({ figures }) => figures))
    const link = at(world, 'quarter=2020-Q3')
    await dashboard.open(link)
    const before = await dashboard.totals()
    await dashboard.addUpMergers()
    const row = dashboard.table.getByRole('row', { name: /^Eemsdelta/ })
    await expect(row).toHaveText(/Opgeteld: Appingedam, Delfzijl en Loppersum/)
    const [text] = (await dashboard.rows()).filter((one) => one.startsWith('Eemsdelta'))
    expect(text).toMatch(new RegExp(` ${figuresText(sum).replaceAll('.', '\\.')}$`))
    for (const name of members) {
      await expect(dashboard.table.getByRole('row', { name: new RegExp(`^${name}`) })).toHaveCount(
        0,
      )
    }
    expect(await dashboard.totals()).toEqual(before)
    const { name, bytes } = await dashboard.saveForMachines()
    expect(name).toMatch(/-huidige-gemeenten\.csv$/)
    const [line = ''] = bytes
      .toString('utf8')
      .split('\r\n')
      .filter((one) => one.includes(',Eemsdelta,'))
    expect(line).toContain(`,AM01,Groningen,GM1979,Eemsdelta,${sum.join(',')},"`)
    expect(line).toMatch(
      world.dataSet === 'demo'
        ? /,"SYNTHETISCH\. Opgeteld: Appingedam, Delfzijl en Loppersum"$/
        : /,"UWV, .*\. Opgeteld: Appingedam, Delfzijl en Loppersum"$/,
    )
  })
})

test('At the third quarter of 2020 Eemsdelta is 42, 162, 372, 81 and 657 in the publication', async ({
  dashboard,
}) => {
  await dashboard.open(at(publishedWorld, 'boundaries=current&municipality=GM0003'))
  await dashboard.expectQuery('?municipality=GM1979&boundaries=current')
  await dashboard.expectNotices([
    'Appingedam hoort sinds 1 januari 2021 bij Eemsdelta. U ziet nu Eemsdelta.',
  ])
  const row = dashboard.table.getByRole('row', { name: /^Eemsdelta/ })
  await expect(row.getByRole('cell')).toHaveText(['42', '162', '372', '81', '657'])
  expect((await dashboard.totals()).slice(0, 2)).toEqual([
    'Totaal selectie (1 van 14) 42 162 372 81 657',
    regionTotal,
  ])
})

for (const { link, divided, into, kept } of [
  {
    link: 'dataset=demo&region=AM01&quarter=2018-Q4&boundaries=current',
    divided: 'Winsum',
    into: 'Het Hogeland en Westerkwartier',
    // What went into the same two is not added up either: their sum would lack a part of Winsum.
    kept: ['Bedum', 'De Marne', 'Eemsmond', 'Grootegast', 'Leek', 'Marum', 'Zuidhorn'],
  },
  {
    link: 'dataset=demo&region=AM27&quarter=2020-Q4&boundaries=current',
    divided: 'Haaren',
    into: 'Oisterwijk, Vught, Boxtel en Tilburg',
    kept: ['Boxtel', 'Vught'],
  },
]) {
  test(`${divided} was split: it is not added up, and its row says why`, async ({ dashboard }) => {
    await dashboard.open(`?${link}`)
    const reason = `Niet opgeteld: ${divided} is verdeeld over ${into}`
    for (const name of [divided, ...kept]) {
      const row = dashboard.table.getByRole('row', { name: new RegExp(`^${name}\\b`) })
      await expect(row).toContainText(reason)
    }
    await expect(dashboard.table.getByText(reason)).toHaveCount(kept.length + 1)
    expect((await dashboard.totals()).at(-1)).toMatch(/ 0 0 0 0 0$/)
  })
}

test('Municipalities that were split before the quarter, or came later, lead nowhere, and the notice says why', async ({
  dashboard,
}) => {
  await dashboard.open(
    at(demoRegion, 'quarter=2020-Q3&municipality=GM0053&municipality=GM1979&municipality=GM0106'),
  )
  await dashboard.expectNames(['Assen'])
  await dashboard.expectNotices([
    'Winsum is verdeeld over Het Hogeland en Westerkwartier. De cijfers zijn niet te splitsen.',
    'Eemsdelta staat niet in het derde kwartaal 2020.',
  ])
})

test('Added up through mergers, the history of Eemsdelta goes back further than its name', async ({
  dashboard,
  page,
  request,
}) => {
  const earlier = await readTable(request, demoRegion, '2020-Q4')
  const sum = sumOf(linesNamed(earlier, ...members).map(({ figures }) => figures))
  await dashboard.open(at(demoRegion, 'municipality=GM1979&from=2020-Q4&to=2021-Q1'))
  const figure = new FigureOnPage(page, 'Klantprofielen in de tijd')
  const [asPublished] = await figure.tableRows()
  expect(asPublished).not.toContain(figuresText(sum))
  await dashboard.open(
    at(demoRegion, 'municipality=GM1979&boundaries=current&from=2020-Q4&to=2021-Q1'),
  )
  const [addedUp] = await figure.tableRows()
  expect(addedUp).toBe(`vierde kwartaal 2020 ${figuresText(sum)}`)
})

test('The sums of every region stay the same in the country, whatever is added up', async ({
  dashboard,
  request,
}) => {
  const { lines } = await readTable(request, demoCountry, '2017-Q4')
  await dashboard.open(at(demoCountry, 'quarter=2017-Q4&boundaries=current&columns=total'))
  const { bytes } = await dashboard.saveForMachines()
  const rows = readCsv(bytes.toString('utf8'), ',').slice(1)
  const shown = new Map<string, number>()
  for (const row of rows) {
    const [, region = '', , , , total] = row
    shown.set(region, (shown.get(region) ?? 0) + Number(total))
  }
  const served = Map.groupBy(lines, ({ region }) => region.code)
  expect(shown).toEqual(
    new Map(
      [...shown.keys()].map((code) => [
        code,
        sumOf((served.get(code) ?? []).map(({ figures }) => figures)).at(-1),
      ]),
    ),
  )
  expect(shown.size).toBe(served.size)
  expect(rows.length).toBeLessThan(lines.length)
})
