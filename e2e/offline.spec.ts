import { expect } from '@playwright/test'
import { publishedRows } from './publication.ts'
import { openWithoutServer, test, untilKept } from './withEditions.ts'

test.use({ serviceWorkers: 'allow', allowsFailedLoads: true })

test('After one visit, without a network, the page opens with the figures it had, says which they are and since when, and answers', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  await untilKept(page, './data/published/regions/AM01.json')
  await openWithoutServer(page, server, './?sort=-total')
  const note = page.getByRole('alert')
  await expect(note).toContainText('derde kwartaal 2020')
  await expect(dashboard.table.getByRole('rowheader').first()).toHaveText('Groningen')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectRows(publishedRows)
  await dashboard.choose('Assen')
  await dashboard.expectRows(['Assen 104 223 541 115 983'])
  await page.getByRole('link', { name: 'English' }).click()
  await expect(note).toContainText('could not be fetched from the server.')
  await page.goto('./begrippen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen')
})

test('Without a network a synthetic region opens as it was when it was chosen, one that nobody visited says that it cannot be had', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  await dashboard.open('?dataset=demo&region=AM01')
  const rows = await dashboard.rows()
  await untilKept(page, './data/demo/regions/AM01.json')
  await openWithoutServer(page, server, './?dataset=demo&region=AM01')
  await dashboard.expectRows(rows)
  await expect(page.getByText('Synthetische gegevens').first()).toBeVisible()
  await page.goto('./?dataset=demo&region=AM02')
  await expect(page.getByRole('alert').first()).toContainText('De cijfers zijn er even niet')
  await expect(dashboard.table).toHaveCount(0)
})

test('When the server goes during a visit, what a reader opens for the first time is there', async ({
  dashboard,
  page,
  server,
}) => {
  await dashboard.open()
  await untilKept(page)
  await page.reload()
  server.stop()
  const saved = await dashboard.saveForExcel()
  expect(saved.name).toMatch(/\.csv$/)
  await dashboard.choose('Pekela')
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
})

test('Where the browser has no room to keep anything, the page works as ever', async ({
  dashboard,
  page,
  server,
}) => {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.address).origin,
    quotaSize: 1000,
  })
  await dashboard.open()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        const hasTried = registration === undefined || registration.active === null
        return hasTried && (await caches.keys()).length
      }),
    )
    .toBe(0)
  await dashboard.expectRows(publishedRows)
  await dashboard.choose('Pekela')
  await dashboard.expectRows(['Pekela 0 57 113 44 214'])
})
