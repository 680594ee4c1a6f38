import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/**
 * Serves the folder `dist` of a place as `npm start` does, on a free port until this process ends, and gives the
 * address.
 */
export async function forkSite(place: string): Promise<string> {
  const server = fork(path.resolve('src/tasks/serve.ts'), {
    cwd: place,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  process.on('exit', () => server.kill())
  const gone = once(server, 'exit').then(() => undefined)
  const [said] = (await Promise.race([once(server.stdout ?? server, 'data'), gone])) ?? []
  const address = /http:\S+/.exec(String(said))?.[0]
  if (address === undefined) throw new Error('The server of the site did not start')
  return address
}
