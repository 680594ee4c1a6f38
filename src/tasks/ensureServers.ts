import { existsSync } from 'node:fs'
import { ensureProgram } from './ensureProgram.ts'
import { findApache } from './findApache.ts'
import { findNginx } from './findNginx.ts'

/**
 * Finds the servers that the sample configurations in docs/serving are tested with, or installs them. The site
 * needs neither.
 */
export function ensureServers(): void {
  // Where systemd runs, a web server that is installed is also started, on port 80.
  const install = existsSync('/run/systemd/system') ? 'not' : 'may'
  const packages = ['nginx', 'libnginx-mod-http-brotli-static']
  ensureProgram({ name: 'nginx', find: findNginx, packages, install })
  ensureProgram({ name: 'Apache', find: findApache, packages: ['apache2'], install })
}
