import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.ts'

/** Finds a Chromium or installs one without asking anything; throws when that is not possible. */
export function ensureChromium(): string {
  const found = findChromium() ?? installed()
  if (found !== undefined) return found
  throw new Error(
    'Er is geen Chromium voor de tests. Installeer Chromium of Chrome, of geef het pad: CHROMIUM=/pad/naar/chromium npm test\n' +
      'There is no Chromium for the tests. Install Chromium or Chrome, or give its path: CHROMIUM=/path/to/chromium npm test',
  )
}

function installed(): string | undefined {
  console.log('Chromium installeren / Installing Chromium')
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebianRoot && run('apt-get', 'update')) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', 'install', '-y', name)) return findChromium()
    }
  }
  run('playwright', 'install', 'chromium')
  return findChromium()
}

function run(command: string, ...parameters: readonly string[]): boolean {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
