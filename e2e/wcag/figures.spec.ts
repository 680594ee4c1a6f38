import { expect, type Locator } from '@playwright/test'
import { quarterName } from '../dutch.ts'
import { FigureOnPage } from '../FigureOnPage.ts'
import { test } from '../fixtures.ts'
import { type Joint, jointsOf } from './joints.ts'
import { links, openWhole } from './pages.ts'
import type { Picture } from './picture.ts'
import { type Drawing, numberOf, numbersIn, readDrawing, valueAt } from './readDrawing.ts'
import { contrastOfParts, pixelsIn, takePicture } from './seen.ts'

test.setTimeout(240_000)

test('1.1.1 Non-text Content: every figure has a name and a description, and all that it draws, and nothing else, is in its table one press away (check 29)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(2)
    for (const figure of figures) {
      const name = await figure.getByRole('heading').innerText()
      await expect(figure).toHaveAccessibleName(name)
      await expect(figure.locator('p').nth(1)).toHaveText(/\.$/)
      const written = await drawnNumbers(figure)
      const drawn = await drawnValues(figure)
      await figure.getByRole('button', { name: 'Toon als tabel' }).click()
      const table = await cellsOf(figure.getByRole('table'))
      const said = new Set(table.flat().flatMap(numbersIn))
      expect(
        written.filter((number) => !said.has(number)),
        `${link}, ${name}`,
      ).toEqual([])
      if (drawn === undefined) continue
      const columns = table.flatMap((cells) => drawn.columns(cells).flatMap(firstNumber))
      expectSame(drawn.values, columns, drawn.tolerance, `${link}, ${name}`)
    }
  }
})

test('1.4.13 Content on Hover or Focus: what the focus shows in a figure stays at its point when a phone is turned', async ({
  page,
}) => {
  await openWhole(page, links.region)
  for (const name of [/^Dekking: Sonar/, /^Klantprofielen in de tijd/, /^Dekking in procenten/]) {
    const { slider, tooltip, figure } = new FigureOnPage(page, name)
    await slider.focus()
    for (const size of [
      { width: 320, height: 640 },
      { width: 640, height: 320 },
    ]) {
      await page.setViewportSize(size)
      await expect(tooltip).toBeVisible()
      await expect.poll(() => pixelsFromPoint(figure), String(name)).toBeLessThan(1)
    }
  }
})

/** How far the rule of the last quarter stands from the end of the plot. */
async function pixelsFromPoint(figure: Locator): Promise<number> {
  return figure.evaluate((element) => {
    const plot = element.querySelector('[data-plot]')?.getBoundingClientRect()
    const rule = element.querySelector('[data-rule]')?.getBoundingClientRect()
    return Math.abs((rule?.left ?? Number.NaN) - (plot?.right ?? Number.NaN))
  })
}

test('1.4.13 Content on Hover or Focus, 2.1.1 Keyboard: keys walk through every figure, its values are said, and what appears can be reached, stays and can be put away (check 30)', async ({
  page,
}) => {
  await page.clock.install()
  const dashboard = await openWhole(page, links.region)
  const { keyboard } = page
  const [first, second, last] = ['2016-Q1', '2016-Q2', '2026-Q3'].map(quarterName)
  for (const name of [/^Dekking: Sonar/, /^Klantprofielen in de tijd/, /^Dekking in procenten/]) {
    const { figure, slider, tooltip, drawing } = new FigureOnPage(page, name)
    await figure.getByRole('img').scrollIntoViewIfNeeded()
    await dashboard.tabTo(slider)
    for (const [key, quarter] of [
      ['Home', first],
      ['ArrowRight', second],
      ['ArrowLeft', first],
      ['End', last],
    ] as const) {
      await keyboard.press(key)
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${quarter}\\. .*\\d`))
      await expect(tooltip).toContainText(quarter ?? '')
      await expectSaid(slider, tooltip)
    }
    await keyboard.press('Escape')
    await expect(tooltip).toHaveCount(0)
    await expect(slider).toBeFocused()
    await keyboard.press('Tab')
    await expect(slider).not.toBeFocused()
    await drawing.hover({ position: { x: 200, y: 120 } })
    await expect(tooltip).toBeVisible()
    const text = await tooltip.innerText()
    await page.clock.fastForward('10:00')
    await tooltip.hover()
    await expect(tooltip).toHaveText(text, { useInnerText: true })
    await keyboard.press('Escape')
    await expect(tooltip).toHaveCount(0)
  }
  const small = page.getByRole('figure').last()
  const slider = small.getByRole('slider')
  await dashboard.tabTo(slider)
  await keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${first}\\b.*\\d`))
  await expect(small.getByText(first ?? '').last()).toBeVisible()
})

