import { expect, type Request } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'
import { dutch, highestFirst, rowText, servedRows } from './servedData.ts'

const country = '?dataset=demo'

test('The data files of a link are asked for once, beside the script, and only those', async ({
  dashboard,
  page,
}) => {
  for (const [link, files] of [
    [country, ['index', 'national', 'quarters/2026-Q3']],
    [
      `${country}&region=NL&quarter=2020-Q3&compare=AM05&from=2016-Q1`,
      ['index', 'national', 'quarters/2020-Q3'],
    ],
    [`${country}&region=AM12&compare=AM05`, ['index', 'regions/AM12']],
  ] as const) {
    const asked: string[] = []
    const note = (request: Request): unknown => asked.push(new URL(request.url()).pathname)
    // The page before may still ask for something.
    await page.goto('about:blank')
    page.on('request', note)
    await dashboard.open(link)
    page.off('request', note)
    const script = asked.findIndex((path) => path.endsWith('.js'))
    const data = asked.filter((path) => path.endsWith('.json')).slice(0, files.length)
    expect(data).toEqual(files.map((name) => `/data/demo/${name}.json`))
    expect(script, link).toBeGreaterThan(-1)
    expect(asked.filter((path) => path === '/data/demo/index.json')).toHaveLength(1)
  }
})

test('The country says which regions did not publish, and its table shows the first 50 rows of its order', async ({
  dashboard,
  page,
  request,
}) => {
  const rows = await servedRows(request, '2026-Q3')
  const byTotal = highestFirst(rows, 4)
  expect(rows).toHaveLength(334)
  const sum = (column: number) =>
    dutch(rows.reduce((all, { counts }) => all + (counts[column] ?? 0), 0))
  const headline = page.getByRole('region', { name: /^Dekking / })
  await test.step('links from the navigation of the page lead to its parts', async () => {
    await dashboard.open(`${country}#trend`)
    await expect(page.getByRole('combobox', { name: 'Tot en met' })).toBeInViewport()
    await expect(page).toHaveURL(/\?dataset=demo#trend$/)
    const sections = page.getByRole('navigation', { name: 'Op deze pagina' })
    for (const [name, part] of [
      ['Regio’s', dashboard.map],
      ['Gemeenten', page.getByRole('figure', { name: /^Klantprofielen per gemeente/ })],
      ['Tabel', dashboard.table],
      ['Bron', dashboard.source],
    ] as const) {
      await sections.getByRole('link', { name }).click()
      await expect(part).toBeInViewport()
    }
  })
  await test.step('a total says of how many regions it is', async () => {
    await expect(dashboard.headline).toHaveText('Dekking 69,8% in 34 van de 35 regio’s')
    await expect(headline).toContainText('34 van 35 regio’s gepubliceerd, zonder Rivierenland')
    await expect(headline).toContainText(`${sum(4)} van de 245.816 mensen`)
    expect(await dashboard.totals()).toEqual([
      `Totaal van 34 regio’s ${[0, 1, 2, 3, 4].map(sum).join(' ')}`,
    ])
    await expect(page.getByText('Telt op tot het totaal.', { exact: true })).toBeVisible()
  })
  await test.step('sorting and searching act on all rows', async () => {
    await dashboard.expectRows(rows.slice(0, 50).map(rowText))
    await expect(dashboard.status).toHaveText(/^334 gemeenten, de eerste 50 getoond\b/)
    await expect(dashboard.captionText).toContainText('334 gemeenten, de eerste 50 getoond')
    await dashboard.sortBy('Regio')
    await expect.poll(async () => (await dashboard.rows()).at(0)).toContain(' Achterhoek ')
    await dashboard.choose('Zwolle')
    await dashboard.expectNames(['Zwolle'])
    await expect(dashboard.showAllRows).toHaveCount(0)
    await dashboard.clearFilters.click()
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectRows(byTotal.slice(0, 50).map(rowText))
  })
  await test.step('a quarter with every region has a total without reserve', async () => {
    await dashboard.quarter.selectOption('tweede kwartaal 2026')
    await expect.poll(async () => (await dashboard.totals()).at(0)).toMatch(/^Totaal Nederland /)
    await expect(dashboard.headline).toHaveText('Dekking 70,1% in het laatste complete kwartaal')
    await expect(headline).toContainText('35 van 35 regio’s gepubliceerd')
    await expect(headline).not.toContainText('zonder')
  })
})

test('Synthetic figures stand under a banner that no choice puts away, and it leads back to the real ones', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?sort=-total')
  await page.getByRole('link', { name: 'Bekijk verzonnen cijfers van heel Nederland' }).click()
  await dashboard.expectQuery(country)
  const banner = dashboard.syntheticBanner
  await expect(banner).toContainText('Geen cijfer komt van UWV; citeer ze niet.')
  await expect(banner.getByRole('button')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await dashboard.choose('Assen')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByRole('search').getByText('verzonnen', { exact: true })).toBeInViewport()
  await banner.getByRole('link', { name: 'Echte cijfers' }).click()
  await dashboard.expectQuery('')
  await expect(banner).toHaveCount(0)
  await dashboard.expectRows(publishedRows)
})
