import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { ChartCard, charts } from './pages/ChartCard.ts'
import { textsOf } from './pages/DashboardPage.ts'

const region = '?dataset=demo&region=AM01'

test('Period, regions to compare with and the view of coverage change the charts and are in the link', async ({
  dashboard,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await dashboard.openWhole(region)
  const coverage = new ChartCard(page, charts.coverage)
  const narrowed = [coverage, new ChartCard(page, charts.profiles)]
  await test.step('"Van" and "Tot en met" narrow every chart, and "Alle kwartalen" undoes it', async () => {
    const from = page.getByRole('combobox', { name: 'Van', exact: true })
    await from.selectOption('eerste kwartaal 2019')
    await page.getByRole('combobox', { name: 'Tot en met' }).selectOption('tweede kwartaal 2020')
    await dashboard.expectQuery(`${region}&from=2019-Q1&to=2020-Q2`)
    for (const chart of narrowed) {
      const rows = await chart.tableRows()
      expect(rows).toHaveLength(6)
      expect(rows.at(0)).toMatch(/^eerste kwartaal 2019 /)
      expect(rows.at(-1)).toMatch(/^tweede kwartaal 2020 /)
    }
    await page.getByRole('button', { name: 'Alle kwartalen' }).click()
    await dashboard.expectQuery(region)
    for (const { figure } of narrowed) {
      await expect(figure.locator('tbody').getByRole('row')).toHaveCount(43)
    }
  })
  await coverage.asTable.press('ArrowLeft')
  await test.step('other regions ask for the national file only now', async () => {
    expect(asked.filter((path) => path.endsWith('/national.json'))).toEqual([])
    await coverage.figure.getByRole('button', { name: 'Vergelijk' }).click()
    for (const name of ['Twente', 'Achterhoek']) {
      const box = dashboard.panel.getByRole('checkbox', { name })
      await box.press('Space')
      await expect(box).toBeChecked()
    }
    await dashboard.closePanel()
    await expect(coverage.drawing).toContainText('Twente')
    await expect(coverage.drawing).toContainText('Achterhoek')
    expect(asked.filter((path) => path.endsWith('/national.json'))).toHaveLength(1)
    await dashboard.expectQuery(`${region}&compare=AM05,AM09`)
    const rows = await coverage.tableRows()
    await page.reload()
    await dashboard.responds()
    expect(await coverage.tableRows()).toEqual(rows)
  })
})

test('Pointer and arrow keys show the figures of a quarter in every chart, which stay until Escape hides them (check 30)', async ({
  dashboard,
  page,
}) => {
  await page.clock.install()
  await dashboard.openWhole(region)
  const tooltips = page.getByRole('tooltip')
  /** One cursor for all: coverage, the profiles of municipalities and those of UWV. */
  const expectSameQuarter = async (): Promise<void> => {
    await expect(tooltips).toHaveCount(3)
    const quarters = await textsOf(tooltips.locator('strong'))
    expect(quarters[0]).toMatch(/^\w+ kwartaal \d{4}$/)
    expect(new Set(quarters).size, quarters.join()).toBe(1)
  }
  for (const name of [charts.coverage, charts.profiles]) {
    const chart = new ChartCard(page, name)
    await chart.point()
    await expectSameQuarter()
    await page.clock.fastForward('10:00')
    const box = await chart.tooltip.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
    await dashboard.settled()
    await expect(chart.tooltip).toContainText(/kwartaal \d{4}/)
    // The chart follows the pointer a moment later, which would show the tooltip again.
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(tooltips).toHaveCount(0, { timeout: 500 })
    }).toPass()
    await page.mouse.move(0, 0)
    await chart.drawing.focus()
    await page.keyboard.press('ArrowRight')
    const first = await chart.tooltip.innerText()
    await page.keyboard.press('ArrowRight')
    await expect(chart.tooltip).not.toHaveText(first, { useInnerText: true })
    await expectSameQuarter()
    await page.keyboard.press('ArrowLeft')
    await expect(chart.tooltip).toHaveText(first, { useInnerText: true })
    await page.keyboard.press('Escape')
    await expect(tooltips).toHaveCount(0)
    await expect(chart.drawing).toBeFocused()
    // A chart with the focus keeps the quarter of its keys.
    await chart.drawing.blur()
  }
})

test('A saved picture has title, chip, source and a link that stays, and its points are a file', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('?municipality=GM0106&measure=share')
  const published = new ChartCard(page, charts.municipalities)
  const svg = await published.save('SVG')
  expect(svg.name).toBe('klantprofielen-gemeenten-am01-2020-q3.svg')
  const words = wordsOf(svg.text)
  for (const part of [
    'Gemeenten maken 17% van hun profielen zichtbaar, UWV 84%',
    'afgeleid',
    'Bron: UWV, januari 2021',
    '?dataset=published&region=AM01&quarter=2020-Q3&municipality=GM0106&measure=share',
    `Klantprofielen, ${new URL(page.url()).host}`,
  ]) {
    expect(words).toContain(wordsOf(part))
  }
  expect(words).not.toContain('verzonnen')
  expect(svg.text).not.toMatch(/<script|<image|\shref=|url\((?!&quot;|#|'#)/)
  // Inkscape and librsvg place these texts elsewhere.
  expect(svg.text).not.toMatch(/dominant-baseline|font-family="(?:inherit|var|system-ui)/)
  const png = await published.save('PNG')
  expect(png.name).toBe(svg.name.replace('.svg', '.png'))
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Width in the header of the file.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(300)
  expect(png.bytes.readUInt32BE(16)).toBeLessThanOrEqual(4096)
  const csv = await published.save('CSV')
  expect(csv.name).toBe(svg.name.replace('.svg', '.csv'))
  expect(csv.text.split('\r\n')).toEqual(
    expect.arrayContaining([
      'quarter,municipality_code,municipality,profile1,profile2,profile3,profile4,municipality_share,uwv_share,source',
      expect.stringMatching(/^2020-Q3,GM1895,Oldambt,3,187,312,91,0\.0158,0\.7742,"Bron: UWV, /),
    ]),
  )
})

test('No two texts of the saved small multiples overlap, in other letters either', async ({
  context,
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 })
  await dashboard.open('?dataset=demo')
  const { text } = await new ChartCard(page, charts.multiples).save('SVG')
  const other = await context.newPage()
  await other.setContent(text.replaceAll(/font-family="[^"]*"/g, 'font-family="monospace"'))
  const overlaps = await other.locator('svg > text').evaluateAll((lines) => {
    const boxes = lines.map((line) => ({
      words: line.textContent,
      box: line.getBoundingClientRect(),
    }))
    return boxes.flatMap(({ words, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: b }) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        .filter(({ box: b }) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
        .map((next) => `${words} / ${next.words}`),
    )
  })
  expect(overlaps).toEqual([])
})

/** The words of a picture without spaces; its lines are broken anywhere. */
function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '')
}
