import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { servedFiles } from '../testing/servedFiles.ts'

const page = '<script type="module" src="./assets/index-0123.js"></script>'
const sha256 = /"sha256":"([0-9a-f]{64})"/.exec(servedFiles.index)?.[1] ?? ''

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('document', {
    querySelector: () => ({ getAttribute: () => './assets/index-0123.js' }),
  })
})

afterEach(() => {
  vi.doUnmock('./readIndex.ts')
  vi.doUnmock('./checkHash.ts')
  vi.doUnmock('./failWithoutCode.ts')
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Every file can be had, and the start page of the server, unless it fails. */
function serve(start: string | Error) {
  const stub = vi.fn(async (address: string) => {
    if (address === './') {
      if (start instanceof Error) throw start
      return new Response(start)
    }
    const text = address.includes('index') ? servedFiles.index : servedFiles.region
    return new Response(text, { headers: { 'content-type': 'application/json' } })
  })
  vi.stubGlobal('fetch', stub)
  return stub
}

async function refusalOf(name: 'index' | 'region'): Promise<unknown> {
  const { indexQuery, regionQuery } = await import('./queries.ts')
  const { DataError } = await import('./dataError.ts')
  const client = new QueryClient()
  const entry = { code: 'AM01', sha256 } as const
  const figures =
    name === 'index'
      ? client.fetchQuery(indexQuery('published'))
      : client.fetchQuery(regionQuery('published', entry))
  return figures.then(
    () => 'figures',
    (error) => (error instanceof DataError ? { file: error.file, ...error.fault } : error),
  )
}

function lose(): void {
  for (const file of ['./readIndex.ts', './checkHash.ts']) {
    vi.doMock(file, () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
  }
}

describe('rules for data that cannot be had, where the data can,', () => {
  const file = 'data/published/index.json'

  it('are those of another version when the page of the server names another script', async () => {
    lose()
    serve('<script type="module" src="./assets/index-4567.js">')
    expect(await refusalOf('index')).toEqual({ file, kind: 'newerVersion' })
    expect(await refusalOf('region')).toMatchObject({ kind: 'newerVersion' })
  })

  it('are out of reach when the server has the page of this script, and are not asked for again', async () => {
    lose()
    const asked = serve(`<!doctype html>${page}`)
    const fault = { kind: 'unreachable', isCode: true }
    expect(await refusalOf('index')).toEqual({ file, ...fault })
    expect(asked.mock.calls.map(([address]) => address)).toEqual([file, './'])
    expect(await refusalOf('region')).toMatchObject(fault)
  })

  it('are out of reach when not even the code that finds out why can be had', async () => {
    lose()
    vi.doMock('./failWithoutCode.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    serve(`<!doctype html>${page}`)
    expect(await refusalOf('index')).toEqual({ file, kind: 'unreachable', isCode: true })
  })

  it('are out of reach when the server has nothing to say', async () => {
    lose()
    serve(new TypeError('Failed to fetch'))
    expect(await refusalOf('index')).toMatchObject({ kind: 'unreachable' })
  })

  it('are out of reach when another page comes, such as one to log in on', async () => {
    lose()
    serve('<!doctype html><title>Inloggen</title>')
    expect(await refusalOf('index')).toMatchObject({ kind: 'unreachable' })
  })

  it('are out of reach of a browser that is offline', async () => {
    lose()
    serve('<script type="module" src="./assets/index-4567.js">')
    vi.stubGlobal('navigator', { onLine: false })
    expect(await refusalOf('index')).toEqual({ file, kind: 'offline' })
  })
})

describe('rules for data that never come', () => {
  it.each([
    ['index', './readIndex.ts'],
    ['region', './checkHash.ts'],
  ] as const)('end the wait for the %s after seven seconds', async (name, module) => {
    vi.doMock(module, () => new Promise(() => undefined))
    serve('')
    vi.useFakeTimers()
    const outcome = refusalOf(name)
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    await vi.advanceTimersByTimeAsync(6_900)
    expect(await Promise.race([outcome, 'still waiting'])).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(100)
    expect(await outcome).toMatchObject({ kind: 'timeout', isCode: true })
  })
})
