import { createServer } from 'node:net'

/** A port that nobody listens on: for a driver that cannot choose one and say which. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  probe.once('error', reject)
  probe.listen({ port: 0, host: '127.0.0.1' }, () => {
    const address = probe.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    probe.close(() => resolve(port))
  })
  return promise
}
