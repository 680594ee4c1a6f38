import { findChromium } from './findChromium.ts'
import { installDebianPackages } from './installDebianPackages.ts'
import { runQuietly } from './runQuietly.ts'

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
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (installDebianPackages(name)) return findChromium()
  }
  runQuietly('playwright', ['install', 'chromium'])
  return findChromium()
}
