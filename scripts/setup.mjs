// Usage: node scripts/setup.mjs FILE [argument...]
// Installs the packages when the lock file changed, then runs FILE with the project's own Node.
// Plain JavaScript without packages: this runs on the machine's Node, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const oldestNode = 20
const projectNode = 'node_modules/node/bin/node'

checkNodeVersion()
if (!isInstalled()) install()
run(process.argv.slice(2))

function checkNodeVersion() {
  const { node } = process.versions
  if (Number.parseInt(node, 10) >= oldestNode) return
  fail(
    `Node ${node} is te oud: installeer Node ${oldestNode} of nieuwer.`,
    `Node ${node} is too old: install Node ${oldestNode} or later.`,
  )
}

/** Compares the lock file with npm's record of what it installed, which npm writes last. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json')
  const locked = readPackages('package-lock.json')
  if (installed === undefined || locked === undefined || !existsSync(projectNode)) return false
  return (
    Object.keys(installed).every((location) => Object.hasOwn(locked, location)) &&
    Object.entries(locked).every(
      ([location, { optional, version, integrity }]) =>
        location === '' ||
        // Optional packages are for other platforms.
        (optional && installed[location] === undefined) ||
        (installed[location]?.version === version && installed[location].integrity === integrity),
    )
  )
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

function install() {
  process.stderr.write('Pakketten installeren: npm ci / Installing packages: npm ci\n')
  // npm must not run on the Node in the node_modules that it is about to replace.
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((directory) => !directory.endsWith(path.join('node_modules', '.bin')))
    .join(path.delimiter)
  // `npm --silent` passes its silence on to this npm, so the log level is explicit.
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    // Standard output belongs to the program that follows.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH },
  })
  if (status === 0) return
  fail(
    'Installeren met "npm ci" is mislukt; hierboven staat waarom. Is er een internetverbinding?',
    'Installing with "npm ci" failed; the reason is above. Is there an internet connection?',
  )
}

function run(command) {
  const binaries = path.resolve('node_modules/.bin')
  const child = spawn(path.resolve(projectNode), command, {
    stdio: 'inherit',
    env: { ...process.env, PATH: [binaries, process.env.PATH].join(path.delimiter) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // The shell that npm starts dies without passing a signal on.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  child.on('exit', (code) => {
    clearInterval(watch)
    process.exitCode = code ?? 1
  })
}

function fail(dutch, english) {
  process.stderr.write(`${dutch}\n${english}\n`)
  process.exit(1)
}
