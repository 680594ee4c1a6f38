import { findFirefox } from './findFirefox.ts'
import { findWebKit, type WebKit } from './findWebKit.ts'
import { installDebianPackages } from './installDebianPackages.ts'

interface Engines {
  readonly firefox: string | undefined
  readonly webKit: WebKit | undefined
}

/**
 * Finds the engines beside Chromium, or installs Debian's packages of them. What cannot be had is left
 * out, and this says so.
 */
export function ensureEngines(): Engines {
  return {
    firefox: ensure('Firefox', findFirefox, ['firefox-esr']),
    webKit: ensure('WebKit', findWebKit, ['webkit2gtk-driver', 'xvfb']),
  }
}

function ensure<Found>(
  name: string,
  find: () => Found | undefined,
  packages: readonly string[],
): Found | undefined {
  const found = find() ?? install(name, find, packages)
  if (found !== undefined) return found
  const command = `apt-get install ${packages.join(' ')}`
  console.log(
    `${name} overgeslagen: niet op deze machine, en alleen op Debian te installeren (als root): ${command}\n` +
      `${name} skipped: not on this machine, and only Debian can install it (as root): ${command}`,
  )
  return undefined
}

function install<Found>(
  name: string,
  find: () => Found | undefined,
  packages: readonly string[],
): Found | undefined {
  console.log(`${name} installeren / Installing ${name}`)
  return installDebianPackages(...packages) ? find() : undefined
}
