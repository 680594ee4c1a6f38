import { bypass, http } from 'msw'

/** A failure of the server, the network or what lies between, for every request of a data file. */
export interface Fault {
  readonly name: string
  /** True when the browser itself reports that it has no connection. */
  readonly isOffline?: boolean
  /** `Response.error()` stands for a broken connection. `request` counts from 1. */
  readonly respond: (
    original: () => Promise<Response>,
    request: { readonly ofAll: number; readonly ofFile: number },
  ) => Promise<Response>
}

/** Where a request is redirected that is not logged in to the network. */
const logInPath = '/inloggen'

/** Milliseconds by which every other answer is late. */
const delay = 2_000

/** So few bytes at a time that a small file takes more than ten seconds. */
const drip = { bytes: 32, milliseconds: 250 }

/** The twelve ways in which a data file does not come, comes late, or is replaced by something else. */
export const faults: readonly Fault[] = [
  ...[404, 403, 500, 503].map((status) => ({
    name: `${status}`,
    respond: async () => new Response(null, { status }),
  })),
  { name: 'reset', respond: async () => Response.error() },
  { name: 'offline', isOffline: true, respond: async () => Response.error() },
  { name: 'hang', respond: () => new Promise(() => undefined) },
  { name: 'stall', respond: async (original) => stalling(await original()) },
  { name: 'drip', respond: async (original) => dripping(await original()) },
  {
    name: 'flapping',
    respond: async (original, { ofFile }) =>
      ofFile % 2 === 1 ? new Response(null, { status: 503 }) : original(),
  },
  {
    name: 'log-in page',
    respond: async () => new Response(null, { status: 302, headers: { location: logInPath } }),
  },
  {
    name: 'out of order',
    respond: async (original, { ofAll }) => {
      if (ofAll % 2 === 1) await new Promise((resolve) => setTimeout(resolve, delay))
      return original()
    },
  },
]

/** The page that answers where a request was redirected. */
function logInPage(): Response {
  return new Response('<!doctype html><title>Inloggen</title><h1>Inloggen</h1>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

/** Makes the browser report that it has no connection, or has one again, as its own switch does. */
export function setOnline(isOnline: boolean): void {
  if (navigator.onLine === isOnline) return
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline })
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

/** Lets an hour pass and the reader return to the page: everything it shows is fetched again. */
export function anHourLater(): void {
  const now = Date.now
  Date.now = () => now() + 60 * 60 * 1000 + 1
  window.dispatchEvent(new Event('visibilitychange'))
}

/** The first half at once; then no more bytes, no end and no error. */
function stalling(response: Response): Promise<Response> {
  return inParts(response, (bytes) => ({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
  }))
}

function dripping(response: Response): Promise<Response> {
  let sent = 0
  return inParts(response, (bytes) => ({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, drip.milliseconds))
      controller.enqueue(bytes.subarray(sent, sent + drip.bytes))
      sent += drip.bytes
      if (sent >= bytes.length) controller.close()
    },
  }))
}

/** An answer with the headers of the whole one, without those of a compression that is undone. */
async function inParts(
  response: Response,
  source: (bytes: Uint8Array) => UnderlyingDefaultSource<Uint8Array>,
): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  return new Response(new ReadableStream(source(bytes)), {
    status: response.status,
    headers: { 'content-type': type, 'content-length': `${bytes.length}` },
  })
}

/**
 * Lets every request for a data file fail in the chosen way, from `setFault` on.
 * @param original what answers a request without a fault: the network, unless a test gives files.
 */
export function createFaultServer(
  original: (request: Request) => Promise<Response> = (request) => fetch(bypass(request)),
) {
  let current: Fault | undefined
  const paths: string[] = []
  return {
    setFault: (fault: Fault | undefined) => {
      current = fault
      paths.length = 0
    },
    handlers: [
      http.get('*/data/*.json', ({ request }) => {
        const { pathname } = new URL(request.url)
        paths.push(pathname)
        const ofFile = paths.filter((path) => path === pathname).length
        if (current === undefined) return original(request)
        return current.respond(() => original(request), { ofAll: paths.length, ofFile })
      }),
      http.get(`*${logInPath}`, logInPage),
    ],
  }
}