test('1.4.1 Use of Color: series that cross differ by dash and mark, parts that touch differ for readers who see few colours or none (check 31)', async ({
  page,
}) => {
  await openWhole(page, links.region)
  const coverage = page.getByRole('figure', { name: /^Dekking: Sonar/ }).getByRole('img')
  expect(new Set(await dashesOf(coverage)).size).toBe(2)
  const compared = page.getByRole('figure', { name: /^Dekking in procenten/ })
  await compared.getByRole('button', { name: 'Vergelijk' }).click()
  for (const name of ['Nederland', 'Friesland', 'Drenthe', 'Twente', 'Zeeland']) {
    await page.getByRole('dialog').getByRole('checkbox', { name, exact: true }).check()
  }
  await page.keyboard.press('Escape')
  const lines = compared.getByRole('img')
  await expect(lines.locator('.recharts-line-curve')).toHaveCount(6)
  expect(new Set(await dashesOf(lines)).size).toBe(6)
  const marks = await lines
    .locator('text')
    .evaluateAll((texts) =>
      texts.flatMap((text) => text.previousElementSibling?.getAttribute('d') ?? []),
    )
  expect(new Set(marks).size).toBe(6)
  const said = await compared.locator('text, li').allTextContents()
  for (const name of ['Groningen', 'Nederland', 'Friesland', 'Drenthe', 'Twente', 'Zeeland']) {
    expect(said.filter((text) => text.startsWith(name)).length, name).toBeGreaterThan(0)
  }
  const joints = await jointsOf(page)
  const browser = await page.context().newCDPSession(page)
  for (const type of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const) {
    await browser.send('Emulation.setEmulatedVisionDeficiency', { type })
    const picture = await takePicture(page)
    expect(isGrey(picture, joints)).toBe(type === 'achromatopsia')
    const least = joints.map(({ one, other }) => contrastOfParts(picture, one, other))
    expect(Math.min(...least), type).toBeGreaterThanOrEqual(3)
  }
})

/** True when nothing has a colour: the browser really shows what such an eye sees. */
function isGrey(picture: Picture, joints: readonly Joint[]): boolean {
  return joints
    .flatMap(({ one, other }) => [...one, ...other])
    .flatMap((box) => pixelsIn(picture, box))
    .every((pixel) => Math.max(...pixel) - Math.min(...pixel) <= 2)
}

async function dashesOf(drawing: Locator): Promise<readonly string[]> {
  return drawing
    .locator('.recharts-line-curve')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray))
}

/** A value drawn in a figure, and where its table has it. */
interface DrawnValues {
  readonly values: readonly number[]
  /** The cells of a row that the drawing draws. */
  readonly columns: (cells: readonly string[]) => readonly string[]
  readonly tolerance: number
}

/** What the shapes of a figure stand for; nothing where words beside every shape say it. */
async function drawnValues(figure: Locator): Promise<DrawnValues | undefined> {
  const name = await figure.getByRole('heading').innerText()
  if (/^Totaal in Sonar/.test(name)) return smallLines(figure)
  const image = figure.getByRole('img')
  await expect(image).toHaveAccessibleName(/\.$/)
  const drawing = await readDrawing(image)
  if (drawing.heights.length === 0) return undefined
  // Recharts writes places with three decimals; tables write percentages with one.
  const pixel = Math.abs(valueAt(drawing, 0) - valueAt(drawing, 1))
  const tolerance = 0.002 * pixel + 0.051
  const points = [...drawing.lines.flat(), ...drawing.dots]
  const values = points.map(({ y }) => valueAt(drawing, y))
  if (/^Klantprofielen/.test(name)) {
    return { values: layers(drawing), columns: (cells) => cells.slice(1, 5), tolerance }
  }
  // Printed percentages are drawn as marks of their own, and are whole.
  if (/^Dekking in procenten/.test(name))
    return { values, columns: ([, own = '']) => [own], tolerance }
  if (/^Dekking: Sonar/.test(name))
    return { values, columns: (cells) => cells.slice(1, 3), tolerance }
  // The region in the foot has a mark of its own.
  return {
    values,
    columns: ([quarter = '', people = '']) => (/,/.test(quarter) ? [] : [people]),
    tolerance,
  }
}

