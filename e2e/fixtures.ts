import { type BrowserContext, expect, test as playwright } from '@playwright/test'
import { DashboardPage } from './DashboardPage.ts'

/** What the browser itself says when a file cannot be had; nothing else is ever allowed. */
const failedLoad =
  /^error: (?:Failed to load resource: (?:the server responded with a status of \d{3} \(.*\)|net::ERR_[A-Z_]+)|TypeError: Failed to fetch dynamically imported module: \S+)$/

/** What Playwright says in the place of the service worker that it keeps away. */
const workerKeptAway = 'warning: Service Worker registration blocked by Playwright'

interface Fixtures {
  /** True in tests that break the network on purpose. */
  readonly allowsFailedLoads: boolean
  /** What the guard heard so far; anything left at the end of a test fails it. */
  readonly noise: string[]
  /** Listens to a browser context until the test ends. */
  readonly guard: (context: BrowserContext) => Promise<void>
  readonly dashboard: DashboardPage
  /** The dashboard in a browser that has never seen it. */
  readonly openFreshBrowser: () => Promise<DashboardPage>
}

/**
 * Every test runs under guard: a line on the console, an error on the page, a blocked content, a
 * dialog, a request to elsewhere or a cookie fails it.
 */
export const test = playwright.extend<Fixtures>({
  allowsFailedLoads: [false, { option: true }],
  noise: async ({ browserName: _ }, use) => {
    await use([])
  },
  guard: [
    async ({ context: own, baseURL, allowsFailedLoads, noise }, use) => {
      const contexts: BrowserContext[] = []
      const guard = async (context: BrowserContext): Promise<void> => {
        contexts.push(context)
        await listen(context, new URL(baseURL ?? '').origin, (line) => noise.push(line))
      }
      await guard(own)
      await use(guard)
      for (const context of contexts) {
        const cookies = await context.cookies()
        noise.push(...cookies.map(({ name }) => `cookie: ${name}`))
        if (context !== own) await context.close()
      }
      expect(noise.filter((line) => !(allowsFailedLoads && failedLoad.test(line)))).toEqual([])
    },
    { auto: true },
  ],
  dashboard: async ({ page }, use) => {
    await use(new DashboardPage(page))
  },
  openFreshBrowser: async ({ browser, guard }, use) => {
    await use(async () => {
      const context = await browser.newContext()
      await guard(context)
      return new DashboardPage(await context.newPage())
    })
  },
})

async function listen(
  context: BrowserContext,
  origin: string,
  hear: (line: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    const line = `${message.type()}: ${message.text()}`
    if (line !== workerKeptAway) hear(line)
  })
  context.on('weberror', (error) => hear(`page error: ${error.error().message}`))
  context.on('dialog', (dialog) => {
    hear(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin) hear(`request to elsewhere: ${url.href}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}
