import type { Page } from '@playwright/test'

declare global {
  interface Window {
    screens?: string[]
  }
}

/**
 * Keeps what the page shows from here on, each time something changes: the line of the totals, "no
 * figures", or "blank".
 */
export async function watchScreen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const screens: string[] = []
    window.screens = screens
    const visible = (selector: string): string | undefined => {
      const element = document.querySelector(selector)
      return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ? (element.textContent ?? '')
        : undefined
    }
    const look = (): void => {
      const screen = visible('table tfoot tr') ?? (visible('main') ? 'no figures' : 'blank')
      // The page as it is before its scripts run is for another link, and out of sight.
      if (screen !== (screens.at(-1) ?? 'blank')) screens.push(screen)
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => window.screens ?? [])
}
