import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { servedFiles } from '../testing/servedFiles.ts'
import { DataError } from './dataError.ts'
import { fetchDataFile } from './fetchDataFile.ts'

const file = 'data/published/index.json'
const json = { 'content-type': 'application/json' }

function answer(body: BodyInit | null, status = 200, headers: HeadersInit = json): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status, headers })),
  )
}

async function refusal(signal = new AbortController().signal): Promise<unknown> {
  try {
    return (await fetchDataFile(file, signal)).text
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

/** As browsers do: waits for ever, and rejects when the signal aborts. */
function neverAnswer(): void {
  vi.stubGlobal(
    'fetch',
    (_file: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
}

/** Headers at once, then a body that stalls. */
function stall(): void {
  vi.stubGlobal('fetch', async (_file: string, { signal }: { readonly signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"schema'))
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { headers: json })
  })
}

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a data file', () => {
  it('arrives as the text that was sent', async () => {
    answer(servedFiles.region)
    expect(await refusal()).toBe(servedFiles.region)
  })

  it('arrives whole when a letter is cut in two on the way', async () => {
    const bytes = new TextEncoder().encode('{"name":"Súdwest-Fryslân"}')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    vi.stubGlobal('fetch', async () => new Response(body, { headers: json }))
    expect(await refusal()).toBe('{"name":"Súdwest-Fryslân"}')
  })

  it('is asked for once, revalidated, with a signal', async () => {
    answer('{}')
    await refusal()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch).toHaveBeenCalledWith(file, {
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: expect.any(AbortSignal),
    })
  })

  it('may be empty; the parser says so', async () => {
    answer('')
    expect(await refusal()).toBe('')
    answer(null)
    expect(await refusal()).toBe('')
  })

  it.each(['application/json', 'text/plain', 'text/html; charset=utf-8', 'image/png', ''])(
    'is data when it comes as %j',
    async (type) => {
      answer('{}', 200, { 'content-type': type })
      expect(await refusal()).toBe('{}')
    },
  )
})

describe('a data file that cannot be had is refused by its cause:', () => {
  it.each([
    [404, { kind: 'missing' }],
    [410, { kind: 'missing' }],
    [403, { kind: 'refused', status: 403 }],
    [500, { kind: 'server', status: 500 }],
    [503, { kind: 'server', status: 503 }],
  ])('status %d', async (status, fault) => {
    answer('{}', status)
    expect(await refusal()).toEqual({ file, ...fault })
  })

  it.each([
    ['text/html', '<!doctype html><title>Inloggen</title>'],
    ['application/json', '\uFEFF\n<html><title>Inloggen</title>'],
    ['', '<!-- portal --><p>Log in'],
    ['text/html', 'Log in to the network'],
    ['application/xhtml+xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])('a page in its place, sent as %j', async (type, body) => {
    answer(body, 200, { 'content-type': type })
    expect(await refusal()).toEqual({ file, kind: 'notData' })
  })

  it.each([
    ['text/plain', 'Log in to the network'],
    ['text/html', ''],
    ['text/html', '["an", "array"]'],
    ['application/xml', '<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>'],
  ])('what is no page is left to the schema, sent as %j', async (type, body) => {
    answer(body, 200, { 'content-type': type })
    expect(await refusal()).toBe(body)
  })

  it('the start page of the site itself is a missing file', async () => {
    answer('<!doctype html><script type="application/json" id="data-files">{}</script>', 200)
    expect(await refusal()).toEqual({ file, kind: 'missing' })
  })

  it('status 511 is a page to log in to the network, when a page came with it', async () => {
    answer('<title>Log in</title>', 511, { 'content-type': 'text/html' })
    expect(await refusal()).toEqual({ file, kind: 'notData' })
    answer('', 511)
    expect(await refusal()).toEqual({ file, kind: 'server', status: 511 })
  })

  it('a browser that is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await refusal()).toEqual({ file, kind: 'offline' })
  })

  it.each([
    [200, '{}'],
    [404, { file, kind: 'missing' }],
    [503, { file, kind: 'server', status: 503 }],
  ])(
    'its own status %d when the browser says offline, but a server answers',
    async (status, outcome) => {
      vi.stubGlobal('navigator', { onLine: false })
      answer('{}', status)
      expect(await refusal()).toEqual(outcome)
    },
  )

  it('a body past 8 MB, which is not read to its end', async () => {
    const cancelled = vi.fn()
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_000_000).fill(32))
      },
      cancel: cancelled,
    })
    vi.stubGlobal('fetch', async () => new Response(body, { headers: json }))
    expect(await refusal()).toEqual({ file, kind: 'tooLarge' })
    expect(cancelled).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['no answer', neverAnswer, 'connected', 'timeout'],
    ['a body that stalls', stall, 'connected', 'timeout'],
    ['no answer because the connection went meanwhile', neverAnswer, 'lost', 'offline'],
    // Whatever the browser says: the answer had begun.
    ['a body that stalls', stall, 'lost', 'timeout'],
  ] as const)('after 7 seconds %s (%#), with the connection %s', async (...row) => {
    const [, serve, connection, kind] = row
    vi.useFakeTimers()
    // It runs on a clock of its own that fake timers do not reach.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), milliseconds)
      return controller.signal
    })
    serve()
    const outcome = refusal()
    if (connection === 'lost') vi.stubGlobal('navigator', { onLine: false })
    await vi.advanceTimersByTimeAsync(6_999)
    expect(await Promise.race([outcome, 'still waiting'])).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toEqual({ file, kind })
  })
})

describe('a data file that is no longer wanted', () => {
  it('ends with the reason of who stopped it, not as a fault', async () => {
    neverAnswer()
    const controller = new AbortController()
    const reason = new Error('another region was chosen')
    const outcome = refusal(controller.signal)
    controller.abort(reason)
    expect(await outcome).toBe(reason)
  })

  it('is stopped in the middle of its body', async () => {
    stall()
    const controller = new AbortController()
    const outcome = refusal(controller.signal)
    await Promise.resolve()
    controller.abort(new Error('another region was chosen'))
    expect(await outcome).toEqual(new Error('another region was chosen'))
  })
})

describe('a data file from the cache of the service worker', () => {
  const storedAt = async (headers: HeadersInit) => {
    answer('{}', 200, headers)
    return (await fetchDataFile(file, new AbortController().signal)).storedAt
  }

  it('has the date on which it was stored', async () => {
    const date = '2021-02-01T09:30:00.000Z'
    expect(await storedAt({ 'x-stored-at': date })).toBe(date)
  })

  it('has none when the header is absent or no date', async () => {
    expect(await storedAt(json)).toBeUndefined()
    expect(await storedAt({ 'x-stored-at': 'yesterday' })).toBeUndefined()
  })
})
