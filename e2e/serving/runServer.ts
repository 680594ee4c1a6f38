import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { ask } from './ask.ts'

/** A server in a process of its own. */
export interface RunningServer {
  readonly address: string
  readonly stop: () => Promise<void>
}

interface Command {
  readonly program: string
  readonly parameters: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Starts a server on a free port of this machine, and waits until it answers. */
export async function runServer(commandFor: (port: number) => Command): Promise<RunningServer> {
  const port = await freePort()
  const { program, parameters, ...options } = commandFor(port)
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  }
  const ended = once(child, 'close')
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said.join('')}`)
    await setTimeout(20)
  }
  return {
    address,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

async function answers(address: string): Promise<boolean> {
  return await ask(address, '/').then(
    () => true,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
