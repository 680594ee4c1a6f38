import { once } from 'node:events'
import { createServer } from 'node:net'
import { listen } from './listen.ts'

/** A port that nobody listens on: for a program that cannot choose one and say which. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  const { port } = new URL(await listen(probe))
  probe.close()
  await once(probe, 'close')
  return Number(port)
}
