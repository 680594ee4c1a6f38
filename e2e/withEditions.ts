import { expect, type Page } from '@playwright/test'
import { type EditionServer, startEditionServer } from './editionServer.ts'
import { test as guarded } from './fixtures.ts'

/** With a server of its own, that can go away: a browser that is told to be offline still lets its worker out. */
export const test = guarded.extend<{ readonly server: EditionServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startEditionServer()
    await use(server)
    server.stop()
    server.remove()
  },
  baseURL: async ({ server }, use) => use(server.address),
})

/** What a page says that came from the browser: of which quarter, and since when. */
export const kept =
  /^Deze pagina kon niet van de server komen\. U ziet de cijfers van het (.+), bewaard op \d+ \S+ \d{4}/

/** Waits until the service worker has a file of this visit. */
export async function untilKept(page: Page, file = './.kept-on'): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (address) => {
          const { active } = await navigator.serviceWorker.ready
          return active?.state === 'activated' && (await caches.match(address)) !== undefined
        }, file),
      { timeout: 30_000 },
    )
    .toBe(true)
}

/** Waits until the page is of an edition that was deployed, or of the one that was built. */
export async function expectEdition(page: Page, edition: 'built' | string): Promise<void> {
  const html = page.locator('html')
  if (edition === 'built') await expect(html).not.toHaveAttribute('data-edition')
  else await expect(html).toHaveAttribute('data-edition', edition)
}

/** Opens the page that was kept, and reads that it says so. */
export async function openWithoutServer(
  page: Page,
  server: EditionServer,
  link = './',
): Promise<void> {
  server.stop()
  await page.goto(link)
  await expect(page.getByRole('alert')).toHaveText(kept)
}
