import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { ChartCard, charts } from '../pages/ChartCard.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { drawnParts, tooFaint } from './contrast.ts'
import { addStyle, applyLook, links, wholeRegion } from './looks.ts'
import { expectHeadingsInOrder, expectTextsInPlace } from './textFaults.ts'

/** A window of 1280 by 1024 pixels is one of 320 by 256 at 400 %, and one of 640 by 512 at 200 %. */
const phone = { width: 320, height: 800 }
const at400 = { width: 320, height: 256 }
const at200 = { width: 640, height: 512 }
const desk = { width: 1280, height: 800 }

/** The values of WCAG 2.2, 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

const twiceAsLarge = ':root { font-size: 200% }'

/** Windows with the rules of a reader that are tried in them; charts are drawn again for another width. */
const windows = [
  { size: desk, styles: [textSpacing, twiceAsLarge] },
  { size: at200, styles: [twiceAsLarge] },
  { size: at400, styles: [''] },
  { size: phone, styles: ['', textSpacing] },
]

for (const [name, link] of Object.entries(links)) {
  test(`1 Perceivable: words, charts and tables of the ${name}`, async ({ dashboard, page }) => {
    await dashboard.openWhole(link)
    await test.step('1.3.1 Info and Relationships: landmarks are there once or have names of their own, and no heading level is skipped (checks 4 and 5)', async () => {
      for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
        await expect(page.getByRole(role), role).toHaveCount(1)
      }
      const names = await page.locator('section, nav, aside').evaluateAll((parts) =>
        parts.map((part) => {
          const heading = part.getAttribute('aria-labelledby')
          const label = heading === null ? null : document.getElementById(heading)?.textContent
          return `${part.tagName} ${part.getAttribute('aria-label') ?? label ?? ''}`
        }),
      )
      expect(names.filter((one) => /^\w+ $/.test(one))).toEqual([])
      expect(names).toEqual([...new Set(names)])
      await expectHeadingsInOrder(page)
    })
    await test.step('1.4.3 Contrast, 1.4.11 Non-text Contrast: words in charts stand out 4.5:1 and shapes 3:1, light and dark (checks 32 and 33)', async () => {
      for (const colours of ['light', 'dark'] as const) {
        await applyLook(page, { width: 1280, colours })
        const parts = await page.evaluate(drawnParts)
        expect(parts.filter(({ kind }) => kind === 'words').length).toBeGreaterThan(2)
        expect(tooFaint(parts), colours).toEqual([])
      }
    })
    await test.step('1.4.11 Non-text Contrast: words and shapes take the colours that a reader forces on the page (check 36)', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' })
        await dashboard.settled()
        const system = await page.evaluate(systemColours)
        const parts = await page.evaluate(drawnParts)
        const foreign = parts.flatMap(({ name: part, paints }) =>
          paints
            .filter(({ colour, opacity }) => opacity > 0 && !system.includes(colour))
            .map(({ colour }) => `${part}: ${colour}`),
        )
        expect(foreign, colorScheme).toEqual([])
      }
      await applyLook(page, { width: 1280, colours: 'light' })
    })
    await test.step('1.4.4 Resize Text, 1.4.12 Text Spacing, 1.4.10 Reflow: letters twice as large or further apart, at 320 pixels or 400 %, are neither cut off nor on top of each other, and nothing but tables scrolls sideways (checks 34 and 35)', async () => {
      for (const { size, styles } of windows) {
        await page.setViewportSize(size)
        for (const css of styles) {
          const removeStyle = await addStyle(page, css)
          const where = `${size.width} by ${size.height}, ${css.slice(0, 30)}`
          await expectTextsInPlace(page, where)
          await removeStyle()
        }
      }
      if (link !== links.published) {
        await dashboard.switchLanguage()
        await expectTextsInPlace(page, 'English')
        await new DashboardPage(page, 'en').switchLanguage()
      }
    })
    await test.step('1.1.1 Non-text Content: every chart has a name and a title, and every number written in it is in its table, in one before it or in the headline (check 29)', async () => {
      await page.setViewportSize(desk)
      const said = new Set(numbersIn(await page.locator('section:has(h1)').innerText()))
      const drawn = await page.evaluate(readCharts)
      expect(drawn.length).toBeGreaterThan(1)
      await dashboard.showChartTables()
      const tables = await page.evaluate(readChartTables)
      for (const [index, { label, title, texts }] of drawn.entries()) {
        expect(label.endsWith(`. ${title}`), label).toBe(true)
        // A drawing rounds shares, and writes the people of an owner: two columns of the table.
        for (const row of (tables[index] ?? []).map(numbersIn)) {
          for (const [column, number] of row.entries()) {
            said.add(number)
            said.add(Math.round(number))
            said.add(number + (row[column - 1] ?? 0))
          }
        }
        const written = texts
          .flatMap(numbersIn)
          .filter((number) => number > 9 && !/^\d{4}$/.test(`${number}`))
        expect(
          written.filter((number) => !said.has(number)),
          label,
        ).toEqual([])
      }
    })
    await test.step('1.3.1 Info and Relationships: every table has a caption, headings with a scope and words, and its numbers to the right (check 23)', async () => {
      const tables = page.getByRole('table')
      expect(await tables.count()).toBeGreaterThan(1)
      expect(await tables.evaluateAll(faultsOf)).toEqual([])
      await expectHeadingsInOrder(page)
      await page.setViewportSize(phone)
      await expectTextsInPlace(page, 'charts as tables')
    })
  })
}

