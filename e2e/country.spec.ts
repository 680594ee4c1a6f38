import { expect, type Page } from '@playwright/test'
import { textOf } from './DashboardPage.ts'
import { count, percentage, quarterName } from './dutch.ts'
import { test } from './fixtures.ts'
import { serveTies } from './madeUpData.ts'
import { type RegionTotals, readNational } from './servedHistory.ts'
import { lineText, readTable } from './servedTable.ts'
import { at, demoCountry, demoRegion } from './worlds.ts'

test.describe('The whole country', () => {
  test('It says how many regions published and which did not; a quarter with all has a total without reserve', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarters, regions, regionsPublished } = await readNational(request, demoCountry)
    const incomplete = regionsPublished.filter((published) => published < regions.length).length
    const missing = regions.filter(({ sonarTotal }) => sonarTotal.at(-1) === null)
    expect(missing).toHaveLength(1)
    await dashboard.open(at(demoCountry))
    const headline = page.getByRole('region', { name: 'Heel Nederland' })
    await expect(headline).toContainText(
      `34 van 35 regio’s gepubliceerd. Niet gepubliceerd: ${missing.map(({ name }) => name).join()}.`,
    )
    expect((await dashboard.totals()).at(0)).toMatch(/^Totaal van 34 regio’s /)
    await expect(dashboard.figure).toContainText(
      `In ${incomplete} van de ${regionsPublished.length} kwartalen ontbreken regio’s. De som is dan geen cijfer voor heel Nederland.`,
    )
    const whole = quarters.findLast((_, index) => regionsPublished[index] === regions.length)
    await dashboard.quarter.selectOption(quarterName(whole ?? ''))
    await expect.poll(async () => (await dashboard.totals()).at(0)).toMatch(/^Totaal Nederland /)
    await expect(headline).not.toContainText('Niet gepubliceerd')
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
  test('It ranks by coverage or by another heading, and what did not publish stays last', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarters, regions } = await readNational(request, demoCountry)
    await dashboard.open(at(demoCountry))
    await expect.poll(() => rowsOf(page)).toEqual(expectedRanking(regions, quarters.length - 1))
    const gaps = regions
      .map(({ name, sonarTotal, registerTotal }) => ({
        name,
        gap: (registerTotal.at(-1) ?? -1) - (sonarTotal.at(-1) ?? 0),
      }))
      .toSorted((a, b) => b.gap - a.gap)
    await ranking(page).getByRole('button', { name: 'Niet in Sonar' }).click()
    await expect(
      ranking(page).getByRole('columnheader', { name: 'Niet in Sonar' }),
    ).toHaveAttribute('aria-sort', 'descending')
    await expect
      .poll(() => textOf(ranking(page).getByRole('rowheader')))
      .toEqual(gaps.map(({ name }) => name))
  })

  test('A region leads to its own page and its own latest quarter, and Back to the country', async ({
    dashboard,
    page,
  }) => {
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
    await expect(ranking(page).getByRole('link', { name: 'Zeeland' })).toBeFocused()
    await expect(ranking(page).getByRole('link', { name: 'Zeeland' })).toBeInViewport()
    // Rivierenland did not publish the latest quarter of the country.
    await ranking(page).getByRole('link', { name: 'Rivierenland' }).click()
    await expect(page.getByRole('banner')).toContainText('Rivierenland · tweede kwartaal 2026')
    await dashboard.expectQuery('?dataset=demo&region=AM10&measure=share')
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('Regions with exactly the same coverage share a place, a small register has none, and a share of nobody is an empty field', async ({
    dashboard,
    page,
  }) => {
    await serveTies(page)
    await dashboard.open('?measure=share&columns=profile1,total')
    const machine = (await dashboard.saveForMachines()).bytes.toString('utf8')
    expect(machine).toContain(",GM0796,'s-Hertogenbosch,,0,")
    expect(machine).toContain(',GM1900,Súdwest-Fryslân,0.2500,20,')
    const excel = (await dashboard.saveForExcel()).bytes.toString('utf8')
    expect(excel).toContain("\r\n's-Hertogenbosch;Groningen;;0;UWV, ")
    expect(excel).toContain('\r\nSúdwest-Fryslân;Groningen;25,0;20;UWV, ')
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

test('A quarter that a region did not publish is named, and the latest of that region, known by its name, is shown', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?dataset=demo&region=friesland&quarter=2020-Q4')
  await dashboard.expectNotices([
    'Er zijn geen cijfers van het vierde kwartaal 2020 voor Friesland. U ziet nu: derde kwartaal 2026.',
  ])
  await dashboard.expectQuery('?dataset=demo&region=AM02')
  await expect(page.getByRole('banner')).toContainText('derde kwartaal 2026')
})

test('The list of regions leads from the country to a region and back, with everything that fits both', async ({
  dashboard,
  page,
  request,
}) => {
  const friesland = { ...demoRegion, area: 'AM02' }
  const { lines } = await readTable(request, friesland, '2020-Q3')
  await dashboard.open(at(demoCountry, 'quarter=2020-Q3&municipality=GM0014&sort=name,-total'))
  await dashboard.region.selectOption('Friesland')
  await dashboard.expectRows(lines.map((line) => lineText(friesland, line)))
  await expect(page).toHaveTitle(/ Friesland, /)
  await expect(
    page.getByRole('region', { name: 'De hele arbeidsmarktregio Friesland' }),
  ).toBeVisible()
  await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (alle)')
  await dashboard.region.selectOption('Heel Nederland')
  await expect(page.getByRole('region', { name: 'Heel Nederland' })).toBeVisible()
  await dashboard.expectQuery(at(demoCountry, 'quarter=2020-Q3&sort=name,-total'))
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
