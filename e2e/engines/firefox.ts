import puppeteer from 'puppeteer-core'
import { type Engine, savedIn, temporaryDirectory, viewport } from './engine.ts'

/** Firefox as it is, driven by WebDriver BiDi; Playwright drives only its own build of Firefox. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const downloads = temporaryDirectory()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The list of downloads would take the focus.
      'browser.download.alwaysOpenPanel': false,
      // A task that leaves a page early would be blamed for what the worker still fetches.
      'dom.serviceWorkers.enabled': false,
    },
  })
  const page = await browser.newPage()
  const { keyboard } = page
  const errors: string[] = []
  page.on('console', (message) =>
    errors.push(`${message.type()}: ${message.text()} (${message.location().url})`),
  )
  page.on('pageerror', (error) => errors.push(`page error: ${String(error)}`))
  return {
    name: await browser.version(),
    // Firefox calls it an error when a page is left while a later part of it loads.
    open: (address) => page.goto(address, { waitUntil: 'networkidle0' }),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    select: (selector, value) => page.select(selector, value),
    press: (key) => keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => keyboard.type(text),
    paste: async () => {
      await keyboard.down('Control')
      await keyboard.press('v')
      await keyboard.up('Control')
    },
    save: (action) => action().then(() => savedIn(downloads)),
    takeErrors: () => Promise.resolve(errors.splice(0)),
    close: () => browser.close(),
  }
}
