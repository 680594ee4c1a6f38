import { spawn } from 'node:child_process'
import { Builder, By, Capabilities, Key } from 'selenium-webdriver'
import { type Engine, eventually, savedIn, temporaryDirectory, viewport } from './engine.ts'

const keys = { Tab: Key.TAB, Space: Key.SPACE, Escape: Key.ESCAPE } as const

/** The driver tells nothing of the console, so the page keeps its errors once it has loaded. */
const keepErrors = `window.keptErrors = [],
  addEventListener('error', ({ message }) => window.keptErrors.push(message)),
  addEventListener('unhandledrejection', ({ reason }) => window.keptErrors.push(String(reason))),
  addEventListener('securitypolicyviolation', ({ blockedURI }) => window.keptErrors.push(blockedURI))`

/** WebKitGTK, the engine of Safari, in its MiniBrowser on a screen that nobody sees. */
export async function openWebKit(binary: string): Promise<Engine> {
  const home = temporaryDirectory()
  // Two runs at a time have different process ids.
  const port = 20_000 + (process.pid % 20_000)
  const address = `http://127.0.0.1:${port}`
  const group = spawn(
    'xvfb-run',
    ['-a', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`],
    // The browser saves files in its home.
    { detached: true, stdio: 'ignore', env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home } },
  )
  // The driver and its screen form one process group.
  process.once('exit', () => group.pid && group.exitCode === null && process.kill(-group.pid))
  await eventually('the driver of WebKit', async () => {
    const response = await fetch(`${address}/status`).catch(() => undefined)
    return response?.ok
  })
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build()
  const screen = driver.manage().window()
  await screen.setRect({ ...viewport, x: 0, y: 0 })
  const actions = () => driver.actions()
  const find = (selector: string) => driver.findElement(By.css(selector))
  const evaluate = (expression: string) => driver.executeScript(`return (${expression})`)
  return {
    name: `WebKit ${(await driver.getCapabilities()).get('browserVersion')}`,
    open: (link) => driver.get(link).then(() => evaluate(keepErrors)),
    evaluate,
    click: (selector) => find(selector).click(),
    select: (selector, value) => find(`${selector} option[value="${value}"]`).click(),
    press: (key) => actions().sendKeys(keys[key]).perform(),
    type: (text) => actions().sendKeys(text).perform(),
    paste: () => actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform(),
    save: (action) => action().then(() => savedIn(home)),
    takeErrors: async () => {
      const errors = await evaluate('(window.keptErrors ?? []).splice(0)')
      return Array.isArray(errors) ? errors.map(String) : []
    },
    close: () => driver.quit(),
  }
}
