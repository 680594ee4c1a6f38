import { DataError } from './dataError.ts'

/**
 * Milliseconds for headers and body together, so that a stalled body ends too, and for what judges the file. The
 * index and a region one after the other stay within the fifteen seconds in which a reader must hear of a fault.
 */
export const timeout = 7_000
/** Bytes; the largest file of a whole country stays far below this. */
const largest = 8_000_000

/**
 * Fetches one data file as text, always revalidated.
 * @throws {DataError} when the file cannot be had; the cause of an abort by the caller as it is.
 */
export async function fetchDataFile(file: string, signal: AbortSignal): Promise<string> {
  const limit = AbortSignal.timeout(timeout)
  const start = performance.now()
  try {
    const response = await fetch(file, {
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    })
    checkResponse(file, response)
    return await readText(file, response)
  } catch (error) {
    if (signal.aborted) throw error
    const elapsed = performance.now() - start
    if (error instanceof DataError) throw new DataError(file, error.fault, elapsed)
    // What went away under a request is the cause, not how long it was waited for.
    if (!navigator.onLine) throw new DataError(file, { kind: 'offline' }, elapsed)
    throw new DataError(file, { kind: limit.aborted ? 'timeout' : 'unreachable' }, elapsed)
  }
}

function checkResponse(file: string, response: Response): void {
  const { status } = response
  if (status === 404 || status === 410) throw new DataError(file, { kind: 'missing' })
  if (status >= 500) throw new DataError(file, { kind: 'server', status })
  if (!response.ok) throw new DataError(file, { kind: 'refused', status })
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('json')) throw new DataError(file, { kind: 'notData' })
}

async function readText(file: string, response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder('utf-8', { fatal: false })
  const reader = response.body.getReader()
  let text = ''
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > largest) {
      await reader.cancel()
      throw new DataError(file, { kind: 'tooLarge' })
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
