import { existsSync } from 'node:fs'
import { findNginx } from './findNginx.ts'
import { installDebianPackages } from './installDebianPackages.ts'

const packages = ['nginx', 'libnginx-mod-http-brotli-static']

/**
 * Finds the nginx that the sample configuration is tested with, or installs it. Without it those tests
 * are left out, and this says so: the site does not need nginx.
 */
export function ensureNginx(): void {
  if (findNginx() !== undefined || installed()) return
  const command = `apt-get install ${packages.join(' ')}`
  console.log(
    `Zonder nginx en zijn brotli-module blijven de tests van docs/serving/nginx weg. Op Debian: ${command}\n` +
      `Without nginx and its brotli module the tests of docs/serving/nginx are left out. On Debian: ${command}`,
  )
}

/** Not where systemd runs: there a web server that is installed is also started, on port 80. */
function installed(): boolean {
  if (existsSync('/run/systemd/system')) return false
  console.log('nginx installeren / Installing nginx')
  return installDebianPackages(...packages) && findNginx() !== undefined
}
