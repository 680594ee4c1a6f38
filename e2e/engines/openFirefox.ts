import puppeteer from 'puppeteer-core'
import type { Engine } from './Engine.ts'
import { firstOf, type Part, partsOf, textsOf } from './partsOf.ts'
import { savedIn } from './savedIn.ts'
import { viewport } from './viewport.ts'

/** Firefox as it is, driven by WebDriver BiDi; Playwright drives only a Firefox of its own making. */
export async function openFirefox(executablePath: string, downloads: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: viewport,
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  })
  const page = await browser.newPage()
  const noise: string[] = []
  page.on('console', (message) =>
    noise.push(`${message.type()}: ${message.text()} (${message.location().url})`),
  )
  page.on('pageerror', (error) =>
    noise.push(`page error: ${error instanceof Error ? error.message : String(error)}`),
  )
  const find = (part: Part) => page.evaluateHandle(partsOf, part)
  const first = async (part: Part) => (await find(part)).evaluateHandle(firstOf<Element>)
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//, ''),
    open: async (address) => {
      await page.goto(address)
    },
    address: () => Promise.resolve(new URL(page.url())),
    textsOf: async (part) => (await find(part)).evaluate(textsOf),
    click: async (part, held) => {
      if (held !== undefined) await page.keyboard.down(held)
      await (await first(part)).click()
      if (held !== undefined) await page.keyboard.up(held)
    },
    choose: async (list, value) => {
      await (await first(list)).select(value)
    },
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => page.keyboard.type(text),
    paste: async () => {
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
    },
    evaluate: (expression) => page.evaluate(expression),
    save: async (press) => {
      await press()
      return savedIn(downloads)
    },
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    hearsConsole: true,
    takeNoise: () => noise.splice(0),
    close: () => browser.close(),
  }
}
