import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Serves `dist` as `npm start` does, until this process ends. */
export async function startSite(): Promise<string> {
  const server = fork('src/tasks/serve.ts', {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  process.on('exit', () => server.kill())
  const gone = once(server, 'exit').then(() => undefined)
  const [said] = (await Promise.race([once(server.stdout ?? server, 'data'), gone])) ?? []
  const address = /http:\S+/.exec(String(said))?.[0]
  if (address === undefined) throw new Error('The server for the engines did not start')
  return address
}
