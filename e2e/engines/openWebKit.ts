import { spawn } from 'node:child_process'
import {
  Builder,
  By,
  Capabilities,
  Key as Keys,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver'
import { setOnline } from '../../mocks/faults/browserConnection.ts'
import type { WebKit } from '../../src/tasks/findWebKit.ts'
import { freePort } from '../freePort.ts'
import type { Engine, Key } from './Engine.ts'
import { eventually } from './eventually.ts'
import { firstOf, type Part, partsOf, textsOf } from './partsOf.ts'
import { savedIn } from './savedIn.ts'
import { viewport } from './viewport.ts'

const keys: Readonly<Record<Key, string>> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Space: Keys.SPACE,
  Tab: Keys.TAB,
}

/**
 * WebKitGTK, the engine of Safari, driven by WebDriver. That tells nothing of the console, and its small
 * browser writes none in this mode: what the page complains of is heard by `listeningSite` alone. Nor
 * has it a way to go offline: the page is told so, and nothing is answered meanwhile.
 */
export async function openWebKit(
  webKit: WebKit,
  home: string,
  setAnswering: (isAnswering: boolean) => void,
): Promise<Engine> {
  const { address, stop } = await startDriver(webKit, home)
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] },
      }),
    )
    .build()
  await giveRoom(driver)
  const within = (work: typeof textsOf | typeof firstOf) =>
    `return (${work})((${partsOf})(arguments[0]))`
  const first = (part: Part) => driver.executeScript<WebElement>(within(firstOf), part)
  return {
    name: 'WebKit',
    version: (await driver.getCapabilities()).get('browserVersion'),
    open: (link) => driver.get(link),
    address: async () => new URL(await driver.getCurrentUrl()),
    textsOf: (part) => driver.executeScript<string[]>(within(textsOf), part),
    click: async (part, held) => {
      const target = await first(part)
      // The driver does not wait for a page that scrolls smoothly.
      await driver.executeScript(bringIntoView, target)
      if (held === undefined) return target.click()
      await driver.actions().keyDown(Keys.SHIFT).click(target).keyUp(Keys.SHIFT).perform()
    },
    choose: async (list, value) => {
      await (await first(list)).findElement(By.css(`option[value="${value}"]`)).click()
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    paste: () => driver.actions().keyDown(Keys.CONTROL).sendKeys('v').keyUp(Keys.CONTROL).perform(),
    evaluate: (expression) => driver.executeScript(`return (${expression})`),
    save: async (press) => {
      await press()
      return savedIn(home)
    },
    setOffline: async (isOffline) => {
      setAnswering(!isOffline)
      await driver.executeScript(setOnline, !isOffline)
    },
    hearsConsole: false,
    takeNoise: () => [],
    close: async () => {
      await driver.quit()
      stop()
    },
  }
}

/** Runs the driver on a screen of its own; both end with this process, by the group that they form. */
async function startDriver(
  { screen, driver }: WebKit,
  home: string,
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const port = await freePort()
  const group = spawn(screen, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    // What it saves goes to its home.
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: `${home}/.config` },
  })
  const stop = (): void => {
    process.off('exit', stop)
    if (group.pid !== undefined && group.exitCode === null) process.kill(-group.pid)
  }
  process.on('exit', stop)
  const address = `http://127.0.0.1:${port}`
  await eventually('the driver of WebKit', () =>
    fetch(`${address}/status`).then(
      () => true,
      () => undefined,
    ),
  )
  return { address, stop }
}

/** As large inside as the pages of the others. */
async function giveRoom(driver: WebDriver): Promise<void> {
  const [width = 0, height = 0] = await driver.executeScript<number[]>(
    'return [outerWidth - innerWidth, outerHeight - innerHeight]',
  )
  const rect = { width: viewport.width + width, height: viewport.height + height, x: 0, y: 0 }
  await driver.manage().window().setRect(rect)
}

/** Sent to the browser as text. */
function bringIntoView(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
}
