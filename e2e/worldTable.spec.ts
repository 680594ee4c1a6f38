import { expect } from '@playwright/test'
import { count, percentage, quarterName } from './dutch.ts'
import { test } from './fixtures.ts'
import {
  figuresText,
  highestFirst,
  linesNamed,
  lineText,
  readTable,
  sharesText,
  shareText,
  sumOf,
} from './servedTable.ts'
import { at, demoCountry, inEveryWorld } from './worlds.ts'

const proof = 'Verschil in mensen: som van de rijen min het totaal in de publicatie 0 0 0 0 0'

inEveryWorld((world) => {
  const totalName =
    world.area === 'NL'
      ? (regions: number) => `Totaal van ${regions} regio’s`
      : () => 'Totaal regio'

  test('Headline and table are the data file: every row, in name order, and the totals in the foot', async ({
    dashboard,
    page,
    request,
  }) => {
    const { lines, total, registerTotal, regions } = await readTable(request, world)
    const sonar = total.at(-1) ?? 0
    await dashboard.open(at(world))
    const headline = page.getByRole('region', { name: world.headline })
    await expect(headline.getByRole('definition')).toHaveText([
      count(sonar),
      percentage(sonar, registerTotal),
      count(registerTotal - sonar),
    ])
    const whose = world.area === 'NL' ? ` van deze ${regions} regio’s` : ''
    await expect(headline.getByRole('term').nth(1)).toContainText(
      `van de ${count(registerTotal)} mensen in het doelgroepregister${whose}`,
    )
    await dashboard.expectRows(lines.map((line) => lineText(world, line)))
    expect(await dashboard.totals()).toEqual([`${totalName(regions)} ${figuresText(total)}`, proof])
    expect(sumOf(lines.map(({ figures }) => figures))).toEqual(total)
    await expect(dashboard.status).toHaveText(new RegExp(`^${lines.length} gemeenten\\b`))
  })

  test('A zero is a figure, on the screen and in the file', async ({ dashboard, request }) => {
    const table = await readTable(request, world, world.quarterWithZero)
    const line = table.lines.find(({ figures }) => figures.includes(0))
    expect(line).toBeDefined()
    await dashboard.open(at(world, `quarter=${table.quarter}&municipality=${line?.code}`))
    await dashboard.expectRows(line === undefined ? [] : [lineText(world, line)])
    const { bytes } = await dashboard.saveForMachines()
    expect(bytes.toString('utf8')).toContain(`,${line?.name},${line?.figures.join(',')},`)
  })

  test('One heading sorts by one column, Shift adds a second one', async ({
    dashboard,
    request,
  }) => {
    const { lines, regions, total } = await readTable(request, world)
    const byTotal = highestFirst(lines, ({ figures }) => figures.at(-1) ?? 0)
    const byBoth = highestFirst(byTotal, ({ figures }) => figures.at(0) ?? 0)
    await dashboard.open(at(world))
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectNames(byTotal.map(({ name }) => name))
    await dashboard.sortBy('Gemeente, transparant')
    await dashboard.sortBy('Totaal in Sonar', ['Shift'])
    await dashboard.expectQuery(at(world, 'sort=-profile1,-total'))
    await dashboard.expectRows(byBoth.map((line) => lineText(world, line)))
    expect((await dashboard.totals()).at(0)).toBe(`${totalName(regions)} ${figuresText(total)}`)
    await expect(dashboard.status).toContainText(
      'gesorteerd op Gemeente, transparant (aflopend) en Totaal in Sonar (aflopend)',
    )
  })

  test('Municipalities chosen by hand are the rows, with a total of their own', async ({
    dashboard,
    request,
  }) => {
    const table = await readTable(request, world)
    const chosen = linesNamed(table, 'Assen', 'Groningen', 'Pekela')
    expect(chosen).toHaveLength(3)
    await dashboard.open(at(world))
    await dashboard.choose('Pekela', 'Assen', 'Groningen')
    await dashboard.expectRows(chosen.map((line) => lineText(world, line)))
    expect(await dashboard.totals()).toEqual([
      `Totaal selectie (3 van ${table.lines.length}) ${figuresText(sumOf(chosen.map(({ figures }) => figures)))}`,
      `${totalName(table.regions)} ${figuresText(table.total)}`,
      proof,
    ])
    await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (3 gekozen)')
    await dashboard.expectQuery(
      at(world, 'municipality=GM0106&municipality=GM0014&municipality=GM0765'),
    )
  })

  test('No percentage of the register is given for chosen municipalities, and the reason stands there', async ({
    dashboard,
    page,
    request,
  }) => {
    const { total, registerTotal } = await readTable(request, world)
    await dashboard.open(at(world, 'municipality=GM0106'))
    await expect(
      page.getByText(
        'UWV publiceert het doelgroepregister niet per gemeente. Daarom is er geen percentage voor de gekozen gemeenten.',
      ),
    ).toBeVisible()
    const headline = page.getByRole('region', { name: world.headline })
    await expect(headline.getByRole('definition').nth(1)).toHaveText(
      percentage(total.at(-1) ?? 0, registerTotal),
    )
    await expect(dashboard.table).not.toContainText('%')
    await expect(dashboard.table).not.toContainText(/dekking|register/i)
    await expect(dashboard.figure).not.toContainText('Assen')
  })

  test('Percentages are of the total in Sonar of the same row, and sort as percentages', async ({
    dashboard,
    request,
  }) => {
    const { lines, total } = await readTable(request, world)
    await dashboard.open(at(world))
    await dashboard.sortBy('UWV, transparant')
    await dashboard.showPercentages()
    const byShare = highestFirst(lines, ({ figures: [, , part = 0, , whole = 0] }) => part / whole)
    await dashboard.expectRows(byShare.map((line) => shareText(world, line)))
    expect((await dashboard.totals()).at(0)).toContain(sharesText(total))
  })

  test('A column that is put away leaves rows and totals, and "Wis filters" does not bring it back', async ({
    dashboard,
    page,
    request,
  }) => {
    const { lines, total } = await readTable(request, world)
    await dashboard.open(at(world, 'municipality=GM0106'))
    await dashboard.toggleColumn('UWV, transparant')
    const without = (figures: readonly number[]) => figuresText(figures.toSpliced(2, 1))
    const assen = lines.filter(({ name }) => name === 'Assen')
    await expect(dashboard.heading('UWV, transparant')).toHaveCount(0)
    await dashboard.expectRows(
      assen.map(({ name, region, figures }) =>
        [name, ...(world.area === 'NL' ? [region.name] : []), without(figures)].join(' '),
      ),
    )
    expect((await dashboard.totals()).at(1)).toContain(without(total))
    await dashboard.expectQuery(
      at(world, 'municipality=GM0106&columns=profile1,profile2,profile4,total'),
    )
    await page.getByRole('button', { name: 'Wis filters' }).click()
    await dashboard.expectQuery(at(world, 'columns=profile1,profile2,profile4,total'))
    await expect(dashboard.status).toHaveText(new RegExp(`^${lines.length} gemeenten\\b`))
  })

  test('Each end of the list of quarters, newest first, shows its own figures under its own title', async ({
    dashboard,
    page,
    request,
  }) => {
    const latest = await readTable(request, world)
    const expectQuarter = async ({ quarter, lines }: typeof latest) => {
      await dashboard.expectRows(lines.map((line) => lineText(world, line)))
      await expect(page.getByRole('banner')).toContainText(
        `${world.title} · ${quarterName(quarter)} · gepubliceerd in`,
      )
      const title = `${world.shortName}, ${quarterName(quarter)} – Transparantie van klantprofielen`
      // First of all whether it is real.
      await expect(page).toHaveTitle(world.dataSet === 'demo' ? `SYNTHETISCH – ${title}` : title)
    }
    await dashboard.open(at(world))
    await expectQuarter(latest)
    const options = dashboard.quarter.getByRole('option')
    await expect(options.first()).toHaveAttribute('value', latest.quarter)
    const oldest = await options.last().getAttribute('value')
    const first = await readTable(request, world, oldest ?? '')
    await dashboard.quarter.selectOption(quarterName(first.quarter))
    await expectQuarter(first)
    // The latest quarter stands in no link.
    const isLatest = first.quarter === latest.quarter
    await dashboard.expectQuery(at(world, isLatest ? '' : `quarter=${first.quarter}`))
    await page.getByRole('button', { name: 'Wis filters' }).click()
    await dashboard.expectQuery(at(world))
    await expectQuarter(latest)
  })
})

test('The rows of the country are put in order of their regions, by heading and by link', async ({
  dashboard,
  request,
}) => {
  const { lines } = await readTable(request, demoCountry)
  const collator = new Intl.Collator('nl')
  const byRegion = lines.toSorted((a, b) => collator.compare(a.region.name, b.region.name))
  await dashboard.open(at(demoCountry))
  await dashboard.sortBy('Regio')
  await dashboard.expectQuery(at(demoCountry, 'sort=region'))
  await dashboard.expectRows(byRegion.map((line) => lineText(demoCountry, line)))
  await expect(dashboard.heading('Regio')).toHaveAttribute('aria-sort', 'ascending')
  await dashboard.open(at(demoCountry, 'sort=region,-total'))
  const byBoth = highestFirst(lines, ({ figures }) => figures.at(-1) ?? 0).toSorted((a, b) =>
    collator.compare(a.region.name, b.region.name),
  )
  await dashboard.expectNames(byBoth.map(({ name }) => name))
})
