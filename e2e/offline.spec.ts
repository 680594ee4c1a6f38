import { expect, type Page } from '@playwright/test'
import { test as guarded } from './fixtures.ts'
import { publishedRows } from './publication.ts'
import type { RunningServer } from './serving/runServer.ts'
import { servers } from './serving/servers.ts'
import { untilItAnswers } from './untilItAnswers.ts'

/** With a server of its own, that can go away: a browser that is told to be offline still lets its worker out. */
const test = guarded.extend<{ readonly server: RunningServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  server: async ({}, use) => {
    const server = await servers[0]?.start('.')
    if (server === undefined) throw new Error('There is no server')
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(`${server.address}/`),
})

const kept =
  /^De server is niet bereikbaar\. U ziet de cijfers van het (.+), bewaard op \d+ \S+ \d{4}/

/** Until the service worker has everything of this visit. */
async function untilKept(page: Page, file: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async (address) => (await caches.match(address, { ignoreVary: true })) !== undefined,
          file,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
}

test.describe('After one visit, without a network', () => {
  test.use({ serviceWorkers: 'allow', allowsFailedLoads: true })

  test('the page opens with the figures it had, says which they are and since when, and answers', async ({
    dashboard,
    page,
    server,
  }) => {
    await dashboard.open()
    await untilKept(page, './data/published/regions/AM01.json')
    await server.stop()
    await page.goto('./?sort=-total')
    const note = page.getByRole('alert')
    await expect(note).toHaveText(kept)
    await expect(note).toContainText('derde kwartaal 2020')
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.sortBy('Totaal in Sonar')
    await dashboard.expectRows(publishedRows)
    await dashboard.choose('Assen')
    await dashboard.expectRows(['Assen 104 223 541 115 983'])
    await page.getByRole('link', { name: 'English' }).click()
    await expect(note).toContainText('The server cannot be reached.')
    await page.goto('./begrippen/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen')
  })

  test('a synthetic region opens as it was, one that nobody visited says that it cannot be had', async ({
    dashboard,
    page,
    server,
  }) => {
    const link = '?dataset=demo&region=AM01'
    await dashboard.open(link)
    const rows = await dashboard.rows()
    await untilKept(page, './data/demo/regions/AM01.json')
    await server.stop()
    await page.goto(`./${link}`)
    await dashboard.expectRows(rows)
    await expect(page.getByRole('alert')).toHaveText(kept)
    await expect(page.getByText('Synthetische gegevens').first()).toBeVisible()
    await page.goto('./?dataset=demo&region=AM02')
    await expect(page.getByRole('alert').first()).toContainText('De cijfers zijn er even niet')
    await expect(dashboard.table).toHaveCount(0)
  })
})

test.describe('After a deploy', () => {
  test.use({ allowsFailedLoads: true })

  test('a part that is gone loads the page anew once, with every choice, and is then said', async ({
    dashboard,
    page,
  }) => {
    const part = '**/assets/MunicipalityPanel-*.js'
    await page.route(part, (route) => route.fulfill({ status: 404, body: 'gone' }))
    let visits = 0
    page.on('domcontentloaded', () => {
      visits += 1
    })
    await dashboard.open('?sort=-total')
    visits = 0
    // The server has another edition: its page names another script.
    await page.route(
      (address) => address.pathname === '/' && address.search === '',
      (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>new</p>' }),
    )
    await dashboard.municipalities.click()
    await expect.poll(() => visits).toBe(1)
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
    await dashboard.expectQuery('?sort=-total')
    await untilItAnswers(page)
    await dashboard.municipalities.click()
    const alert = page.getByRole('alert')
    await expect(alert).toBeVisible()
    await expect(alert.getByRole('button', { name: 'Vernieuw de pagina' })).toBeVisible()
    expect(visits).toBe(1)
    await expect(dashboard.table).toBeVisible()
  })
})
