import type { Route } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { withoutFigures } from './withoutFigures.ts'

const data = '**/data/published/**'
const series = '**/data/published/regions/AM01.json'

/** How a request for a data file goes wrong, and what the page says of it. */
interface Fault {
  readonly answer: (route: Route) => Promise<void>
  readonly says: string
}

/** In this order: each of them is met by pressing Retry at the one before. */
const faults: readonly Fault[] = [
  {
    answer: (route) => route.fulfill({ status: 404, body: 'x' }),
    says: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
  },
  {
    answer: (route) => route.fulfill({ status: 403, body: 'x' }),
    says: 'De server weigert het gegevensbestand (code 403).',
  },
  {
    answer: (route) => route.fulfill({ status: 503, body: 'x' }),
    says: 'De server heeft een storing (code 503).',
  },
  {
    answer: (route) => route.abort('connectionrefused'),
    says: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
  },
  {
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>login</p>' }),
    says: 'Er kwam een andere pagina.',
  },
  {
    answer: (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":1,"data' }),
    says: 'Het gegevensbestand klopt niet (JSON).',
  },
  {
    answer: (route) => replaced(route, '"profile1":[125]', '"profile1":[126]'),
    says: 'Het gegevensbestand klopt niet (2020-Q3 rowSum).',
  },
  {
    answer: (route) => replaced(route, '"publisher":"UWV ', '"publisher":"UWW '),
    says: 'Dit bestand past niet bij de lijst.',
  },
]

test.describe('When figures cannot be had', () => {
  test.use({ allowsFailedLoads: true })

  test('each fault is named with a way out and no figure, and Retry brings the view of the link without a reload', async ({
    dashboard,
    page,
  }) => {
    await withoutFigures(page)
    let answer = (route: Route): Promise<void> => route.continue()
    await page.route(data, (route) => answer(route))
    const alert = page.getByRole('alert')
    const retry = page.getByRole('button', { name: 'Probeer opnieuw' })
    for (const [index, fault] of faults.entries()) {
      answer = fault.answer
      if (index === 0) await dashboard.visit('?municipality=GM0106&sort=-total')
      else await retry.click()
      await expect(alert).toContainText(fault.says)
      await expect(alert).toHaveCount(1)
      await expect(alert.getByRole('heading')).toHaveText('De cijfers zijn er even niet')
      await expect(dashboard.table).toHaveCount(0)
      await expect(page.getByRole('main')).not.toContainText('9.191')
    }
    await expect(page.getByText(/^Bestand: data\/published\/regions\/AM01\.json/)).toBeVisible()
    answer = (route) => route.continue()
    await retry.click()
    await dashboard.expectRows(['Assen 104 223 541 115 983'])
    await expect(alert).toHaveCount(0)
    await dashboard.expectQuery('?municipality=GM0106&sort=-total')
  })
})

test('A file of a newer version asks to reload the page, which keeps the choices', async ({
  dashboard,
  page,
}) => {
  await withoutFigures(page)
  await page.route(series, (route) => replaced(route, '"schemaVersion":2', '"schemaVersion":3'))
  await dashboard.visit('?municipality=GM0106')
  await expect(dashboard.notice).toContainText('Er is een nieuwe versie van deze pagina.')
  await page.unroute(series)
  await page.getByRole('button', { name: 'Vernieuw de pagina' }).click()
  await dashboard.expectNames(['Assen'])
})

test.describe('Figures that were shown', () => {
  test.use({ allowsFailedLoads: true })

  test('stay while the reader is offline, with a word beside them', async ({
    dashboard,
    context,
    page,
  }) => {
    await dashboard.open()
    // Every part of the page is here.
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await expect(dashboard.notice).toHaveText(
      'U bent offline. De cijfers die al geladen waren, blijven staan.',
    )
    await dashboard.sortBy('Totaal in Sonar')
    expect((await dashboard.rows()).at(0)).toBe('Groningen 125 680 1.935 203 2.943')
    await context.setOffline(false)
    await expect(dashboard.notice).toHaveCount(0)
  })
})

/** Answers with the real file, one piece of the series of the region replaced. */
async function replaced(route: Route, good: string, bad: string): Promise<void> {
  const response = await route.fetch()
  const text = await response.text()
  const isSeries = route.request().url().includes('/regions/')
  if (isSeries) expect(text).toContain(good)
  const body = isSeries ? text.replace(good, bad) : text
  await route.fulfill({ contentType: 'application/json', body })
}

test.describe('A page whose own script does not come', () => {
  test.use({ allowsFailedLoads: true })

  test('says so, and puts a choice in the address as for a reader without scripts', async ({
    dashboard,
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?dataset=demo&region=AM05')
    const note = page.getByRole('alert')
    await expect(note).toHaveText(
      'Deze pagina is niet helemaal geladen. Druk na een keuze op ‘Toon’, of vernieuw de pagina.',
    )
    await expect(page.getByRole('button', { name: 'Kolommen' })).toHaveCount(0)
    await page.getByRole('combobox', { name: 'Arbeidsmarktregio' }).selectOption('AM01')
    await page.unroute('**/assets/index-*.js')
    await page.getByRole('button', { name: 'Toon' }).first().click()
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Aa en Hunze')
    await expect(page).toHaveURL(/region=AM01/)
    await expect(note).toHaveCount(0)
  })

  test('but never ends says so after a quarter of a minute, until it comes', async ({
    dashboard,
    page,
  }) => {
    await page.clock.install()
    let come = (): void => undefined
    const held = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route('**/assets/index-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(dashboard.table).toBeVisible()
    await page.clock.fastForward(16_000)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('radio', { name: 'Procenten' }).check()
    come()
    await expect(page.getByRole('button', { name: 'Kolommen' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    // What was chosen meanwhile is done then.
    await dashboard.expectQuery('?measure=share')
    await dashboard.sortBy('Totaal in Sonar')
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
  })
})

test.describe('A link of which the figures cannot be had', () => {
  test.use({ allowsFailedLoads: true })

  test('names what it asks for, and lets the reader choose what there is', async ({
    dashboard,
    page,
  }) => {
    await withoutFigures(page)
    await page.route('**/quarters/2026-Q3.json', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?dataset=demo&quarter=2026-Q3&sort=-total')
    await expect(page.getByRole('alert')).toContainText('Het gegevensbestand is er niet.')
    await expect(page.getByText('Dit gaat over heel Nederland, derde kwartaal 2026.')).toBeVisible()
    await dashboard.quarter.focus()
    await dashboard.quarter.selectOption('2026-Q2')
    await expect(page.getByRole('heading', { name: /tweede kwartaal 2026$/ }).first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await dashboard.expectQuery('?dataset=demo&quarter=2026-Q2&sort=-total')
  })
})
