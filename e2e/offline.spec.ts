import { expect, type Page } from '@playwright/test'
import { DashboardPage } from './DashboardPage.ts'
import { type EditionServer, startEditionServer } from './editionServer.ts'
import { test as guarded } from './fixtures.ts'
import { publishedRows } from './publication.ts'
import { untilItAnswers } from './untilItAnswers.ts'

/** With a server of its own, that can go away: a browser that is told to be offline still lets its worker out. */
const test = guarded.extend<{ readonly server: EditionServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startEditionServer()
    await use(server)
    server.stop()
    server.remove()
  },
  baseURL: async ({ server }, use) => use(server.address),
})

const kept =
  /^De server is niet bereikbaar\. U ziet de cijfers van het (.+), bewaard op \d+ \S+ \d{4}/

/** Until the service worker has everything of this visit. */
async function untilKept(page: Page, file: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (address) => {
          const { active } = await navigator.serviceWorker.ready
          const file = await caches.match(address, { ignoreVary: true })
          return active?.state === 'activated' && file !== undefined
        }, file),
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
    server.stop()
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
    server.stop()
    await page.goto(`./${link}`)
    await dashboard.expectRows(rows)
    await expect(page.getByRole('alert')).toHaveText(kept)
    await expect(page.getByText('Synthetische gegevens').first()).toBeVisible()
    await page.goto('./?dataset=demo&region=AM02')
    await expect(page.getByRole('alert').first()).toContainText('De cijfers zijn er even niet')
    await expect(dashboard.table).toHaveCount(0)
  })
})

test.describe('When the site is built anew', () => {
  test.use({ serviceWorkers: 'allow', allowsFailedLoads: true })

  /** Names of what is kept; the editions of the site, nothing else. */
  const editions = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys())
  const editionOf = (page: Page): Promise<string | null> =>
    page.evaluate(() => document.documentElement.getAttribute('data-edition'))
  const ended = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
      const { installing } = registration
      if (installing === null) return 'none'
      await new Promise((resolve) => installing.addEventListener('statechange', resolve))
      return installing.state
    })

  test('an edition of which a file is missing is not kept, and the one before stays whole', async ({
    dashboard,
    page,
    server,
  }) => {
    await dashboard.open()
    await untilKept(page, './.kept-on')
    const before = await editions(page)
    server.deploy('second', false)
    expect(await ended(page)).toBe('redundant')
    expect(await editions(page)).toEqual(before)
    server.stop()
    await page.goto('./')
    await expect(page.getByRole('alert')).toHaveText(kept)
    await dashboard.expectRows(publishedRows)
    expect(await editionOf(page)).toBeNull()
  })

  test('a whole one takes the place of the one before, when no page is left of that', async ({
    dashboard,
    page,
    server,
  }) => {
    await dashboard.open()
    await untilKept(page, './.kept-on')
    server.deploy('second', true)
    expect(await ended(page)).toBe('installed')
    expect(await editions(page)).toHaveLength(2)
    await page.goto('about:blank')
    await page.goto('./')
    await expect.poll(() => editions(page)).toEqual(['klantprofielen-second'])
    server.stop()
    await page.goto('./')
    await expect(page.getByRole('alert')).toHaveText(kept)
    await dashboard.expectRows(publishedRows)
    expect(await editionOf(page)).toBe('second')
  })

  test('data that an old page has seen since is not kept beside the old code', async ({
    dashboard,
    page,
    server,
  }) => {
    await dashboard.open()
    await untilKept(page, './.kept-on')
    server.deploy('second', true)
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src
      active?.postMessage({ script, seen: ['data/demo/national.json'] })
    })
    await page.waitForTimeout(1000)
    expect(
      await page.evaluate(
        async () => (await caches.match('./data/demo/national.json')) === undefined,
      ),
    ).toBe(true)
  })
})

test('Two pages side by side do not disturb each other', async ({ context, dashboard, page }) => {
  await dashboard.open('?sort=-total')
  const other = new DashboardPage(await context.newPage())
  await other.open('?municipality=GM0106')
  await dashboard.choose('Pekela')
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
  await other.expectRows(['Assen 104 223 541 115 983'])
  await other.sortBy('Totaal in Sonar')
  await other.page.getByRole('link', { name: 'English' }).click()
  await other.expectQuery('?municipality=GM0106&sort=-total&lang=en')
  await page.reload()
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
  await dashboard.expectQuery('?municipality=GM0765&sort=-total')
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

  test('rules for data that are gone, where the data is there, ask for a reload and lose no choice', async ({
    dashboard,
    page,
  }) => {
    await page.route('**/assets/rules-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?dataset=demo&region=AM01&sort=-total')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Er is een nieuwe versie van deze pagina')
    await expect(dashboard.table).toHaveCount(0)
    await page.unroute('**/assets/rules-*.js')
    await page.getByRole('button', { name: 'Vernieuw de pagina' }).click()
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
    await dashboard.expectQuery('?dataset=demo&region=AM01&sort=-total')
  })
})