test('1.4.1 Use of Color: lines that cross differ by colour or dash and have their names beside their ends; parts beside each other differ by tint with an outline, in forced colours too (check 31)', async ({
  dashboard,
  page,
}) => {
  const names = ['Groningen', 'Friesland', 'Drenthe', 'Twente', 'Zeeland']
  await dashboard.open(`${wholeRegion}&compare=AM02,AM03,AM05,AM24`)
  const coverage = new ChartCard(page, charts.coverage)
  await coverage.show()
  const { drawing } = coverage
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
  const strokes = lines.map(({ stroke }) => stroke)
  for (const name of names) {
    const label = drawing.locator('text', { hasText: RegExp(`^${name} \\d`) })
    expect(strokes, name).toContain(await label.evaluate((text) => getComputedStyle(text).fill))
  }
  const bars = [
    page.getByRole('img', { name: /^Doelgroepregister: / }).locator('svg rect:nth-of-type(n + 3)'),
    dashboard.table.locator('tfoot').getByRole('cell').locator('[class*=bar]'),
  ]
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

test('1.3.4 Orientation, 1.4.4 Resize Text, 1.4.10 Reflow: the page turns with the screen, two fingers enlarge it everywhere, and long words of a link fit (check 39)', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  await expect(page.locator('meta[name=viewport]')).toHaveAttribute(
    'content',
    'width=device-width, initial-scale=1',
  )
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(dashboard.table).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844)
  const blocked = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(one).touchAction))
      .map((one) => one.outerHTML.slice(0, 80)),
  )
  expect(blocked).toEqual([])
  await test.step('a tablet shows every column of a region whole', async () => {
    await page.setViewportSize({ width: 768, height: 1024 })
    const region = dashboard.table.locator('..')
    expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })
  await page.setViewportSize(phone)
  await dashboard.openEmpty(`?quarter=2020-Q9&municipality=${'Atlantis'.repeat(20)}`)
  await expectTextsInPlace(page, 'a link that asks for what is not there')
})

/** Runs on the page: the colours that a reader may force on it, as they are computed. */
function systemColours(): readonly string[] {
  const probe = document.body.appendChild(document.createElement('span'))
  const names =
    'Canvas CanvasText LinkText ButtonFace ButtonText ButtonBorder Field FieldText GrayText Highlight HighlightText'
  const colours = names.split(' ').map((name) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  })
  probe.remove()
  return colours
}

/** Runs on the page: every chart, with what is written in it but on its axes, keys, events and years. */
function readCharts() {
  const isPart = (text: Element) =>
    text.matches('[data-step] > text, [class*="quiet"]') ||
    text.closest('[class*="cartesian-axis"], .recharts-label')
  return [...document.querySelectorAll('figure')].map((figure) => ({
    label: figure.ariaLabel ?? '',
    title: figure.querySelector<HTMLElement>('h2, h3, h4')?.innerText,
    texts: [...figure.querySelectorAll('svg text')]
      .filter((text) => !isPart(text))
      .map(({ textContent }) => textContent ?? ''),
  }))
}

/** Runs on the page: the rows of the table of each chart. */
function readChartTables(): readonly (readonly string[])[] {
  return [...document.querySelectorAll('figure')].map((figure) =>
    [...figure.querySelectorAll('tr')].map(({ innerText }) => innerText),
  )
}

/** "1.234 van 2.345" as numbers. */
function numbersIn(text: string): readonly number[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  return found.map((number) => Number(number.replaceAll('.', '').replace(',', '.')))
}

/** Runs on the page. */
function faultsOf(tables: readonly Element[]): readonly string[] {
  const textOf = (cell: Element | null): string => cell?.textContent?.trim() ?? ''
  return tables.flatMap((table) => {
    const all = (selector: string): Element[] => [...table.querySelectorAll(selector)]
    const name = textOf(table.querySelector('caption'))
    return [
      ...(name === '' ? ['a table without caption'] : []),
      ...all('thead tr > :not(th[scope="col"], [aria-hidden])').map(
        (one) => `heads nothing: ${textOf(one)}`,
      ),
      ...all('th').flatMap((one) => (textOf(one) === '' ? [`${name}: empty heading`] : [])),
      ...all('tbody tr, tfoot tr')
        .filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)
        .map((row) => `no heading in ${textOf(row)}`),
      ...all('td:not([data-whole])')
        .filter((one) => /^[+−]?[\d.,]+%?$/.test(textOf(one)))
        .filter(
          (one) =>
            !/^(?:end|right)$/.test(getComputedStyle(one.firstElementChild ?? one).textAlign),
        )
        .map((one) => `not to the right: ${textOf(one)}`),
    ]
  })
}
