import { existsSync } from 'node:fs'
import { findApache } from './findApache.ts'
import { findNginx } from './findNginx.ts'
import { installDebianPackages } from './installDebianPackages.ts'

/**
 * Finds the servers that the sample configurations are tested with, or installs them. Without one its tests
 * are left out, and this says so: the site needs neither.
 */
export function ensureServers(): void {
  ensure('nginx', findNginx, ['nginx', 'libnginx-mod-http-brotli-static'])
  ensure('apache', findApache, ['apache2'])
}

function ensure(name: string, find: () => unknown, packages: readonly string[]): void {
  if (find() !== undefined || (install(name, packages) && find() !== undefined)) return
  const command = `apt-get install ${packages.join(' ')}`
  console.log(
    `De tests van docs/serving/${name} blijven weg: op deze machine is het niet. Op Debian: ${command}\n` +
      `The tests of docs/serving/${name} are left out: this machine lacks it. On Debian: ${command}`,
  )
}

/** Not where systemd runs: there a web server that is installed is also started, on port 80. */
function install(name: string, packages: readonly string[]): boolean {
  if (existsSync('/run/systemd/system')) return false
  console.log(`${name} installeren / Installing ${name}`)
  return installDebianPackages(...packages)
}
