import { existsSync } from 'node:fs'
import { runQuietly } from './runQuietly.ts'

/** Installs without asking anything; false when that fails, as elsewhere than on Debian as root. */
export function installDebianPackages(...names: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false
  // In runlevel 1 no service is started, as in a container with an init that does not run.
  const environment = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return (
    runQuietly('apt-get', ['update'], environment) &&
    runQuietly('apt-get', ['install', '-y', ...names], environment)
  )
}
