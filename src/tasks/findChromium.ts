import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systemBrowsers = [
  // Chromium without a window, as Playwright's own download is: the suite takes 40 % less time in it.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of the Chromium for tests: the one that CHROMIUM names, else Playwright's own download, else
 * one of the system. Throws when CHROMIUM names nothing; `undefined` when there is none at all.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM=${chosen}: no such file`)
  }
  return [chromium.executablePath(), ...systemBrowsers].find((file) => existsSync(file))
}
