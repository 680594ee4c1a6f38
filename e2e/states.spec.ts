import type { Page, Route } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows } from './publication.ts'

const data = '**/data/published/**'
const series = '**/data/published/regions/AM01.json'

test.describe('While figures are on their way', () => {
  test('The page says that it is loading, shows no figure, and then the figures', async ({
    dashboard,
    page,
  }) => {
    const gate = Promise.withResolvers<void>()
    await page.route(data, async (route) => {
      await gate.promise
      await route.continue()
    })
    await dashboard.visit()
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('aria-busy', 'true')
    await expect(main).toContainText('De cijfers worden geladen.')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: /^\d/ })).toHaveCount(0)
    gate.resolve()
    await dashboard.expectRows(publishedRows)
    await expect(main).toHaveAttribute('aria-busy', 'false')
  })
})

test.describe('When figures cannot be had', () => {
  test.use({ allowsFailedLoads: true })

  const faults: readonly {
    readonly title: string
    readonly answer: (route: Route) => Promise<void>
    readonly says: string
  }[] = [
    {
      title: 'A file that is missing',
      answer: (route) => route.fulfill({ status: 404, body: 'x' }),
      says: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
    },
    {
      title: 'A file that the server refuses',
      answer: (route) => route.fulfill({ status: 403, body: 'x' }),
      says: 'De server weigert het gegevensbestand (code 403).',
    },
    {
      title: 'A server in trouble',
      answer: (route) => route.fulfill({ status: 503, body: 'x' }),
      says: 'De server heeft een storing (code 503).',
    },
    {
      title: 'A server that cannot be reached',
      answer: (route) => route.abort('connectionrefused'),
      says: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
    },
    {
      title: 'A login page instead of figures',
      answer: (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>login</p>' }),
      says: 'In plaats van gegevens kwam er een andere pagina.',
    },
    {
      title: 'Half a file',
      answer: (route) =>
        route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":1,"data' }),
      says: 'Het gegevensbestand klopt niet (JSON).',
    },
    {
      title: 'An empty file',
      answer: (route) => route.fulfill({ contentType: 'application/json', body: '' }),
      says: 'Het gegevensbestand klopt niet (JSON).',
    },
  ]

  for (const { title, answer, says } of faults) {
    test(`${title} is named with a way out, and Retry brings the figures without a reload`, async ({
      dashboard,
      page,
    }) => {
      await page.route(data, answer)
      await dashboard.visit()
      const alert = page.getByRole('alert')
      await expect(alert).toHaveCount(1)
      await expect(alert.getByRole('heading')).toHaveText('De cijfers zijn er even niet')
      await expect(alert).toContainText(says)
      await expect(dashboard.table).toHaveCount(0)
      await page.unroute(data)
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
      await dashboard.expectRows(publishedRows)
      await expect(alert).toHaveCount(0)
    })
  }

  test('A choice in the link survives the fault', async ({ dashboard, page }) => {
    await page.route(data, (route) => route.fulfill({ status: 404, body: 'x' }))
    await dashboard.visit('?municipality=GM0106&sort=-total&lang=en')
    await expect(page.getByRole('alert')).toContainText('The data file is not there')
    await page.unroute(data)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText(/^1 municipality\b/)
    await dashboard.expectQuery('?municipality=GM0106&sort=-total&lang=en')
  })
})

test.describe('When a file is wrong', () => {
  const changes: readonly (readonly [string, string, string])[] = [
    ['a figure that breaks a sum', '"profile1":[125]', '"profile1":[126]'],
    ['a negative figure', '"profile1":[15]', '"profile1":[-15]'],
    ['a figure as text', '"total":[9191]', '"total":["9191"]'],
    ['markup in a name', '"name":"Assen"', '"name":"<b>Assen</b>"'],
    ['another hash than the index gives', '"publisher":"UWV ', '"publisher":"UWW '],
  ]

  for (const [title, good, bad] of changes) {
    test(`A file with ${title} is refused whole, and the file is named`, async ({
      dashboard,
      page,
    }) => {
      await replaceInSeries(page, good, bad)
      await dashboard.visit()
      await expect(dashboard.notice).toContainText('Het gegevensbestand klopt niet')
      await expect(page.getByText(/^Bestand: data\/published\/regions\/AM01\.json/)).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText('9.191')
    })
  }

  test('A file of a newer version asks to reload the page', async ({ dashboard, page }) => {
    await replaceInSeries(page, '"schemaVersion":1', '"schemaVersion":2')
    await dashboard.visit('?municipality=GM0106')
    await expect(dashboard.notice).toContainText('Er is een nieuwe versie van deze pagina.')
    await page.unroute(series)
    await page.getByRole('button', { name: 'Vernieuw de pagina' }).click()
    await dashboard.expectNames(['Assen'])
  })
})

test.describe('Figures that were shown', () => {
  test.use({ allowsFailedLoads: true })

  test('stay while the reader is offline, with a word beside them', async ({
    dashboard,
    context,
  }) => {
    await dashboard.open()
    await expect(dashboard.figure.getByRole('img')).toBeVisible()
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

test.describe('No rows', () => {
  test('An empty table says why, keeps the headline and offers every municipality', async ({
    dashboard,
    page,
  }) => {
    await dashboard.visit('?municipality=GM9999')
    await expect(
      page.getByText(
        'Geen gemeenten om te tonen. De gevraagde gemeenten staan niet in dit kwartaal.',
      ),
    ).toBeVisible()
    await expect(page.getByRole('definition').first()).toHaveText('9.191')
    await page.getByRole('button', { name: 'Toon alle gemeenten' }).click()
    await dashboard.expectRows(publishedRows)
  })

  test('"Wis filters" resets an empty table too', async ({ dashboard, page }) => {
    await dashboard.visit('?municipality=GM9999')
    await page.getByRole('button', { name: 'Wis filters' }).click()
    await dashboard.expectRows(publishedRows)
    await dashboard.expectQuery('')
  })
})

test.describe('Copying the link', () => {
  test.describe('where the browser allows it', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('puts exactly this view on the clipboard and says so', async ({ dashboard, page }) => {
      await dashboard.open('?municipality=GM0106&sort=-total')
      await dashboard.copyLink.click()
      await expect(dashboard.status).toHaveText(/^1 gemeente\b.* De link is gekopieerd\.$/)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    })
  })

  test('where the browser refuses it shows the link, selected, to copy by hand', async ({
    dashboard,
    context,
    page,
  }) => {
    await context.grantPermissions([])
    await dashboard.open('?municipality=GM0106')
    await dashboard.copyLink.click()
    const field = page.getByRole('textbox', { name: 'Link naar wat u ziet' })
    await expect(field).toHaveValue(page.url())
    await expect(field).toBeFocused()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
    await expect(dashboard.status).toContainText('Kopiëren is niet gelukt. Kopieer de link zelf.')
  })
})

/** Serves the published series with one piece of it replaced. */
async function replaceInSeries(page: Page, good: string, bad: string): Promise<void> {
  await page.route(series, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    expect(text).toContain(good)
    await route.fulfill({ contentType: 'application/json', body: text.replace(good, bad) })
  })
}
