import { expect, type Page } from '@playwright/test'
import { DashboardPage } from './DashboardPage.ts'
import { publishedRows } from './publication.ts'
import { expectEdition, kept, openWithoutServer, test, untilKept } from './withEditions.ts'

test.use({ serviceWorkers: 'allow', allowsFailedLoads: true })

/** Names of what is kept; the editions of the site, nothing else. */
function editions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}

/** How the attempt to keep the edition that is served now ended. */
function ended(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    if (installing === null) return 'none'
    await new Promise((resolve) => installing.addEventListener('statechange', resolve))
    return installing.state
  })
}

test('An edition of which a file is missing is not kept, and the one before stays whole', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  const before = await editions(page)
  server.deploy('second', false)
  expect(await ended(page)).toBe('redundant')
  expect(await editions(page)).toEqual(before)
  await openWithoutServer(page, server)
  await dashboard.expectRows(publishedRows)
  await expectEdition(page, 'built')
  await dashboard.choose('Assen')
})

test('A whole edition takes the place of the one before, when no page is left of that', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  const [first] = await editions(page)
  server.deploy('second')
  expect(await ended(page)).toBe('installed')
  expect(await editions(page)).toHaveLength(2)
  await page.goto('about:blank')
  await page.goto('./')
  await expect.poll(() => editions(page)).toHaveLength(1)
  expect(await editions(page)).not.toContain(first)
  await openWithoutServer(page, server)
  await dashboard.expectRows(publishedRows)
  await expectEdition(page, 'second')
  await dashboard.choose('Assen')
})

test('Figures that are newer than an edition are not kept beside its code, those that are its own are', async ({
  dashboard,
  page,
  server,
}) => {
  const newer = 'data/demo/quarters/2026-Q3.json'
  const own = 'data/demo/national.json'
  await dashboard.open()
  await untilKept(page)
  server.change(newer, (text) => `${text} `)
  await page.evaluate(
    async (files) => {
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage({ kind: 'seen', files })
    },
    [newer, own],
  )
  // One after the other: the first is judged when the second is here.
  await untilKept(page, `./${own}`)
  expect(await page.evaluate((file) => caches.match(file), `./${newer}`)).toBeUndefined()
})

test('A page that came from the browser hears that the server is back, and has its edition after a reload', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  server.breakPages(true)
  await page.goto('./?sort=-total')
  const note = page.getByRole('alert')
  await expect(note).toHaveText(kept)
  // As long as the server is no better, a new load could only lose what is here.
  await expect(note.getByRole('button')).toHaveCount(0)
  server.deploy('second')
  server.breakPages(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(note).toContainText('De server is er weer.')
  await note.getByRole('button', { name: 'Vernieuw de pagina' }).click()
  await expectEdition(page, 'second')
  await expect(note).toHaveCount(0)
  await dashboard.expectQuery('?sort=-total')
})

test('Two pages of one worker do not disturb each other, nor does one that loses the server', async ({
  context,
  dashboard,
  page,
  server,
}) => {
  await dashboard.open('?sort=-total')
  await untilKept(page)
  const other = new DashboardPage(await context.newPage())
  await other.open('?municipality=GM0106')
  await page.reload()
  for (const one of [page, other.page]) {
    expect(await one.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  }
  await dashboard.choose('Pekela')
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
  await other.expectRows(['Assen 104 223 541 115 983'])
  await other.sortBy('Totaal in Sonar')
  await other.page.getByRole('link', { name: 'English' }).click()
  await other.expectQuery('?municipality=GM0106&sort=-total&lang=en')
  server.stop()
  await page.reload()
  await expect(page.getByRole('alert')).toHaveText(kept)
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
  await dashboard.expectQuery('?municipality=GM0765&sort=-total')
  await expect(other.page.getByRole('row', { name: 'Assen 104 223 541 115 983' })).toBeVisible()
  await expect(other.page.getByRole('alert')).toHaveCount(0)
  expect(await editions(page)).toHaveLength(1)
})
