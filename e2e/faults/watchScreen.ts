import type { Page } from '@playwright/test'

/** What stands together on the screen; "no figures" where there are none, "blank" where there is nothing. */
export type Screen = 'blank' | 'no figures' | Shown

interface Shown {
  /** What the page says it is about. */
  readonly title: string
  /** What the table says it is of. */
  readonly caption: string
  readonly total: string
}

declare global {
  interface Window {
    screens?: Screen[]
  }
}

/** Keeps what the page shows from here on, each time something changes. */
export async function watchScreen(page: Page): Promise<() => Promise<readonly Screen[]>> {
  await page.addInitScript(() => {
    const screens: Screen[] = []
    window.screens = screens
    const visible = (selector: string): HTMLElement | undefined => {
      const element = document.querySelector<HTMLElement>(selector)
      return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ? element
        : undefined
    }
    const textOf = (selector: string): string => visible(selector)?.textContent ?? ''
    const now = (): Screen => {
      const total = textOf('table tfoot tr')
      if (total !== '') return { title: textOf('header'), caption: textOf('caption'), total }
      return (visible('main')?.innerText ?? '').trim() === '' ? 'blank' : 'no figures'
    }
    const look = (): void => {
      // While the page itself comes in, its last row may be half there; its scripts run after that.
      if (document.readyState === 'loading') return
      const screen = now()
      // The page as it is before its scripts run is for another link, and out of sight.
      const last = screens.at(-1) ?? 'blank'
      if (JSON.stringify(screen) !== JSON.stringify(last)) screens.push(screen)
    }
    document.addEventListener('readystatechange', look)
    // A figure in its place is changed as text, and a part is hidden by an attribute.
    new MutationObserver(look).observe(document, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => window.screens ?? [])
}
