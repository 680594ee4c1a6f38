import { existsSync } from 'node:fs'

/** True where packages can be installed without asking anything. */
export function isDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}
