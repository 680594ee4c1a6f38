import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { type Engine, viewport } from './engine.ts'

/** Chromium, driven by Playwright as in the other end-to-end tests. */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath })
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await browser.newPage({ viewport, permissions })
  const errors: string[] = []
  page.on('console', (message) => errors.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`))
  return {
    name: `Chromium ${browser.version()}`,
    open: (address) => page.goto(address),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    select: (selector, value) => page.selectOption(selector, value),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('Control+v'),
    save: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      return readFile(await download.path(), 'utf8')
    },
    takeErrors: () => Promise.resolve(errors.splice(0)),
    close: () => browser.close(),
  }
}
