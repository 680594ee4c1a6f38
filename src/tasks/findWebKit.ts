import { existsSync, globSync } from 'node:fs'

export interface WebKit {
  /** Takes the orders, by WebDriver. */
  readonly driver: string
  /** The small browser that comes with WebKitGTK. */
  readonly browser: string
  /** Gives it a screen that nobody sees. */
  readonly screen: string
}

/** Debian's WebKitGTK with what drives and shows it; `undefined` when a part is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = '/usr/bin/WebKitWebDriver'
  const screen = '/usr/bin/xvfb-run'
  // The folder is named after the processor, such as x86_64-linux-gnu.
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')
  if (browser === undefined || !existsSync(driver) || !existsSync(screen)) return undefined
  return { driver, browser, screen }
}
