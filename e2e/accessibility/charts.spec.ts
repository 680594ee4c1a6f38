import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import { drawnParts, tooFaint } from './contrast.ts'
import { applyLook, links } from './looks.ts'

test('1.1.1 Non-text Content: every chart has a name and a finding, and every number written in it is in its table, in one before it or in the headline (check 29)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(1)
    const said = new Set(numbersIn(await page.locator('section:has(> h1)').innerText()))
    for (const figure of figures) {
      const finding = await figure.getByRole('heading').innerText()
      const name = (await figure.getAttribute('aria-label')) ?? ''
      expect(name.endsWith(`. ${finding}`), name).toBe(true)
      const written = await numbersDrawn(figure)
      await figure.getByRole('tab', { name: 'Tabel' }).click()
      const table = figure.getByRole('table')
      await expect(table).toBeVisible()
      // A drawing rounds shares, and writes the people of an owner: two columns of the table.
      const rows = await table.getByRole('row').allInnerTexts()
      for (const row of rows.map(numbersIn)) {
        for (const [index, number] of row.entries()) {
          said
            .add(number)
            .add(Math.round(number))
            .add(number + (row[index - 1] ?? 0))
        }
      }
      expect(
        written.filter((number) => !said.has(number)),
        `${link}, ${name}`,
      ).toEqual([])
    }
  }
})

test('1.4.1 Use of Color: lines that cross differ by colour or dash, and each has its name beside its end (check 31)', async ({
  dashboard,
  page,
}) => {
  const names = ['Groningen', 'Friesland', 'Drenthe', 'Twente', 'Zeeland']
  await dashboard.openWhole(`${links.region}&compare=AM02,AM03,AM05,AM24`)
  const { drawing } = new ChartCard(page, charts.coverage)
  const linesOf = () =>
    drawing.locator('.recharts-line-curve').evaluateAll((lines) =>
      lines.map((line) => {
        const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(line)
        return { look: `${stroke} ${strokeDasharray} ${strokeWidth}`, stroke }
      }),
    )
  // The country is the pale line behind them.
  const count = names.length + 1
  await expect.poll(linesOf).toHaveLength(count)
  const lines = await linesOf()
  expect(new Set(lines.map(({ look }) => look)).size).toBe(count)
  for (const name of names) {
    const label = drawing.locator('text', { hasText: RegExp(`^${name} \\d`) })
    const colour = await label.evaluate((text) => getComputedStyle(text).fill)
    expect(
      lines.map(({ stroke }) => stroke),
      name,
    ).toContain(colour)
  }
})

test('1.4.1 Use of Color: parts beside each other differ by colour and by tint with an outline, in forced colours too (check 31)', async ({
  dashboard,
  page,
}) => {
  await dashboard.openWhole()
  const bars = [
    page.getByRole('img', { name: /^Doelgroepregister: / }).locator('svg rect:nth-of-type(n + 3)'),
    dashboard.table.locator('tfoot').getByRole('cell').locator('[class*=bar]'),
  ] as const
  for (const colours of ['light', 'dark', 'forced'] as const) {
    await applyLook(page, { width: 1280, colours })
    for (const parts of bars) {
      const looks = await parts.evaluateAll((all) =>
        all.map((one) => {
          const { fill, stroke, backgroundColor, boxShadow, borderColor } = getComputedStyle(one)
          return one.localName === 'rect'
            ? { inside: fill, edge: stroke }
            : { inside: backgroundColor, edge: /rgb\([^)]*\)/.exec(boxShadow)?.[0] ?? borderColor }
        }),
      )
      expect(looks).toHaveLength(4)
      if (colours !== 'forced') expect(new Set(looks.map(({ inside }) => inside)).size).toBe(4)
      expect(looks.map(({ inside, edge }) => inside === edge)).toEqual([true, false, true, false])
    }
  }
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

/** The numbers written in a drawing, but those of its axes, keys, events and years. */
async function numbersDrawn(figure: Locator): Promise<readonly number[]> {
  const texts = await figure
    .locator('svg text:not([data-step] > text)')
    .evaluateAll((all) =>
      all
        .filter((text) => text.closest('[class*="cartesian-axis"], .recharts-label') === null)
        .map((text) => text.textContent ?? ''),
    )
  return texts.flatMap(numbersIn).filter((number) => number > 9 && !/^\d{4}$/.test(`${number}`))
}

/** "1.234 van 2.345" as numbers. */
function numbersIn(text: string): readonly number[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  return found.map((number) => Number(number.replaceAll('.', '').replace(',', '.')))
}
