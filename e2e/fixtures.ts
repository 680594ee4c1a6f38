import { type BrowserContext, expect, test as playwright } from '@playwright/test'
import { DashboardPage } from './pages/DashboardPage.ts'

/** The browser's own words for a file that cannot be had. */
const failedLoad =
  /^error: (?:Failed to load resource: (?:the server responded with a status of \d{3} \(.*\)|net::ERR_[A-Z_]+)|TypeError: Failed to fetch dynamically imported module: \S+)$/

/** Playwright's own words where `serviceWorkers` is 'block'. */
const workerBlocked = 'warning: Service Worker registration blocked by Playwright'

interface Fixtures {
  /** True in tests that break the network on purpose. */
  readonly allowsFailedLoads: boolean
  /** Watches one more browser context until the test ends. */
  readonly watch: (context: BrowserContext) => Promise<void>
  readonly dashboard: DashboardPage
  /** The dashboard in a browser that has never seen it. */
  readonly openFreshBrowser: () => Promise<DashboardPage>
}

/**
 * Every test fails on a line on the console, an uncaught error, a violation of the content security
 * policy, a dialog, a request to another origin or a cookie.
 */
export const test = playwright.extend<Fixtures>({
  allowsFailedLoads: [false, { option: true }],
  watch: [
    async ({ context: own, baseURL, allowsFailedLoads }, use) => {
      const faults: string[] = []
      const contexts: BrowserContext[] = []
      const watch = async (context: BrowserContext): Promise<void> => {
        contexts.push(context)
        await collectFaults(context, new URL(baseURL ?? '').origin, faults)
      }
      await watch(own)
      await use(watch)
      for (const context of contexts) {
        const cookies = await context.cookies()
        faults.push(...cookies.map(({ name }) => `cookie: ${name}`))
        if (context !== own) await context.close()
      }
      expect(faults.filter((line) => !(allowsFailedLoads && failedLoad.test(line)))).toEqual([])
    },
    { auto: true },
  ],
  dashboard: async ({ page }, use) => {
    await use(new DashboardPage(page))
  },
  openFreshBrowser: async ({ browser, watch }, use) => {
    await use(async () => {
      const context = await browser.newContext()
      await watch(context)
      return new DashboardPage(await context.newPage())
    })
  },
})

async function collectFaults(
  context: BrowserContext,
  origin: string,
  faults: string[],
): Promise<void> {
  context.on('console', (message) => {
    const line = `${message.type()}: ${message.text()}`
    if (line !== workerBlocked) faults.push(line)
  })
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`))
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`off origin: ${request.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}
