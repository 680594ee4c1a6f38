import { DataError } from './dataError.ts'

/**
 * Milliseconds for headers and body together, so that a stalled body ends too. The index and a
 * region one after the other stay within fifteen seconds, the longest wait for an error message.
 */
const timeout = 7_000
/** Bytes; the largest file of a whole country stays far below this. */
const maxBytes = 8_000_000

/** The text of a data file, not yet validated. */
interface FetchedFile {
  readonly text: string
  /** ISO date on which the service worker stored the file; absent when the server answered. */
  readonly storedAt?: string
}

/**
 * Fetches one data file as text, always revalidated. What comes is judged by its content, not by
 * its media type: servers get that wrong.
 * @throws {DataError} when the file cannot be fetched; the reason of an abort by the caller as it is.
 */
export async function fetchDataFile(file: string, signal: AbortSignal): Promise<FetchedFile> {
  const limit = AbortSignal.timeout(timeout)
  const start = performance.now()
  try {
    const response = await fetch(file, {
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    })
    checkStatus(file, response)
    const text = await readText(file, response)
    if (isHtml(text, response)) throw new DataError(file, { kind: 'notData' })
    const storedAt = response.headers.get('x-stored-at') ?? ''
    return Number.isNaN(Date.parse(storedAt)) ? { text } : { text, storedAt }
  } catch (error) {
    if (signal.aborted) throw error
    const elapsed = performance.now() - start
    if (error instanceof DataError) throw new DataError(file, error.fault, elapsed)
    // A connection that was lost during the request is the cause, not the time limit.
    if (!navigator.onLine) throw new DataError(file, { kind: 'offline' }, elapsed)
    throw new DataError(file, { kind: limit.aborted ? 'timeout' : 'unreachable' }, elapsed)
  }
}

function checkStatus(file: string, { ok, status }: Response): void {
  if (status === 404 || status === 410) throw new DataError(file, { kind: 'missing' })
  if (status >= 500) throw new DataError(file, { kind: 'server', status })
  if (!ok) throw new DataError(file, { kind: 'refused', status })
}

/** JSON never begins with `<`; a page sent as HTML may begin with anything else. */
function isHtml(text: string, { headers }: Response): boolean {
  const start = text.trimStart()
  if (start.startsWith('<')) return true
  return (headers.get('content-type') ?? '').includes('html') && !start.startsWith('{')
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
