import type { Page } from '@playwright/test'
import { DashboardPage } from '../pages/DashboardPage.ts'

/** What the reader's screen and system ask for; an open page takes it on without a reload. */
export interface Look {
  readonly width: 320 | 1280
  readonly colours: 'light' | 'dark' | 'forced'
}

/** Both widths and all colours; colours are the same at each width. */
export const threeLooks = [
  { width: 1280, colours: 'light' },
  { width: 320, colours: 'dark' },
  { width: 1280, colours: 'forced' },
] as const satisfies readonly Look[]

/** A region with all its quarters. */
export const wholeRegion = '?dataset=demo&region=AM01'

/**
 * Links that together show every part of the dashboard. Of the country two rows are chosen, of a region
 * ten quarters: fifty and forty hold nothing that these do not.
 */
export const links = {
  published: '',
  region: `${wholeRegion}&from=2024-Q2`,
  country: '?dataset=demo&municipality=GM0106,GM0014',
} as const

/** Gives an open page another width and other colours, without motion, and waits until it is drawn so. */
export async function applyLook(page: Page, { width, colours }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await new DashboardPage(page).settled()
}

/** Adds a style of the reader to an open page, as a browser extension does, and gives a way to remove it. */
export async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, css)
  return async () => {
    await page.evaluate(() => document.adoptedStyleSheets.pop())
  }
}
