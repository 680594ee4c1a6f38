import { expect } from '@playwright/test'
import { quarterName, quartersFrom } from './dutch.ts'
import { FigureOnPage } from './FigureOnPage.ts'
import { test } from './fixtures.ts'
import { coverageText, everyQuarter, spokenFigures } from './servedFigure.ts'
import { type Moment, readHistory } from './servedHistory.ts'
import { figuresText, linesNamed, readTable, sharesText } from './servedTable.ts'
import { at, demoCountry, demoRegion, inEveryWorld } from './worlds.ts'

const coverage = 'Dekking: Sonar en doelgroepregister'
const profiles = 'Klantprofielen in de tijd'

inEveryWorld((world) => {
  const synthetic = world.dataSet === 'demo'

  test('Coverage and profiles as tables are the data file, as counts and as shares, quarters without figures included', async ({
    dashboard,
    page,
    request,
  }) => {
    const history = await readHistory(request, world)
    await dashboard.open(at(world))
    expect(await new FigureOnPage(page, coverage).tableRows()).toEqual(
      everyQuarter(history, coverageText),
    )
    const figure = new FigureOnPage(page, profiles)
    const inPart = ({ part }: Moment) => (part === undefined ? '' : `${part} regio’s `)
    const rows = async () =>
      (await figure.tableRows()).map((row) => row.replace("regio's", 'regio’s'))
    expect(await rows()).toEqual(
      everyQuarter(history, (moment) => inPart(moment) + figuresText(moment.figures)),
    )
    await figure.asTable.click()
    await dashboard.showPercentages()
    await expect(figure.figure).toContainText('deel van het totaal in Sonar')
    expect(await rows()).toEqual(
      everyQuarter(history, (moment) => inPart(moment) + sharesText(moment.figures)),
    )
  })

  test('A figure is saved as SVG and PNG, with title, source and link drawn in, and a name of its own', async ({
    dashboard,
    page,
    request,
  }) => {
    const history = await readHistory(request, world)
    const period = [...new Set([history.at(0)?.quarter, history.at(-1)?.quarter])].join('-')
    const nameOf = (what: string, rest = '') =>
      `${synthetic ? 'demo-' : ''}${what}-${world.area}-${period}${rest}.svg`.toLowerCase()
    // The country has no choice of municipalities.
    const selection = world.area === 'NL' ? '' : '-selectie'
    await dashboard.open(at(world, 'municipality=GM0106&measure=share'))
    for (const name of [coverage, profiles]) {
      const figure = new FigureOnPage(page, name)
      await figure.show()
      const svg = await figure.save('SVG')
      expect(svg.name).toBe(
        name === coverage ? nameOf('dekking') : nameOf('klantprofielen', `-procenten${selection}`),
      )
      const text = await textOfSvg(svg.bytes)
      expect(text).toContain(withoutSpaces(name))
      expect(text).toContain(withoutSpaces(page.url()))
      expect(text).toContain(withoutSpaces(world.title))
      expect(text.includes('SYNTHETISCH')).toBe(synthetic)
      expect(text).toContain(
        withoutSpaces(
          synthetic
            ? 'Synthetische gegevens: geen cijfers van UWV.'
            : 'Bron: UWV, Transparantie van klantprofielen',
        ),
      )
      const png = await figure.save('PNG')
      expect(png.name).toBe(svg.name.replace('.svg', '.png'))
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(300)
    }
    if (!synthetic) return
    const saved = async (name: RegExp) => (await new FigureOnPage(page, name).save('SVG')).name
    expect(await saved(/^Dekking in procenten/)).toBe(nameOf('dekking-procenten'))
    expect(await saved(/^Totaal in Sonar per/)).toBe(nameOf('totaal-in-sonar', selection))
  })
})

