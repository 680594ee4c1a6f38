import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import { drawnParts, tooFaint } from './contrast.ts'
import { applyLook, links } from './looks.ts'

test('1.1.1 Non-text Content: every chart has a name and a finding, and every number written in it is in its table (check 29)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(2)
    for (const figure of figures) {
      const name = await figure.getByRole('heading').innerText()
      await expect(figure).toHaveAccessibleName(name)
      await expect(figure.locator('p').nth(1)).toHaveText(/\.$/)
      const written = await numbersDrawn(figure)
      await figure.getByRole('button', { name: 'Toon als tabel' }).click()
      const table = figure.getByRole('table')
      await expect(table).toBeVisible()
      const inTable = new Set((await table.innerText()).match(/\d+(?:[.,]\d+)*/g))
      expect(
        written.filter((number) => !inTable.has(number)),
        `${link}, ${name}`,
      ).toEqual([])
    }
  }
})

test('1.4.1 Use of Color: lines that cross differ by dash, and each has its name beside it (check 31)', async ({
  dashboard,
  page,
}) => {
  const names = ['Groningen', 'Friesland', 'Drenthe', 'Twente', 'Zeeland']
  await dashboard.openWhole(`${links.region}&compare=AM02,AM03,AM05,AM24`)
  const coverage = new ChartCard(page, charts.coverage)
  const dashes = await dashesOf(coverage.drawing)
  expect(new Set(dashes).size).toBe(dashes.length)
  const compared = new ChartCard(page, charts.coverageShare)
  await expect.poll(() => dashesOf(compared.drawing)).toHaveLength(names.length)
  expect(new Set(await dashesOf(compared.drawing)).size).toBe(names.length)
  const said = await compared.figure.locator('text, li').allTextContents()
  for (const name of names) {
    expect(
      said.some((text) => text.startsWith(name)),
      name,
    ).toBe(true)
  }
})

test('1.4.1 Use of Color: stacked parts differ by colour and by hatch, so that neighbours differ without colour (check 31)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole()
  const { drawing } = new ChartCard(page, charts.profiles)
  const fills = await drawing
    .locator('.recharts-bar path')
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill))
  expect(new Set(fills).size).toBe(4)
  const isHatched = fills.map((fill) => fill.startsWith('url'))
  expect(isHatched.filter((one, index) => one === isHatched[index + 1])).toEqual([])
})

test('1.4.3 Contrast, 1.4.11 Non-text Contrast: words in charts stand out 4.5:1 and shapes 3:1, light and dark (checks 32 and 33)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const colours of ['light', 'dark'] as const) {
      await applyLook(page, { width: 1280, colours })
      const parts = await page.evaluate(drawnParts)
      expect(parts.filter(({ kind }) => kind === 'words').length).toBeGreaterThan(2)
      expect(tooFaint(parts), `${link}, ${colours}`).toEqual([])
    }
  }
})

test('1.4.11 Non-text Contrast: words and shapes take the colours that a reader forces on the page (check 36)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' })
      await dashboard.settled()
      const system = await page.evaluate(() => {
        const probe = document.createElement('span')
        document.body.append(probe)
        const names =
          'Canvas CanvasText LinkText ButtonFace ButtonText ButtonBorder Field FieldText GrayText Highlight HighlightText'
        const colours = names.split(' ').map((name) => {
          probe.style.color = name
          return getComputedStyle(probe).color
        })
        probe.remove()
        return colours
      })
      const parts = await page.evaluate(drawnParts)
      const foreign = parts.flatMap(({ name, paints }) =>
        paints
          .filter(({ colour, opacity }) => opacity > 0 && !system.includes(colour))
          .map(({ colour }) => `${name}: ${colour}`),
      )
      expect(foreign, `${link}, ${colorScheme}`).toEqual([])
    }
  }
})

/** The dashes of the lines, as far as they are drawn. */
async function dashesOf(drawing: Locator): Promise<readonly string[]> {
  return drawing.locator('.recharts-line-curve').evaluateAll((lines) =>
    lines
      .map((line) => getComputedStyle(line))
      .filter(({ stroke }) => stroke !== 'none')
      .map(({ strokeDasharray }) => strokeDasharray),
  )
}

/** The numbers written in a drawing, but those of its axes, events and years. */
async function numbersDrawn(figure: Locator): Promise<readonly string[]> {
  const texts = await figure
    .locator('svg text')
    .evaluateAll((all) =>
      all
        .filter((text) => !text.matches('.recharts-cartesian-axis-tick-value, .recharts-label'))
        .map((text) => text.textContent ?? ''),
    )
  return texts
    .flatMap((text) => text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .filter((number) => !/^\d$/.test(number) && !/^\d{4}$/.test(number))
}
