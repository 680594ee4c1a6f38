import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from '../listen.ts'
import { reportNoise } from './reportNoise.ts'

export interface ListeningSite {
  readonly address: string
  /** False: every request is refused, as without a network. */
  readonly setAnswering: (isAnswering: boolean) => void
  /** What pages complained of since the last time. */
  readonly takeNoise: () => readonly string[]
}

const script = '/engines-listen.js'
const report = '/engines-noise'

/**
 * The site as it is, from an address of its own, with one script before all others in each page that
 * tells this server what the page complains of: WebKit has no other way to hear it from the start.
 */
export async function listeningSite(site: string): Promise<ListeningSite> {
  const noise: string[] = []
  let isAnswering = true
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === report) {
      noise.push(await text(request))
      response.writeHead(204).end()
    } else if (!isAnswering) request.destroy()
    else if (request.url === script) {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(`(${reportNoise})(${JSON.stringify(report)})`)
    } else await pass(site, request, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  return {
    address: await listen(server),
    setAnswering: (value) => {
      isAnswering = value
    },
    takeNoise: () => noise.splice(0),
  }
}

async function pass(
  site: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await fetch(new URL(request.url ?? '', site), { redirect: 'manual' })
  const body = Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of answer.headers) {
    // Taken out of its package here, and as long as it is now.
    if (!/^(?:content-(?:encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name)) {
      response.setHeader(name, value)
    }
  }
  response.writeHead(answer.status)
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
  const isWorker = request.url?.endsWith('/serviceWorker.js') === true
  if (isPage) response.end(withScript(body.toString()))
  else response.end(isWorker ? await withHashes(body.toString(), site) : body)
}

function withScript(html: string): string {
  return html.replace('<head>', `<head><script src="${script}"></script>`)
}

/** The service worker with the hashes of the pages as they are here: it keeps no others. */
async function withHashes(worker: string, site: string): Promise<string> {
  const pages = [...worker.matchAll(/\["(\.\/(?:[^"]*\/)?)","(sha256-[^"]+)"\]/g)]
  let changed = worker
  for (const [, address = '', hash = ''] of pages) {
    const page = withScript(await (await fetch(new URL(address, site))).text())
    const here = createHash('sha256').update(page).digest('base64')
    changed = changed.replace(`"${address}","${hash}"`, `"${address}","sha256-${here}"`)
  }
  return changed
}
