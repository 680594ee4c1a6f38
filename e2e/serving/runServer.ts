import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../freePort.ts'
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
  /** True for a program that starts others, which do not end with it: they form a group. */
  readonly detached?: boolean
}

/** Milliseconds; a guard against a server that never answers, not a measure of speed. */
const patience = 60_000

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
  const end = (signal: NodeJS.Signals): void => {
    if (options.detached === true && child.pid !== undefined) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  const address = `http://127.0.0.1:${port}`
  const signal = AbortSignal.timeout(patience)
  while (!(await answers(address, signal))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said.join('')}`)
    if (signal.aborted) {
      end('SIGKILL')
      throw new Error(`${program} does not answer: ${said.join('')}`)
    }
    await setTimeout(20)
  }
  return {
    address,
    stop: async () => {
      end('SIGTERM')
      await ended
    },
  }
}

async function answers(address: string, signal: AbortSignal): Promise<boolean> {
  return await ask(address, '/', { signal }).then(
    () => true,
    () => false,
  )
}
