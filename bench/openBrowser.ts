import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/** The Chromium that CHROMIUM names, else Playwright's own, else the system's. */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM']
  const candidates = chosen ? [chosen] : [chromium.executablePath(), ...systemBrowsers]
  const executablePath = candidates.find((file) => existsSync(file))
  if (executablePath === undefined) {
    throw new Error(`No Chromium at ${candidates.join(', ')}; name one with CHROMIUM=/path`)
  }
  return chromium.launch({ executablePath })
}
