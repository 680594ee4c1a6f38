import { existsSync } from 'node:fs'
import { portProblem, serverPort } from './serverPort.ts'
import { siteServer } from './siteServer.ts'
import { stopSignal } from './stopSignal.ts'

const directory = 'dist'

/** Serves the built site on this machine only, until the process is asked to end. */
export function serve(): void {
  const port = serverPort()
  const server = siteServer(directory)
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(portProblem(port, error.code))
    process.exitCode = 1
  })
  server.listen({ port, host: '127.0.0.1' }, () => {
    const address = server.address()
    const chosen = typeof address === 'object' ? address?.port : port
    console.log(`Klantprofielen: http://127.0.0.1:${chosen}/`)
  })
  stopSignal().addEventListener('abort', () => {
    server.close()
    server.closeAllConnections()
  })
}

if (import.meta.main) {
  if (existsSync(directory)) serve()
  else {
    console.error('Er is nog geen build. Doe eerst: npm run build\nBuild first: npm run build')
    process.exitCode = 1
  }
}
