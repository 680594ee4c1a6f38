import { expect, type Page, type Route, test } from '@playwright/test'
import { charts } from './pages/ChartCard.ts'
import { DashboardPage } from './pages/DashboardPage.ts'

/** What proxies, extensions and networks do to the page on its way. Each logs lines of its own. */

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const note = (page: Page) => page.locator('#start-note')
const saysWhatItIs =
  'U ziet de cijfers van arbeidsmarktregio Groningen, derde kwartaal 2020. Vraagt uw link iets anders? De weergave van uw link kon niet worden gemaakt.'

const script = '**/assets/index-*.js'

const faults: readonly (readonly [name: string, answer: (route: Route) => Promise<void>])[] = [
  [
    'refused',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, contentType: 'text/plain' })
    },
  ],
  ['blocked', (route) => route.abort('blockedbyclient')],
  [
    'cut off',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, 5000) })
    },
  ],
]

test('Where the script is refused, blocked or cut off, figures that a link does not ask for say what they are, the others stay', async ({
  page,
}) => {
  for (const [name, answer] of faults) {
    await page.route(script, answer)
    await page.goto('./?%64ataset=demo')
    await expect(note(page), name).toContainText(saysWhatItIs)
    await expect(note(page)).toContainText('could not be made')
    await expect(headline(page)).toBeVisible()
    await page.goto('./?utm_source=n&ref=x&lang=nl&region=AM01&quarter=2020-Q3')
    await expect(headline(page), name).toHaveText(/^9\.191 mensen/)
    await expect(headline(page)).toBeVisible()
    await expect(note(page)).toBeHidden()
    await page.goto('./controles/?publication=AM05/2021-Q1')
    await expect(page.getByText('Die kon niet worden geopend.'), name).toBeVisible()
    await page.goto('./embed/?chart=municipalities&region=AM01')
    await expect(page.getByRole('link', { name: /^Lukt dat hier niet/ }), name).toBeVisible()
    await page.unroute(script)
  }
})

test('Where no script runs at all, the page says what it shows, whatever the link asks', async ({
  page,
}) => {
  await page.route('./**', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" }
    await route.fulfill({ response, headers })
  })
  await page.goto('./?dataset=demo')
  await expect(note(page)).toContainText(saysWhatItIs)
  await expect(headline(page)).toHaveText(/^9\.191 mensen/)
})

test('Names and signs are right where the server names another encoding', async ({ page }) => {
  await page.route('**/*.{html,js,css,json}', async (route) => {
    const response = await route.fetch()
    const contentType = response
      .headers()
      ['content-type']?.replace(/;.*|$/, '; charset=windows-1252')
    await route.fulfill({ response, ...(contentType && { contentType }) })
  })
  await page.goto('./?dataset=demo&mine=S%FAdwest-Frysl%E2n')
  await expect(headline(page)).toContainText('regio’s')
  await expect(page.getByText('Súdwest-Fryslân').first()).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

/** The page as it came, changed between its root and the data after it. */
async function changeOnTheWay(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('./', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const root = /<div id="root".*(?=<script type="application\/json" id="query-state">)/s
    await route.fulfill({ response, body: html.replace(root, change) })
  })
}

/** Nothing, and what a proxy, a translator and a phone do to the page. */
const changes: Readonly<Record<string, (html: string) => string>> = {
  'all as it was built': (html) => html,
  'dropped comments': (html) => html.replaceAll(/<!--.*?-->/gs, ''),
  'attributes, another text, telephone links and a button of its own': (html) =>
    html
      .replaceAll(/<(button|th|input)/g, '<$1 data-lt-tmp-id="1"')
      .replaceAll(/>(\d\.\d{3})</g, '><a href="tel:$1">$1</a><')
      .replace('<main', '<button>x</button><main'),
}

for (const [name, change] of Object.entries(changes)) {
  test(`A page with ${name} obeys early presses, and logs no more than one line of React`, async ({
    page,
  }) => {
    const lines: string[] = []
    page.on('pageerror', ({ message }) => lines.push(message))
    page.on('console', (message) => lines.push(message.text()))
    await changeOnTheWay(page, change)
    const scripts = Promise.withResolvers<void>()
    await page.route(script, async (route) => {
      await scripts.promise
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    await page.getByRole('button', { name: /^totaal in sonar/i }).click()
    const figure = page.getByRole('figure', { name: charts.municipalities })
    await figure.getByRole('tab', { name: 'Tabel' }).click()
    await page.getByText('Achtergrond: het register in Nederland').click()
    scripts.resolve()
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=-total')
    await expect(new DashboardPage(page).table.getByRole('rowheader').first()).toHaveText(
      'Groningen',
    )
    await expect(figure.getByRole('table')).toBeVisible()
    await expect(page.getByRole('figure', { name: charts.register })).toBeVisible()
    const others = lines.filter((line) => !line.startsWith('Service Worker registration blocked'))
    expect(others.filter((line) => !/^Minified React error #418/.test(line))).toEqual([])
    expect(others.length).toBeLessThanOrEqual(1)
  })
}