inEveryWorld(
  (world) => {
    test('The keyboard walks through the quarters and hears the figures of each', async ({
      dashboard,
      page,
      request,
    }) => {
      const history = await readHistory(request, world)
      const quarters = quartersFrom(history.at(0)?.quarter ?? '', history.at(-1)?.quarter ?? '')
      const spokenAt = (quarter: string | undefined): string => {
        const moment = history.find((one) => one.quarter === quarter)
        const values = moment === undefined ? 'niet gepubliceerd' : spokenFigures(moment)
        return `${quarterName(quarter ?? '')}. ${values}`
      }
      await dashboard.open(at(world))
      const figure = new FigureOnPage(page, coverage)
      await figure.show()
      await figure.slider.focus()
      for (const [key, index] of [
        ['Home', 0],
        ['ArrowRight', 1],
        ['End', -1],
        ['ArrowLeft', -2],
      ] as const) {
        await figure.slider.press(key)
        expect(await figure.spoken(), key).toBe(spokenAt(quarters.at(index)))
        await expect(figure.tooltip).toContainText(quarterName(quarters.at(index) ?? ''))
      }
      await page.keyboard.press('Escape')
      await expect(figure.tooltip).toHaveCount(0)
      await expect(figure.slider).toBeFocused()
      expect(await figure.spoken()).toBe(spokenAt(quarters.at(-2)))
    })

    test('A pointer shows the figures of a quarter, may rest on them, and Escape puts them away', async ({
      dashboard,
      page,
    }) => {
      await dashboard.open(at(world))
      for (const name of [coverage, profiles]) {
        const figure = new FigureOnPage(page, name)
        await figure.show()
        await figure.drawing.hover({ position: { x: 200, y: 120 } })
        await expect(figure.tooltip).toBeVisible()
        const shown = await figure.tooltip.textContent()
        await figure.tooltip.hover()
        await expect(figure.tooltip).toHaveText(shown ?? '')
        await page.keyboard.press('Escape')
        await expect(figure.tooltip).toHaveCount(0)
      }
    })

    test('"Van" and "Tot en met" narrow every figure, and "Alle kwartalen" undoes it', async ({
      dashboard,
      page,
      request,
    }) => {
      const history = await readHistory(request, world)
      const period = history.filter(({ quarter }) => '2019-Q1' <= quarter && quarter <= '2020-Q2')
      await dashboard.open(at(world))
      await page.getByLabel('Van', { exact: true }).selectOption('eerste kwartaal 2019')
      await page.getByLabel('Tot en met').selectOption('tweede kwartaal 2020')
      await dashboard.expectQuery(at(world, 'from=2019-Q1&to=2020-Q2'))
      const figure = new FigureOnPage(page, coverage)
      await expect(figure.figure).toContainText(
        'eerste kwartaal 2019 tot en met tweede kwartaal 2020',
      )
      expect(await figure.tableRows()).toEqual(everyQuarter(period, coverageText))
      await page.getByRole('button', { name: 'Alle kwartalen' }).click()
      await dashboard.expectQuery(at(world))
      await expect(figure.figure.getByRole('row')).toHaveCount(
        quartersFrom('2016-Q1', '2026-Q3').length + 1,
      )
    })
  },
  [demoRegion, demoCountry],
)

test('Chosen municipalities are added up in the figure of the profiles, and only there', async ({
  dashboard,
  page,
  request,
}) => {
  const table = await readTable(request, demoRegion)
  const [assen, pekela] = linesNamed(table, 'Assen', 'Pekela')
  await dashboard.open(at(demoRegion, 'municipality=GM0106&municipality=GM0765'))
  const figure = new FigureOnPage(page, profiles)
  await expect(figure.figure).toContainText('Assen en Pekela opgeteld')
  const sums = (assen?.figures ?? []).map((people, index) => people + (pekela?.figures[index] ?? 0))
  expect((await figure.tableRows()).at(-1)).toBe(
    `${quarterName(table.quarter)} ${figuresText(sums)}`,
  )
  await expect(dashboard.figure).not.toContainText('Assen')
})

test('The register of the country beside the published set speaks its figures, with gaps', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const figure = new FigureOnPage(page, /^Doelgroepregister in heel Nederland/)
  await figure.show()
  await figure.slider.press('End')
  // www.wspregioamersfoort.nl: 263.435 people at the end of September 2023.
  expect(await figure.spoken()).toMatch(/^derde kwartaal 2023\b.*263\.435 mensen/)
  await figure.slider.press('Home')
  expect(await figure.spoken()).toMatch(/^vierde kwartaal 2012\b.*247\.739 mensen/)
  await page.keyboard.press('Escape')
  await expect(figure.tooltip).toHaveCount(0)
  const rows = await figure.tableRows()
  expect(rows.filter((row) => /\b\d{3}\.\d{3}\b/.test(row))).toHaveLength(20)
  expect(rows.filter((row) => row.includes('geen cijfer gevonden')).length).toBeGreaterThan(0)
  await expect(figure.figure).toContainText('12.842 mensen in Groningen')
})

/** The words of a picture; its lines are broken anywhere. */
async function textOfSvg(bytes: Buffer): Promise<string> {
  const markup = bytes.toString('utf8')
  expect(markup).toMatch(/^<svg\b/)
  expect(markup).not.toMatch(/<script|<image|\shref=|url\((?!&quot;|#|'#)/)
  const words = markup.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&')
  return withoutSpaces(words)
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '')
}
