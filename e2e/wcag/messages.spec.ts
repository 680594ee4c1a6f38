import type { Page, Route } from '@playwright/test'
import { expect } from '@playwright/test'
import { drawAll } from '../drawAll.ts'
import { test } from '../fixtures.ts'
import { withoutFigures } from '../withoutFigures.ts'
import { links, openWhole } from './pages.ts'
import { loadedPage } from './settings.ts'

test.setTimeout(240_000)

interface Fault {
  readonly name: string
  readonly answer: (route: Route) => Promise<void>
  /** Cause and way out. */
  readonly nl: string
  /** The way out. */
  readonly en: string
}

const json = 'application/json'

/** Serves the real file with one thing changed. */
async function change(route: Route, edit: (text: string) => string): Promise<void> {
  const response = await route.fetch()
  const text = await response.text()
  expect(edit(text)).not.toBe(text)
  await route.fulfill({ contentType: json, body: edit(text) })
}

const faults: readonly Fault[] = [
  {
    name: '404',
    answer: (route) => route.fulfill({ status: 404 }),
    nl: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
    en: 'Try again later.',
  },
  {
    name: '403',
    answer: (route) => route.fulfill({ status: 403 }),
    nl: 'De server weigert het gegevensbestand (code 403). Probeer het later opnieuw.',
    en: '(code 403). Try again later.',
  },
  {
    name: '500',
    answer: (route) => route.fulfill({ status: 500 }),
    nl: 'De server heeft een storing (code 500). Probeer het later opnieuw.',
    en: '(code 500). Try again later.',
  },
  {
    name: '503',
    answer: (route) => route.fulfill({ status: 503 }),
    nl: 'De server heeft een storing (code 503). Probeer het later opnieuw.',
    en: '(code 503). Try again later.',
  },
  {
    name: 'a connection that breaks',
    answer: (route) => route.abort('connectionreset'),
    nl: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
    en: 'Check your connection and try again.',
  },
  {
    name: 'a page instead of data',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<p>login</p>' }),
    nl: 'Er kwam een andere pagina. Log eerst in op het netwerk en probeer het opnieuw.',
    en: 'Log in to the network first, then try again.',
  },
  {
    name: 'another type than JSON',
    answer: async (route) =>
      route.fulfill({ response: await route.fetch(), contentType: 'text/plain' }),
    nl: 'Er kwam een andere pagina. Log eerst in op het netwerk en probeer het opnieuw.',
    en: 'Log in to the network first, then try again.',
  },
  {
    name: 'half a file',
    answer: (route) => change(route, (text) => text.slice(0, text.length / 2)),
    nl: 'Het gegevensbestand klopt niet (JSON). Probeer het later opnieuw.',
    en: '(JSON). Try again later.',
  },
  {
    name: 'figures that do not add up',
    answer: (route) => change(route, (text) => text.replace(/("profile1":\[)(\d)/, '$19$2')),
    nl: 'Probeer het later opnieuw.',
    en: 'Try again later.',
  },
  {
    name: 'a newer version',
    answer: (route) =>
      change(route, (text) => text.replace('"schemaVersion":2', '"schemaVersion":3')),
    nl: 'Er is een nieuwe versie van deze pagina. Vernieuw de pagina. Uw keuzes blijven staan.',
    en: 'Reload the page',
  },
  {
    name: 'a file without end',
    answer: (route) => change(route, (text) => text + ' '.repeat(8_000_001)),
    nl: 'Het gegevensbestand is veel te groot. Er is iets mis mee. Probeer het later opnieuw.',
    en: 'Try again later.',
  },
]

test.describe('When figures cannot be had', () => {
  test.use({ allowsFailedLoads: true })

  test('3.3.1 Error Identification, 1.4.1 Use of Color: twelve faults each say once, in words, what is wrong and what to do (check 21)', async ({
    page,
    context,
  }) => {
    const dashboard = await openWhole(page, links.region)
    const values = await dashboard.region
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
    // Each fault in a region of its own, which the page does not know yet.
    const codes = values.filter((code) => code !== 'NL' && code !== 'AM01')
    await watchAlerts(page)
    expect(faults).toHaveLength(11)
    for (const [index, fault] of faults.entries()) {
      const code = codes[index] ?? ''
      await page.route(`**/data/demo/regions/${code}.json`, fault.answer)
      await dashboard.region.selectOption(code)
      await expectFault(page, fault)
      await expect(dashboard.region).toHaveValue(code)
    }
    await dashboard.region.selectOption('AM01')
    await expect(dashboard.notice).toHaveCount(0)
    // The twelfth: no connection at all. Then what is on screen is told apart from what is not here.
    await context.setOffline(true)
    await expect(dashboard.notice).toHaveText(
      'U bent offline. De cijfers die al geladen waren, blijven staan.',
    )
    expect(await newAlerts(page)).toBe(1)
    await dashboard.region.selectOption(codes.at(-1) ?? '')
    await expectFault(page, {
      name: 'offline',
      nl: 'U bent offline. Maak weer verbinding en probeer het opnieuw.',
      en: 'Reconnect and try again.',
    })
  })
})

test('4.1.3 Status Messages, 3.2.1 On Focus: while figures are on their way the page says so, keeps the focus and does not jump (check 22)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The page is asked later how far it jumped.
    let jumped = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') jumped += entry.value
      }
      document.documentElement.dataset['jumped'] = String(jumped)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await withoutFigures(page)
  for (const [link, width] of [
    [links.published, 1280],
    [links.published, 320],
    [links.region, 1280],
    [links.region, 320],
    [links.country, 1280],
    [links.country, 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    const gate = Promise.withResolvers<void>()
    await page.route('**/data/**', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.goto(`./${link}`)
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('aria-busy', 'true')
    await expect(main).toContainText('De cijfers worden geladen.')
    const language = page.getByRole('link', { name: 'English' })
    await language.focus()
    gate.resolve()
    await expect(main).toHaveAttribute('aria-busy', 'false')
    await loadedPage(page)
    await expect(language).toBeFocused()
    const jumped = () => page.locator('html').getAttribute('data-jumped')
    expect(Number(await jumped()), `${link}, ${width} pixels wide`).toBeLessThan(0.05)
    // Nor when the drawings are made on the way down.
    await drawAll(page)
    expect(Number(await jumped()), `${link}, ${width} pixels wide, drawn`).toBeLessThan(0.05)
    await page.unroute('**/data/**')
  }
})

/** One message, spoken once, in either language, that shows the faulty file to those who help. */
async function expectFault(page: Page, { name, nl, en }: Omit<Fault, 'answer'>): Promise<void> {
  const alert = page.getByRole('alert')
  await expect(alert, name).toContainText(nl)
  await expect(alert, name).toHaveCount(1)
  await expect(alert.getByRole('heading')).toHaveText('De cijfers zijn er even niet')
  await expect(page.getByText(/^Bestand: data\/demo\//)).toHaveCount(1)
  await expect(
    page.getByRole('button', { name: /^(?:Probeer opnieuw|Vernieuw de pagina)$/ }),
  ).toHaveCount(1)
  expect(await newAlerts(page), name).toBe(1)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(alert, name).toContainText(en)
  await expect(alert).toHaveCount(1)
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await expect(alert).toContainText(nl)
  await newAlerts(page)
}

/** Counts what screen readers are told at once: alerts that come, and words that change in them. */
async function watchAlerts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const html = document.documentElement
    html.dataset['alerts'] = '0'
    new MutationObserver((records) => {
      const come = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element)
        .flatMap((node) => [node, ...node.querySelectorAll('*')])
        .filter((element) => element.getAttribute('role') === 'alert')
      html.dataset['alerts'] = String(Number(html.dataset['alerts']) + come.length)
    }).observe(document.body, { subtree: true, childList: true })
  })
}

/** Alerts since the last time. */
async function newAlerts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement
    const alerts = Number(dataset['alerts'])
    dataset['alerts'] = '0'
    return alerts
  })
}
