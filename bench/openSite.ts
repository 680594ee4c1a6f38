import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeStaticPage } from './staticPage.ts'

export interface Site {
  readonly address: string
}

/**
 * Serves a build, with the static page beside it, from a directory of its own: as `npm start` does,
 * and without touching `dist`. Server and directory go when this process ends.
 */
export async function openSite(built: string | undefined): Promise<Site> {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'))
  process.on('exit', () => rmSync(place, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1))
  }
  const site = path.join(place, 'dist')
  if (built === undefined) build(site)
  else cpSync(built, site, { recursive: true })
  writeStaticPage(site)
  return { address: await serve(place) }
}

function build(site: string): void {
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  // Standard output is for the report.
  execFileSync(process.execPath, [vite, 'build', '--outDir', site, '--logLevel', 'error'], {
    stdio: ['ignore', 2, 2],
  })
}

async function serve(place: string): Promise<string> {
  const server: ChildProcess = fork(path.resolve('src/tasks/serve.ts'), {
    cwd: place,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  process.on('exit', () => server.kill())
  const gone = once(server, 'exit').then(() => undefined)
  const [said] = (await Promise.race([once(server.stdout ?? server, 'data'), gone])) ?? []
  const address = /http:\S+/.exec(String(said))?.[0]
  if (address === undefined) throw new Error('The server for the measurements did not start')
  return address
}
