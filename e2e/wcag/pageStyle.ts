import type { Page } from '@playwright/test'

/** Gives an open page the style of a reader, as a browser extension does: the policy of the page stands. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}

/** Takes the last style away. */
export async function removeStyle(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop()
  })
}
