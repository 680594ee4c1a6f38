import { createServer } from 'node:net'

const defaultPort = 4173

/** The port that PORT asks for; 0 lets the system choose. Throws on anything but a port number. */
export function serverPort(text = process.env['PORT']): number {
  if (text === undefined || text === '') return defaultPort
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new Error(
    `PORT="${text}" is geen poortnummer: kies een getal van 0 tot en met 65535.\n` +
      `PORT="${text}" is not a port number: choose a number from 0 to 65535.`,
  )
}

/** Throws when the server could not listen on the port; so that a build need not come first to know. */
export async function ensurePortIsFree(port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const probe = createServer()
  probe.once('error', (error: NodeJS.ErrnoException) =>
    reject(new Error(portProblem(port, error.code))),
  )
  probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve()))
  await promise
}

/** What to tell the user when the server could not start on the port. */
export function portProblem(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return (
      `Poort ${port} is al in gebruik. Kies een andere: PORT=${port + 1} npm start\n` +
      `Port ${port} is already in use. Choose another: PORT=${port + 1} npm start`
    )
  }
  return (
    `De server kan niet luisteren op poort ${port} (${code}). Kies een andere met PORT.\n` +
    `The server cannot listen on port ${port} (${code}). Choose another with PORT.`
  )
}
