import { DataError, isPassing } from './dataError.ts'

/**
 * Milliseconds for headers and body together, so that a stalled body ends too. The index and a
 * region one after the other stay within fifteen seconds, the longest wait for an error message.
 */
const timeout = 7_000
/** Bytes; the largest file of a whole country stays far below this. */
const maxBytes = 8_000_000

/** How every query asks a server. */
export const requestDefaults = {
  /** A browser that says it is offline may be wrong: only a request that fails shows it. */
  networkMode: 'always',
  refetchOnReconnect: true,
  retry: (failures: number, error: Error) =>
    failures < 2 && error instanceof DataError && isPassing(error),
  retryDelay: (failures: number) => 500 * 2 ** failures,
} as const

let top = ''

/** For a page that stands in a folder of the site: `../`. */
export function fetchDataFilesFrom(way: string): void {
  top = way
}

/**
 * Fetches one data file as text, always revalidated. What comes is judged by its content, not by
 * its media type: servers get that wrong.
 * @returns the text, not yet validated, and the ISO date on which the service worker stored it, if it did.
 * @throws {DataError} when the file cannot be fetched; the reason of an abort by the caller as it is.
 */
export async function fetchDataFile(file: string, signal: AbortSignal) {
  const limit = AbortSignal.timeout(timeout)
  const start = performance.now()
  let isAnswered = false
  try {
    const response = await fetch(top + file, {
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    })
    isAnswered = true
    const text = await readAnswer(file, response)
    const storedAt = response.headers.get('x-stored-at') ?? ''
    return Number.isNaN(Date.parse(storedAt)) ? { text } : { text, storedAt }
  } catch (error) {
    if (signal.aborted) throw error
    const elapsed = performance.now() - start
    if (error instanceof DataError) throw new DataError(file, error.fault, elapsed)
    // A connection that was lost is the cause, not the time limit; a browser that says so may be wrong.
    if (!navigator.onLine && !isAnswered) throw new DataError(file, { kind: 'offline' }, elapsed)
    throw new DataError(file, { kind: limit.aborted ? 'timeout' : 'unreachable' }, elapsed)
  }
}

async function readAnswer(file: string, response: Response): Promise<string> {
  // 511 comes with the page to log in to a network; other refusals are not read.
  const isRead = response.ok || response.status === 511
  const text = isRead ? await readText(file, response) : ''
  if (text.includes(ownPage)) throw new DataError(file, { kind: 'missing' })
  if (isHtml(text, response)) throw new DataError(file, { kind: 'notData' })
  checkStatus(file, response)
  return text
}

function checkStatus(file: string, { ok, status }: Response): void {
  if (status === 404 || status === 410) throw new DataError(file, { kind: 'missing' })
  if (status >= 500) throw new DataError(file, { kind: 'server', status })
  if (!ok) throw new DataError(file, { kind: 'refused', status })
}

/** In index.html, which some servers send in the place of a missing file. */
const ownPage = 'id="data-files"'

/** Markup, but no other XML, or what is sent as HTML and is not JSON, whatever it begins with. */
function isHtml(text: string, { headers }: Response): boolean {
  const start = text.trimStart()
  if (start.startsWith('<')) return !/^<(?:\?xml|svg|rss)/i.test(start) || /<html\b/i.test(start)
  return /^[^{[]/.test(start) && (headers.get('content-type') ?? '').includes('html')
}

async function readText(file: string, response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let text = ''
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      throw new DataError(file, { kind: 'tooLarge' })
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
