import { expect } from '@playwright/test'
import { readDownload } from './DashboardPage.ts'
import { percentage } from './dutch.ts'
import { test } from './fixtures.ts'
import { citation } from './publication.ts'
import { readCsv } from './readCsv.ts'
import { highestFirst, linesNamed, readTable } from './servedTable.ts'
import { at, inEveryWorld } from './worlds.ts'

const columns = ['profile1', 'profile2', 'profile3', 'profile4', 'total']
const places = ['quarter', 'region_code', 'region', 'municipality_code', 'municipality']

const headings = [
  'Gemeente, transparant',
  'Gemeente, niet transparant',
  'UWV, transparant',
  'UWV, niet transparant',
]

inEveryWorld((world) => {
  const isCountry = world.area === 'NL'
  const source = world.dataSet === 'demo' ? 'SYNTHETISCH' : citation
  const nameOf = (quarter: string, rest = '') =>
    `${world.dataSet === 'demo' ? 'demo-' : ''}klantprofielen-${quarter}-${world.area}${rest}.csv`.toLowerCase()

  test('Both files hold every row in the order of the screen, each with its source, that for Excel under the headings of the screen', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarter, lines } = await readTable(request, world)
    const ordered = highestFirst(lines, ({ figures }) => figures.at(-1) ?? 0)
    await dashboard.open(at(world, 'sort=-total'))
    const machine = await dashboard.saveForMachines()
    expect(machine.name).toBe(nameOf(quarter))
    const text = machine.bytes.toString('utf8')
    expect(text).not.toContain('\uFEFF')
    expect(text.match(/[^\r]\n/)).toBeNull()
    expect(readCsv(text, ',')).toEqual([
      [...places, ...columns, 'source'],
      ...ordered.map((line) => [
        quarter,
        line.region.code,
        line.region.name,
        line.code,
        line.name,
        ...line.figures.map(String),
        source,
      ]),
    ])
    const excel = await dashboard.saveForExcel()
    expect(excel.name).toBe(nameOf(quarter, '-excel'))
    expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(readCsv(excel.bytes.subarray(3).toString('utf8'), ';')).toEqual([
      ['Gemeente', ...(isCountry ? ['Regio'] : []), ...headings, 'Totaal in Sonar', 'Bron', 'Link'],
      ...ordered.map((line) => [
        line.name,
        ...(isCountry ? [line.region.name] : []),
        ...line.figures.map(String),
        source,
        page.url(),
      ]),
    ])
  })

  test('Shares are ratios for machines and percentages with a comma for Excel, and the page says what it saved', async ({
    dashboard,
    request,
  }) => {
    const { quarter, lines } = await readTable(request, world)
    const [groningen] = lines.filter(({ code }) => code === 'GM0014')
    const [total = 0, parts = []] = [groningen?.figures.at(-1), groningen?.figures.slice(0, 4)]
    await dashboard.open(at(world, 'municipality=GM0014&measure=share'))
    const machine = await dashboard.saveForMachines()
    expect(machine.name).toBe(nameOf(quarter, '-selectie'))
    await expect(dashboard.status).toHaveText(
      new RegExp(`^1 gemeente\\b.* ${machine.name} is opgeslagen met 1 rij\\.$`),
    )
    expect(readCsv(machine.bytes.toString('utf8'), ',')).toEqual([
      [...places, ...columns.slice(0, 4).map((id) => `${id}_share`), 'total', 'source'],
      [
        ...[quarter, 'AM01', 'Groningen', 'GM0014', 'Groningen'],
        ...parts.map((part) => (part / total).toFixed(4)),
        String(total),
        source,
      ],
    ])
    const excel = await dashboard.saveForExcel()
    expect(excel.name).toBe(nameOf(quarter, '-selectie-excel'))
    const [header = [], row = []] = readCsv(excel.bytes.subarray(3).toString('utf8'), ';')
    const start = isCountry ? 2 : 1
    expect(header.slice(start, start + 4)).toEqual(headings.map((heading) => `${heading} (%)`))
    expect(row.slice(start, start + 5)).toEqual([
      ...parts.map((part) => percentage(part, total).replace('%', '')),
      String(total),
    ])
  })

  test('On the English page a file for Excel is English, and one for machines stays the same', async ({
    dashboard,
    page,
    request,
  }) => {
    const assen = linesNamed(await readTable(request, world), 'Assen')
    await dashboard.visit(at(world, 'municipality=GM0106&lang=en'))
    const save = async (choice: string) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: choice }).click()
      return (await readDownload(await saved)).bytes.toString('utf8')
    }
    const [header = [], row = []] = readCsv(
      (await save('CSV for Dutch Excel')).replace('\uFEFF', ''),
      ';',
    )
    expect([header.at(0), ...header.slice(-2)]).toEqual(['Municipality', 'Source', 'Link'])
    expect(row.at(-2)).toBe(
      world.dataSet === 'demo' ? 'SYNTHETIC' : citation.replace('januari', 'January'),
    )
    const [, line] = readCsv(await save('CSV (machine-readable)'), ',')
    expect(line?.slice(4)).toEqual([
      'Assen',
      ...assen.flatMap(({ figures }) => figures.map(String)),
      source,
    ])
  })
})
