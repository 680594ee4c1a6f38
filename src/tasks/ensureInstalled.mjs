// Plain JavaScript without packages: this runs on the machine's own Node, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const oldestNode = 20

/** Ends the process with a clear message when the packages cannot be installed. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < oldestNode) {
    fail(
      `Node ${process.versions.node} is te oud: installeer Node ${oldestNode} of nieuwer.`,
      `Node ${process.versions.node} is too old: install Node ${oldestNode} or later.`,
    )
  }
  if (isInstalled()) return
  process.stderr.write('Pakketten installeren: npm ci / Installing packages: npm ci\n')
  // The level is said here, because a silent npm above this one passes its silence on.
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    // Standard output belongs to the task that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: withoutProjectBinaries(process.env.PATH ?? '') },
  })
  if (status !== 0) {
    fail(
      'Installeren met "npm ci" is mislukt; hierboven staat waarom. Is er een internetverbinding?',
      'Installing with "npm ci" failed; the reason is above. Is there an internet connection?',
    )
  }
}

/**
 * Compares the lock file with npm's own record of what it installed, so that a plain `npm ci` counts
 * too. npm writes the record last: an installation that was cut short has none.
 */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json')
  const wanted = readPackages('package-lock.json')
  if (installed === undefined || wanted === undefined) return false
  if (!existsSync('node_modules/node/bin')) return false
  return (
    Object.keys(installed).every((location) => Object.hasOwn(wanted, location)) &&
    Object.entries(wanted).every(
      ([location, { optional, version, integrity }]) =>
        location === '' ||
        // Optional packages are for other kinds of machines.
        (optional && installed[location] === undefined) ||
        (installed[location]?.version === version && installed[location].integrity === integrity),
    )
  )
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** npm must not run on the Node inside the node_modules that it is about to replace. */
function withoutProjectBinaries(searchPath) {
  return searchPath
    .split(path.delimiter)
    .filter((directory) => !directory.endsWith(path.join('node_modules', '.bin')))
    .join(path.delimiter)
}

function fail(dutch, english) {
  process.stderr.write(`${dutch}\n${english}\n`)
  process.exit(1)
}
