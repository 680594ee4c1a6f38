import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { chromium } from '@playwright/test'

interface Browser {
  readonly paths: () => readonly string[]
  /** What is needed beside the browser itself. */
  readonly tools: readonly string[]
  /** Debian's packages of it: the first list that can be installed. */
  readonly debianPackages: readonly (readonly string[])[]
}

type BrowserName = 'Chromium' | 'Firefox' | 'WebKit'

/** An environment variable may name another copy: `FIREFOX=/path`. */
const browsers: Readonly<Record<BrowserName, Browser>> = {
  Chromium: {
    paths: () => [
      chromium.executablePath(),
      // Debian's Chromium without a window, as Playwright's own is: the suite takes 40 % less time.
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    tools: [],
    debianPackages: [['chromium-headless-shell'], ['chromium']],
  },
  Firefox: {
    paths: () => [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    tools: [],
    debianPackages: [['firefox-esr']],
  },
  // WebKitGTK's MiniBrowser, in a folder named after the processor, such as x86_64-linux-gnu, and its driver.
  WebKit: {
    paths: () => globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser'),
    tools: ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'],
    debianPackages: [['webkit2gtk-driver', 'xvfb']],
  },
}

/** Path of the Chromium for tests; throws when CHROMIUM names a file that does not exist. */
export function findChromium(): string | undefined {
  return find('Chromium')
}

/** Finds Chromium or installs it, from Debian or with Playwright; throws when neither works. */
export function ensureChromium(): string {
  const found =
    findOrInstall('Chromium') ??
    (run('playwright', ['install', 'chromium']) ? findChromium() : undefined)
  if (found !== undefined) return found
  throw new Error(
    'Er is geen Chromium voor de tests. Installeer Chromium of Chrome, of geef het pad: CHROMIUM=/pad/naar/chromium npm test\n' +
      'There is no Chromium for the tests. Install Chromium or Chrome, or give its path: CHROMIUM=/path/to/chromium npm test',
  )
}

/** Finds another engine or installs it from Debian; `undefined` where it has to be left out. */
export function ensureEngine(name: BrowserName): string | undefined {
  const found = findOrInstall(name)
  if (found !== undefined) return found
  const command = `apt-get install ${browsers[name].debianPackages.flat().join(' ')}`
  // Where packages can be installed, a run without an engine would only look complete.
  if (isDebianAsRoot()) throw new Error(`Installeren mislukt / The install failed: ${command}`)
  console.log(
    `De tests in ${name} vervallen: het ontbreekt hier. Op Debian, als root: ${command}\n` +
      `The tests in ${name} are left out: it is not here. On Debian, as root: ${command}`,
  )
  return undefined
}

function find(name: BrowserName): string | undefined {
  const variable = name.toUpperCase()
  const chosen = process.env[variable]
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`${variable}=${chosen}: no such file`)
  }
  const { tools, paths } = browsers[name]
  return tools.every((file) => existsSync(file))
    ? paths().find((file) => existsSync(file))
    : undefined
}

function findOrInstall(name: BrowserName): string | undefined {
  const found = find(name)
  if (found !== undefined || !isDebianAsRoot()) return found
  console.log(`${name} installeren / Installing ${name}`)
  run('apt-get', ['update'])
  browsers[name].debianPackages.some((names) => run('apt-get', ['install', '-y', ...names]))
  return find(name)
}

function isDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

function run(command: string, parameters: readonly string[]): boolean {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
