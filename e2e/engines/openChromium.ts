import { chromium } from '@playwright/test'
import { readDownload } from '../DashboardPage.ts'
import type { Engine } from './Engine.ts'
import { firstOf, type Part, partsOf, textsOf } from './partsOf.ts'
import { viewport } from './viewport.ts'

/** Chromium itself asks for the icon again at each new address of the page. */
const iconWhileOffline = /net::ERR_INTERNET_DISCONNECTED .*\/favicon\.svg\)$/

/** Chromium, driven by Playwright as in the other end-to-end tests. */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath })
  const context = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const noise: string[] = []
  let isOffline = false
  context.on('console', (message) => {
    const line = `${message.type()}: ${message.text()} (${message.location().url})`
    if (!isOffline || !iconWhileOffline.test(line)) noise.push(line)
  })
  context.on('weberror', (error) => noise.push(`page error: ${error.error().message}`))
  const find = (part: Part) => page.evaluateHandle(partsOf, part)
  const first = async (part: Part) => (await find(part)).evaluateHandle(firstOf<Element>)
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (address) => {
      await page.goto(address)
    },
    address: () => Promise.resolve(new URL(page.url())),
    textsOf: async (part) => (await find(part)).evaluate(textsOf),
    click: async (part, held) =>
      (await first(part)).click({ modifiers: held === undefined ? [] : [held] }),
    choose: async (list, value) => {
      await (await first(list)).selectOption(value)
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('Control+v'),
    evaluate: (expression) => page.evaluate(expression),
    save: async (press) => {
      const saved = page.waitForEvent('download')
      await press()
      return readDownload(await saved)
    },
    setOffline: async (value) => {
      if (value) isOffline = true
      await context.setOffline(value)
      // What it said until now has come in.
      isOffline = value
    },
    hearsConsole: true,
    takeNoise: () => noise.splice(0),
    close: () => browser.close(),
  }
}
