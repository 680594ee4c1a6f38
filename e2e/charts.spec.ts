import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { ChartCard, charts } from './pages/ChartCard.ts'

const region = '?dataset=demo&region=AM01'

test('The coverage of the publication is drawn and written, with a table one press away', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole()
  const coverage = new ChartCard(page, charts.coverage)
  await expect(coverage.figure).toContainText(
    'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
  )
  for (const value of ['9.191', '3.651', '12.842']) {
    await expect(coverage.drawing).toHaveAccessibleName(new RegExp(value.replace('.', '\\.')))
    await expect(coverage.drawing).toContainText(value)
  }
  await coverage.asTable.click()
  await expect(coverage.figure.getByRole('cell')).toHaveText([
    '9.191',
    '12.842',
    '3.651',
    '71,6%',
    '72%',
  ])
  await expect(coverage.asTable).toBeFocused()
  await coverage.asTable.click()
  await expect(coverage.figure.getByRole('table')).toHaveCount(0)
  await expect(coverage.drawing).toBeVisible()
  const register = new ChartCard(page, charts.register)
  await expect(register.figure).toContainText('12.842 mensen in Groningen')
  const rows = await register.tableRows()
  // www.wspregioamersfoort.nl: 263.435 people at the end of September 2023.
  expect(rows.at(-1)).toContain('263.435')
  expect(rows.some((row) => row.includes('geen cijfer gevonden'))).toBe(true)
})

test('"Van" and "Tot en met" narrow every chart, and "Alle kwartalen" undoes it', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole(region)
  await page
    .getByRole('combobox', { name: 'Van', exact: true })
    .selectOption('eerste kwartaal 2019')
  await page.getByRole('combobox', { name: 'Tot en met' }).selectOption('tweede kwartaal 2020')
  await dashboard.expectQuery(`${region}&from=2019-Q1&to=2020-Q2`)
  const coverage = new ChartCard(page, charts.coverage)
  await expect(coverage.figure).toContainText(
    'eerste kwartaal 2019 tot en met tweede kwartaal 2020',
  )
  expect(await coverage.tableRows()).toHaveLength(6)
  await page.getByRole('button', { name: 'Alle kwartalen' }).click()
  await dashboard.expectQuery(region)
  await expect(coverage.figure.locator('tbody').getByRole('row')).toHaveCount(43)
})

test('Pointer and arrow keys show the figures of a quarter, which stay until Escape hides them (check 30)', async ({
  dashboard,
  page,
}) => {
  await page.clock.install()
  await dashboard.openWhole(region)
  for (const name of [charts.coverage, charts.profiles, charts.coverageShare]) {
    const chart = new ChartCard(page, name)
    await chart.point()
    await expect(chart.tooltip).toContainText(/kwartaal \d{4}/)
    await page.clock.fastForward('10:00')
    const box = await chart.tooltip.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
    await dashboard.settled()
    await expect(chart.tooltip).toContainText(/kwartaal \d{4}/)
    // The chart follows the pointer a moment later, which would show the tooltip again.
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(chart.tooltip).toBeHidden({ timeout: 500 })
    }).toPass()
    await page.mouse.move(0, 0)
    await chart.drawing.focus()
    await page.keyboard.press('ArrowRight')
    const first = await chart.tooltip.innerText()
    await page.keyboard.press('ArrowRight')
    await expect(chart.tooltip).not.toHaveText(first, { useInnerText: true })
    await page.keyboard.press('ArrowLeft')
    await expect(chart.tooltip).toHaveText(first, { useInnerText: true })
    await page.keyboard.press('Escape')
    await expect(chart.tooltip).toBeHidden()
    await expect(chart.drawing).toBeFocused()
  }
})

test('Regions chosen to compare with are drawn, are in the link, and ask for the national file only then', async ({
  dashboard,
  openFreshBrowser,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await dashboard.openWhole(region)
  expect(asked.filter((path) => path.endsWith('/national.json'))).toEqual([])
  const share = new ChartCard(page, charts.coverageShare)
  await share.figure.getByRole('button', { name: 'Vergelijk' }).click()
  for (const name of ['Twente', 'Achterhoek']) {
    const box = dashboard.panel.getByRole('checkbox', { name })
    await box.press('Space')
    await expect(box).toBeChecked()
  }
  await dashboard.closePanel()
  await expect(share.figure).toContainText('Twente')
  expect(asked.filter((path) => path.endsWith('/national.json'))).toHaveLength(1)
  await dashboard.expectQuery(`${region}&compare=AM05,AM09`)
  const fresh = await openFreshBrowser()
  await fresh.openWhole(new URL(page.url()).search)
  const again = new ChartCard(fresh.page, charts.coverageShare)
  expect(await again.tableRows()).toEqual(await share.tableRows())
})

test('A saved picture has title, source and a link that stays, and a name of its own', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole('?municipality=GM0106&measure=share')
  const published = new ChartCard(page, charts.profiles)
  const svg = await published.save('SVG')
  expect(svg.name).toBe('klantprofielen-am01-2020-q3-procenten-selectie.svg')
  const words = wordsOf(svg.text)
  for (const part of [
    charts.profiles,
    'Bron: UWV, Transparantie van klantprofielen',
    '?dataset=published&region=AM01&quarter=2020-Q3&municipality=GM0106&measure=share',
  ]) {
    expect(words).toContain(wordsOf(part))
  }
  expect(words).not.toContain('SYNTHETISCH')
  expect(svg.text).not.toMatch(/<script|<image|\shref=|url\((?!&quot;|#|'#)/)
  const png = await published.save('PNG')
  expect(png.name).toBe(svg.name.replace('.svg', '.png'))
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Width in the header of the file.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(300)
  await dashboard.openWhole(region)
  const synthetic = await new ChartCard(page, charts.coverage).save('SVG')
  expect(synthetic.name).toBe('demo-dekking-am01-2016-q1-2026-q3.svg')
  expect(wordsOf(synthetic.text)).toContain('SYNTHETISCH')
})

test('No two texts of the saved small multiples overlap, in other letters either', async ({
  context,
  dashboard,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 })
  await dashboard.openWhole('?dataset=demo')
  const { text } = await new ChartCard(page, 'Totaal in Sonar per arbeidsmarktregio').save('SVG')
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