/** The height of every layer at every quarter. */
function layers(drawing: Drawing): readonly number[] {
  const zero = valueAt(drawing, 0)
  const areas = drawing.edges.slice(0, 4).flatMap((edge, index) =>
    edge.map(({ x, y }) => {
      const below = drawing.edges[index - 1]?.find((point) => point.x === x)
      return valueAt(drawing, y) - (below === undefined ? 0 : valueAt(drawing, below.y))
    }),
  )
  return [...areas, ...drawing.bars.map(({ height }) => zero - valueAt(drawing, height))]
}

/** The small lines have one scale: from nothing at the bottom to the largest of all figures. */
async function smallLines(figure: Locator): Promise<DrawnValues> {
  const lines = await figure
    .locator('li svg')
    .evaluateAll((all) =>
      all.map((svg) =>
        [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? ''),
      ),
    )
  const shares = lines.flatMap((paths) => {
    const line = paths.toSorted((a, b) => b.length - a.length)[0] ?? ''
    return [...line.matchAll(/[ML]\S+ ([\d.]+)/g)].map(([, y]) => 1 - Number(y) / 40)
  })
  await figure.getByRole('button', { name: 'Toon als tabel' }).click()
  const cells = await cellsOf(figure.getByRole('table'))
  const most = Math.max(...cells.flatMap(([, ...row]) => row.flatMap(firstNumber)))
  await figure.getByRole('button', { name: 'Toon als tabel' }).click()
  return {
    values: shares.map((share) => share * most),
    columns: ([, ...row]) => row,
    // Heights are written with two decimals.
    tolerance: (0.006 * most) / 40,
  }
}

/** The numbers that are written in a drawing, but those of axes and events. */
async function drawnNumbers(figure: Locator): Promise<readonly string[]> {
  const image = figure.getByRole('img')
  const cells = await figure.locator('li:has(svg)').allInnerTexts()
  const labels = (await image.count()) === 0 ? [] : (await readDrawing(image)).labels
  const numbers = [...labels, ...cells].flatMap(numbersIn)
  expect(numbers.length + (await image.count())).toBeGreaterThan(0)
  return numbers.filter((number) => !/^\d$/.test(number) && !/^\d{4}$/.test(number))
}

async function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  await expect(table).toBeVisible()
  return table
    .locator('tbody tr, tfoot tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    )
}

/** "69,8% (34 van 35 regio's)" is 69.8; words are none. */
function firstNumber(cell: string): readonly number[] {
  const [number] = /^\d/.test(cell) ? numbersIn(cell) : []
  return number === undefined ? [] : [numberOf(number)]
}

/** Fails when one list has a number that the other has not. */
function expectSame(
  drawn: readonly number[],
  table: readonly number[],
  tolerance: number,
  name: string,
): void {
  const lacks = (list: readonly number[], number: number): boolean =>
    !list.some((other) => Math.abs(other - number) <= tolerance)
  expect(table.length, name).toBeGreaterThan(3)
  expect(
    drawn.filter((number) => lacks(table, number)),
    `${name}: drawn only`,
  ).toEqual([])
  expect(
    table.filter((number) => lacks(drawn, number)),
    `${name}: in the table only`,
  ).toEqual([])
}

/** What is spoken is what is shown. */
async function expectSaid(slider: Locator, tooltip: Locator): Promise<void> {
  const shown = await tooltip.locator(':scope > *').allInnerTexts()
  await expect(slider).toHaveAttribute('aria-valuetext', shown.join('. '))
}
