import { expect, type Page } from '@playwright/test'
import { untilItAnswers } from './untilItAnswers.ts'
import { settled } from './wcag/settings.ts'
import { expectEdition, test } from './withEditions.ts'

const panel = '**/assets/MunicipalityPanel-*.js'

/** How often the page itself was asked for since it was opened. */
function countVisits(page: Page): () => number {
  let visits = 0
  page.on('domcontentloaded', () => {
    visits += 1
  })
  return () => visits
}

test.describe('After a deploy', () => {
  test.use({ allowsFailedLoads: true })

  test('of which nothing of the old page is left, a press loads the new one, once, with every choice', async ({
    dashboard,
    page,
    server,
  }) => {
    // Not here yet when the site is built anew.
    await page.route(panel, (route) => route.abort())
    await dashboard.open('?sort=-total')
    const visits = countVisits(page)
    server.deploy('second')
    await page.unroute(panel)
    await dashboard.municipalities.click()
    await expectEdition(page, 'second')
    await dashboard.expectQuery('?sort=-total')
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
    await untilItAnswers(page)
    await dashboard.choose('Assen')
    await dashboard.expectRows(['Assen 104 223 541 115 983'])
    expect(visits()).toBe(1)
  })

  test('a part that stays away is said after one new load, and not loaded for again', async ({
    dashboard,
    page,
    server,
  }) => {
    await page.route(panel, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await dashboard.open('?sort=-total')
    const visits = countVisits(page)
    server.deploy('second')
    await dashboard.municipalities.click()
    await expectEdition(page, 'second')
    server.deploy('third')
    await page.unroute(panel)
    await untilItAnswers(page)
    await dashboard.municipalities.click()
    const opened = page.getByRole('dialog', { name: 'Gemeenten' })
    await expect(opened.getByRole('button', { name: 'Vernieuw de pagina' })).toBeVisible()
    await settled(page)
    await expectEdition(page, 'second')
    expect(visits()).toBe(1)
    await expect(dashboard.table).toBeVisible()
    await dashboard.expectQuery('?sort=-total')
  })

  test('a page to log in on is no new version: the figures stay, and the part is said to be missing', async ({
    dashboard,
    page,
  }) => {
    await page.route(panel, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await dashboard.open('?sort=-total')
    const visits = countVisits(page)
    await page.route('./', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Inloggen</p>' }),
    )
    const login = page.waitForResponse((response) => new URL(response.url()).pathname === '/')
    await dashboard.municipalities.click()
    await expect(page.getByRole('alert')).toBeVisible()
    await (await login).finished()
    await settled(page)
    expect(visits()).toBe(0)
    await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
  })

  for (const [edition, start, says, wayOut] of [
    [
      'another edition',
      '<!doctype html><script type="module" src="./assets/index-another.js"></script>',
      'Er is een nieuwe versie van deze pagina',
      'Vernieuw de pagina',
    ],
    ['this edition', undefined, 'De server is niet bereikbaar', 'Probeer opnieuw'],
  ] as const) {
    test(`rules for data that are gone from a server of ${edition} are told with a way out, and lose no choice`, async ({
      dashboard,
      page,
    }) => {
      const link = '?dataset=demo&region=AM01&sort=-total'
      const rules = '**/assets/rules-*.js'
      await page.route(rules, (route) => route.fulfill({ status: 404 }))
      if (start !== undefined) {
        await page.route('./', (route) => route.fulfill({ contentType: 'text/html', body: start }))
      }
      await page.goto(`./${link}`)
      await expect(page.getByRole('alert')).toContainText(says)
      await expect(dashboard.table).toHaveCount(0)
      await page.unrouteAll()
      await page.getByRole('button', { name: wayOut }).click()
      await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
      await dashboard.expectQuery(link)
    })
  }
})
