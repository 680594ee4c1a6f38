import { once } from 'node:events'
import type { Server } from 'node:net'

/** Has a server listen on a free port of this machine, and gives its address: `http://127.0.0.1:4321/`. */
export async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port to listen on')
  return `http://127.0.0.1:${address.port}/`
}
