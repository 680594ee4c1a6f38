import { expect, type Page } from '@playwright/test'
import { textOf } from './DashboardPage.ts'
import { count, percentage, quarterName } from './dutch.ts'
import { test } from './fixtures.ts'
import { serveTies } from './madeUpData.ts'
import { type RegionTotals, readNational } from './servedHistory.ts'
import { lineText, readTable } from './servedTable.ts'
import { at, demoCountry } from './worlds.ts'

test.describe('The whole country', () => {
  test('It says how many regions published, and which did not', async ({
    dashboard,
    page,
    request,
  }) => {
    const { regions, regionsPublished } = await readNational(request, demoCountry)
    const incomplete = regionsPublished.filter((published) => published < regions.length).length
    const missing = regions.filter(({ sonarTotal }) => sonarTotal.at(-1) === null)
    expect(missing).toHaveLength(1)
    await dashboard.open(at(demoCountry))
    await expect(page.getByRole('region', { name: 'Heel Nederland' })).toContainText(
      `34 van 35 regio’s gepubliceerd. Niet gepubliceerd: ${missing.map(({ name }) => name).join()}.`,
    )
    expect((await dashboard.totals()).at(0)).toMatch(/^Totaal van 34 regio’s /)
    await expect(dashboard.figure).toContainText(
      `In ${incomplete} van de ${regionsPublished.length} kwartalen ontbreken regio’s. De som is dan geen cijfer voor heel Nederland.`,
    )
  })

  test('A quarter in which every region published has a total of the country, without a reserve', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarters, regions } = await readNational(request, demoCountry)
    const whole = quarters.findLast((_, index) =>
      regions.every(({ sonarTotal }) => sonarTotal[index] !== null),
    )
    await dashboard.open(at(demoCountry, `quarter=${whole}`))
    expect((await dashboard.totals()).at(0)).toMatch(/^Totaal Nederland /)
    await expect(page.getByRole('region', { name: 'Heel Nederland' })).not.toContainText(
      'Niet gepubliceerd',
    )
  })

  test('A neighbouring quarter was fetched when the browser had nothing to do, and shows without the network', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarters } = await readNational(request, demoCountry)
    const [latest = '', before = ''] = [quarters.at(-1), quarters.at(-2)]
    const prefetched = page.waitForResponse(`**/data/demo/quarters/${before}.json`)
    await dashboard.open(at(demoCountry))
    await prefetched
    const asked: string[] = []
    // From now on no data file is ever answered.
    await page.route('**/data/**', (route) => {
      asked.push(new URL(route.request().url()).pathname)
    })
    const table = await readTable(request, demoCountry, before)
    await dashboard.quarter.selectOption(quarterName(before))
    await dashboard.expectRows(table.lines.map((line) => lineText(demoCountry, line)))
    await dashboard.quarter.selectOption(quarterName(latest))
    await expect(page.getByRole('banner')).toContainText(quarterName(latest))
    expect(asked.filter((path) => path.includes(latest) || path.includes(before))).toEqual([])
    expect(asked.filter((path) => !path.includes('/quarters/'))).toEqual([])
  })
})

test.describe('The ranking of regions', () => {
  test('It ranks by coverage, gives gap and changes, and puts what did not publish last', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarters, regions } = await readNational(request, demoCountry)
    await dashboard.open(at(demoCountry))
    await expect.poll(() => rowsOf(page)).toEqual(expectedRanking(regions, quarters.length - 1))
  })

  test('A heading sorts it the other way round, and what did not publish stays last', async ({
    dashboard,
    page,
    request,
  }) => {
    const { regions } = await readNational(request, demoCountry)
    const gaps = regions
      .map(({ name, sonarTotal, registerTotal }) => ({
        name,
        gap: (registerTotal.at(-1) ?? -1) - (sonarTotal.at(-1) ?? 0),
      }))
      .toSorted((a, b) => b.gap - a.gap)
    await dashboard.open(at(demoCountry))
    await ranking(page).getByRole('button', { name: 'Niet in Sonar' }).click()
    await expect(
      ranking(page).getByRole('columnheader', { name: 'Niet in Sonar' }),
    ).toHaveAttribute('aria-sort', 'descending')
    await expect
      .poll(() => textOf(ranking(page).getByRole('rowheader')))
      .toEqual(gaps.map(({ name }) => name))
  })

  test('A region leads to its own page, and Back to the country', async ({ dashboard, page }) => {
    await dashboard.open(at(demoCountry, 'measure=share'))
    await ranking(page).getByRole('link', { name: 'Zeeland' }).click()
    await dashboard.expectQuery('?dataset=demo&region=AM24&measure=share')
    await expect(
      page.getByRole('region', { name: 'De hele arbeidsmarktregio Zeeland' }),
    ).toBeVisible()
    await expect(ranking(page)).toHaveCount(0)
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Heel Nederland' })).toBeVisible()
    await dashboard.expectQuery(at(demoCountry, 'measure=share'))
  })

  test('A region that did not publish opens on its own latest quarter', async ({
    dashboard,
    page,
  }) => {
    await dashboard.open(at(demoCountry))
    await ranking(page).getByRole('link', { name: 'Rivierenland' }).click()
    await expect(page.getByRole('banner')).toContainText('Rivierenland · tweede kwartaal 2026')
    await dashboard.expectQuery('?dataset=demo&region=AM10')
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('Regions with exactly the same coverage share a place; a small register has none', async ({
    dashboard,
    page,
  }) => {
    await serveTies(page)
    await dashboard.open('?region=NL')
    await expect
      .poll(() => rowsOf(page))
      .toEqual([
        '1 Drenthe 75,0% 5 niet bekend niet bekend',
        '2 Friesland 50,0% 28 niet bekend niet bekend',
        '2 Groningen 50,0% 65 niet bekend niet bekend',
        '4 Twente 25,0% 30 niet bekend niet bekend',
        'geen Flevoland te weinig mensen 4 niet bekend niet bekend',
      ])
  })
})

