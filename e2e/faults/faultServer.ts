import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { createFaultBackend, type FaultBackend } from '../../mocks/faults/faultBackend.ts'
import { logInPage, logInPath } from '../../mocks/faults/faultScenarios.ts'
import { listen } from '../listen.ts'
import { sendResponse } from './sendResponse.ts'

export interface FaultServer extends Pick<FaultBackend, 'choose'> {
  readonly address: string
  readonly stop: () => void
}

/** A plain server of the built site, whose data files come by way of the chosen fault. */
export async function startFaultServer(): Promise<FaultServer> {
  const backend = createFaultBackend()
  const files = sirv('dist')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site')
    if (pathname === logInPath) return answer(response, async () => logInPage())
    if (!pathname.startsWith('/data/')) return files(request, response, () => notFound(response))
    answer(response, () => backend.answer(pathname, () => readDataFile(pathname)))
  })
  return {
    address: await listen(server),
    choose: backend.choose,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A test that ends closes what is still on its way. */
function answer(response: ServerResponse, make: () => Promise<Response>): void {
  make()
    .then((made) => sendResponse(made, response))
    .catch(() => response.destroy())
}

async function readDataFile(pathname: string): Promise<Response> {
  const text = await readFile(path.join('dist', pathname), 'utf8')
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end()
}
