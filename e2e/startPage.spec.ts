import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { ChartCard, charts } from './pages/ChartCard.ts'
import { DashboardPage } from './pages/DashboardPage.ts'
import { citation, derivedHeadings, proof, publishedRows, regionTotal } from './publication.ts'

test('The start page is the printed publication, with its coverage, its source and its data file', async ({
  dashboard,
  page,
  request,
}) => {
  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await dashboard.openWhole()
  await test.step('title, area, quarter', async () => {
    await expect(page).toHaveTitle(
      'Groningen, derde kwartaal 2020 – Transparantie van klantprofielen',
    )
    await expect(page.getByRole('search')).toContainText(/regio Groningen.*derde kwartaal 2020/)
    await expect(page.getByRole('combobox', { name: /^(?:Kwartaal|Arbeids)/ })).toHaveCount(0)
  })
  await test.step('headline', async () => {
    await expect(dashboard.headline).toHaveText(
      '9.191 mensen uit de doelgroep staan in Sonar: 71,6% van het doelgroepregister van Groningen',
    )
    await expect(
      dashboard.headlinePart.getByRole('img', {
        name: 'Doelgroepregister: 12.842 mensen. In Sonar: 9.191. Niet in Sonar: 3.651.',
      }),
    ).toBeVisible()
    await expect(dashboard.headlinePart).toContainText('door UWV gepubliceerd in januari 2021')
  })
  await test.step('table', async () => {
    await expect(dashboard.captionText).toHaveText(
      /^Klantprofielen per gemeente, arbeidsmarktregio Groningen, derde kwartaal 2020\./,
    )
    await dashboard.expectRows(publishedRows)
    expect(await dashboard.totals()).toEqual([regionTotal])
    await expect(page.getByText(proof)).toBeVisible()
    expect(await dashboard.headings()).toEqual(['Gemeente', ...derivedHeadings, 'Totaal in Sonar'])
    await expect(dashboard.status).toHaveText(/^16 gemeenten\b/)
    for (const name of derivedHeadings) {
      await expect(dashboard.sortButton(name)).toHaveAccessibleDescription(
        'UWV gaf de vier kolommen geen naam. Deze namen zijn onze lezing.',
      )
    }
  })
  await test.step('shares of the municipalities, drawn and as a table', async () => {
    const shares = new ChartCard(page, charts.municipalities)
    await expect(shares.figure.getByRole('heading')).toHaveText(
      'Gemeenten maken 17% van hun profielen zichtbaar, UWV 84%',
    )
    for (const value of ['Oldambt', '3 van 190', '312 van 403', '77%']) {
      await expect(shares.drawing).toContainText(value)
    }
    const rows = await shares.tableRows()
    expect(rows).toHaveLength(16)
    expect(rows).toContain('Oldambt 3 van 190 2% 312 van 403 77%')
    await expect(shares.figure.locator('tfoot tr')).toHaveText(
      'Hele regio440 van 2.61517%5.519 van 6.57684%',
    )
    await expect(shares.asTable).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(shares.figure.getByRole('table')).toHaveCount(0)
    await expect(shares.drawing).toBeVisible()
  })
  await test.step('the register of the country', async () => {
    const register = new ChartCard(page, charts.register)
    await expect(register.figure).toHaveAccessibleName(
      /Groningen telt 12\.842 van de 239\.008 mensen/,
    )
    const quarters = await register.tableRows()
    // www.wspregioamersfoort.nl: 263.435 people at the end of September 2023.
    expect(quarters.at(-1)).toContain('263.435')
    expect(quarters.some((row) => row.includes('geen cijfer gevonden'))).toBe(true)
  })
  await test.step('one quarter is no development', async () => {
    await expect(dashboard.changes).toHaveCount(0)
    await expect(page.getByText(/^Een ontwikkeling ziet u vanaf twee kwartalen\./)).toBeVisible()
    for (const name of [charts.coverage, charts.profiles, charts.multiples]) {
      await expect(page.getByRole('figure', { name })).toHaveCount(0)
    }
  })
  await test.step('source', async () => {
    await expect(dashboard.source).toContainText(citation)
    await expect(dashboard.source).toContainText('Bronvermelding bij overname is verplicht.')
    const link = dashboard.source.getByRole('link', { name: 'Gegevensbestand (JSON)' })
    const response = await request.get(`./${await link.getAttribute('href')}`)
    expect(await response.json()).toMatchObject({
      quarter: '2020-Q3',
      region: { code: 'AM01', name: 'Groningen' },
      registerTotal: 12842,
      reportedCoverage: 72,
    })
  })
  await test.step('no data is asked for that is not shown, and nothing of the reader is kept', async () => {
    await dashboard.choose('Assen')
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.saveForSoftware()
    const own = /\/data\/published\/(?:index|regions\/AM01)\.json$/
    expect(asked.filter((path) => path.endsWith('.json') && !own.test(path))).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page has its headline, its table and its source', async ({ dashboard, page }) => {
    await dashboard.visit()
    await expect(dashboard.headline).toBeVisible()
    await expect(dashboard.headline).toHaveText(/^9\.191 mensen/)
    expect(await dashboard.rows()).toEqual(publishedRows)
    await expect(page.getByText(citation).filter({ visible: true }).first()).toBeVisible()
  })
})

test('Another link never shows the figures of the start page first', async ({ page }) => {
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.body?.innerText.includes('9.191')) {
        document.documentElement.dataset['sawStartPage'] = 'yes'
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const frames = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
  for (const [query, language, figure] of [
    ['?dataset=demo&region=AM01', 'nl', '9.883'],
    ['?lang=en', 'en', '9,191'],
  ] as const) {
    const dashboard = new DashboardPage(page, language)
    const scripts = Promise.withResolvers<void>()
    await page.route('**/assets/index-*.js', async (route) => {
      await scripts.promise
      await route.continue()
    })
    await page.goto(`./${query}`, { waitUntil: 'commit' })
    // The browser draws the page as it came, long before its script.
    await expect(page.locator('#root')).toBeAttached()
    await frames()
    scripts.resolve()
    await expect(dashboard.headline).toContainText(figure)
    await expect(page.locator('html')).not.toHaveAttribute('data-saw-start-page')
    await page.unroute('**/assets/index-*.js')
  }
})

test('The page works where the browser refuses to store anything', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await dashboard.open('?municipality=GM0106')
  await dashboard.expectRows(['Assen 104 223 541 115 983'])
})

for (const width of [360, 1280]) {
  test(`Nothing on the start page moves when its fonts come, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const fonts = Promise.withResolvers<void>()
    await page.route('**/*.woff2', async (route) => {
      await fonts.promise
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.getByRole('combobox', { name: 'Mijn gemeente' })).toBeVisible()
    fonts.resolve()
    await page.waitForFunction(() => document.fonts.check('1em "Source Sans 3 Variable"'))
    const shift = await page.evaluate(async () => {
      let sum = 0
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
      })
      observer.observe({ type: 'layout-shift', buffered: true })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return sum
    })
    // Words may become a little wider within their line; one line more is 0.01 at least.
    expect(shift).toBeLessThan(0.005)
  })
}