test('A quarter that a region did not publish is named, and its latest is shown, never a row of zeros', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?dataset=demo&region=AM02&quarter=2020-Q4')
  await dashboard.expectNotices([
    'Er zijn geen cijfers van het vierde kwartaal 2020 voor Friesland. U ziet nu: derde kwartaal 2026.',
  ])
  await dashboard.expectQuery('?dataset=demo&region=AM02')
  await expect(page.getByRole('banner')).toContainText('derde kwartaal 2026')
})

test('The list of regions leads from the country to a region and back, with everything that fits both', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(at(demoCountry, 'quarter=2020-Q3&municipality=GM0014&sort=-total'))
  await dashboard.region.selectOption('Friesland')
  await expect(
    page.getByRole('region', { name: 'De hele arbeidsmarktregio Friesland' }),
  ).toBeVisible()
  await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (alle)')
  await dashboard.region.selectOption('Heel Nederland')
  await expect(page.getByRole('region', { name: 'Heel Nederland' })).toBeVisible()
  await dashboard.expectQuery(at(demoCountry, 'quarter=2020-Q3&sort=-total'))
})

function ranking(page: Page) {
  return page.getByRole('table', {
    name: /Dekking van het doelgroepregister per arbeidsmarktregio/,
  })
}

async function rowsOf(page: Page): Promise<readonly string[]> {
  return textOf(ranking(page).locator('tbody').getByRole('row'))
}

interface Totals {
  readonly sonar: bigint
  readonly register: bigint
}

function totalsAt(region: RegionTotals, index: number): Totals | undefined {
  const [sonar, register] = [region.sonarTotal[index], region.registerTotal[index]]
  return typeof sonar === 'number' && typeof register === 'number'
    ? { sonar: BigInt(sonar), register: BigInt(register) }
    : undefined
}

/** The lines of the ranking in one quarter: place, region, coverage, gap, change, change in a year. */
function expectedRanking(regions: readonly RegionTotals[], index: number): readonly string[] {
  const published = regions.flatMap((region) => {
    const now = totalsAt(region, index)
    return now === undefined ? [] : [{ region, now }]
  })
  const lines = published.map(({ region, now }) => {
    const higher = published.filter(
      (other) => other.now.sonar * now.register > now.sonar * other.now.register,
    )
    const before = totalsAt(region, index - 1)
    const yearBefore = totalsAt(region, index - 4)
    const { sonar, register } = now
    const text = [
      region.name,
      percentage(Number(sonar), Number(register)),
      count(Number(register - sonar)),
      change(now, before),
      change(now, yearBefore),
    ].join(' ')
    return { place: higher.length + 1, text }
  })
  const missing = regions.filter((region) => totalsAt(region, index) === undefined)
  return [
    ...lines.toSorted((a, b) => a.place - b.place).map(({ place, text }) => `${place} ${text}`),
    ...missing.map(({ name }) => `geen ${name} niet gepubliceerd`),
  ]
}

/** The change of coverage in percentage points: "+1,3". */
function change(now: Totals, before: Totals | undefined): string {
  if (before === undefined) return 'niet bekend'
  const points = 100 * (share(now) - share(before))
  const size = Math.abs(points).toFixed(1).replace('.', ',')
  if (size === '0,0') return size
  return `${points > 0 ? '+' : '−'}${size}`
}

function share({ sonar, register }: Totals): number {
  return Number(sonar) / Number(register)
}
