import { createHash } from 'node:crypto'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countryQuarterFile, nationalFile } from '../testing/countryFiles.ts'
import { regionDamages } from '../testing/damages.ts'
import { newerFiles, put, servedFiles } from '../testing/servedFiles.ts'
import { checkHash } from './checkHash.ts'
import { DataError, isPassing } from './dataError.ts'
import { countryQuarterQuery, indexQuery, nationalQuery, regionQuery } from './queries.ts'

const file = 'data/published/regions/AM01.json'
const index: unknown = JSON.parse(servedFiles.index)
const sha256 = /"sha256":"([0-9a-f]{64})"/.exec(servedFiles.index)?.[1] ?? ''
const entry = { code: 'AM01', sha256 } as const
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Answers each request in turn; the last answer stays. */
function answers(...texts: readonly (string | number)[]) {
  const queue = [...texts]
  const stub = vi.fn(async (_file: string) => {
    const next = (queue.length > 1 ? queue.shift() : queue[0]) ?? 404
    return typeof next === 'number'
      ? new Response(null, { status: next })
      : new Response(next, { headers: { 'content-type': 'application/json' } })
  })
  vi.stubGlobal('fetch', stub)
  return stub
}

async function refusal(read: () => Promise<unknown>): Promise<unknown> {
  try {
    await read()
    return undefined
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

function fetchRegion(client = new QueryClient()) {
  return client.fetchQuery({ ...regionQuery('published', entry), retryDelay: 0 })
}

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', { onLine: true })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the index', () => {
  it('is fetched from the data set it belongs to', async () => {
    const stub = answers(servedFiles.index)
    expect(await new QueryClient().fetchQuery(indexQuery('published'))).toEqual(index)
    expect(stub.mock.calls.map(([path]) => path)).toEqual(['data/published/index.json'])
  })

  it('is tried three times when the server fails, and no more', async () => {
    const stub = answers(503)
    const query = { ...indexQuery('published'), retryDelay: 0 }
    expect(await refusal(() => new QueryClient().fetchQuery(query))).toEqual({
      file: 'data/published/index.json',
      kind: 'server',
      status: 503,
    })
    expect(stub).toHaveBeenCalledTimes(3)
  })

  it('is had when the third try succeeds', async () => {
    const stub = answers(500, 502, servedFiles.index)
    const query = { ...indexQuery('published'), retryDelay: 0 }
    expect(await new QueryClient().fetchQuery(query)).toEqual(index)
    expect(stub).toHaveBeenCalledTimes(3)
  })

  it.each([404, 403])('is not tried again after status %d', async (status) => {
    const stub = answers(status)
    await refusal(() => new QueryClient().fetchQuery(indexQuery('published')))
    expect(stub).toHaveBeenCalledTimes(1)
  })

  it('waits half a second, then a second, between tries', async () => {
    vi.useFakeTimers()
    const stub = answers(503)
    const outcome = refusal(() => new QueryClient().fetchQuery(indexQuery('published')))
    await vi.advanceTimersByTimeAsync(499)
    expect(stub).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(stub).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(stub).toHaveBeenCalledTimes(3)
    expect(await outcome).toMatchObject({ kind: 'server' })
    vi.useRealTimers()
  })
})

describe('an index that contradicts itself', () => {
  const region = /"regions":\[(\{.*?\})\]/.exec(servedFiles.index)?.[1] ?? ''

  it.each([
    ['of another data set', put('dataSet', 'demo'), 'dataSet'],
    ['with a region twice', put('regions.1', JSON.parse(region)), 'regions'],
    ['with a first quarter after the latest', put('regions.0.first', '2020-Q4'), 'regions'],
  ])('%s is refused', async (_name, damage, place) => {
    answers(damage(servedFiles.index))
    expect(await refusal(() => new QueryClient().fetchQuery(indexQuery('published')))).toEqual({
      file: 'data/published/index.json',
      kind: 'invalid',
      place,
    })
  })
})

describe('the file of a region', () => {
  it('is believed when its bytes have the hash of the index', async () => {
    const stub = answers(servedFiles.region)
    const series = await fetchRegion()
    expect(series.quarters).toEqual(['2020-Q3'])
    expect(series.registerTotal).toEqual([12842])
    expect(stub.mock.calls.map(([path]) => path)).toEqual([file])
  })

  it('is refused when the index names another hash', async () => {
    answers(newerFiles.region)
    expect(await refusal(() => fetchRegion())).toEqual({ file, kind: 'replaced' })
  })

  it('is refused when it is about another region or data set', async () => {
    for (const damage of [put('region.code', 'AM02'), put('dataSet', 'demo')]) {
      answers(damage(servedFiles.region))
      expect(await refusal(() => fetchRegion())).toEqual({ file, kind: 'invalid', place: 'region' })
    }
  })
})

describe('the files of the country', () => {
  const quarter = { quarter: '2020-Q3', sha256: hashOf(countryQuarterFile) } as const
  const national = { sha256: hashOf(nationalFile) }
  const quarterFile = 'data/published/quarters/2020-Q3.json'
  const seriesFile = 'data/published/national.json'
  const fetchQuarter = () =>
    new QueryClient().fetchQuery({ ...countryQuarterQuery('published', quarter), retryDelay: 0 })
  const fetchNational = () =>
    new QueryClient().fetchQuery({ ...nationalQuery('published', national), retryDelay: 0 })

  it('are believed when their bytes have the hashes of the index', async () => {
    const stub = answers(countryQuarterFile, nationalFile)
    expect((await fetchQuarter()).regions.map(({ registerTotal }) => registerTotal)).toEqual([
      200, 12842,
    ])
    expect((await fetchNational()).registerTotal).toEqual([12800, 13042])
    expect(stub.mock.calls.map(([path]) => path)).toEqual([quarterFile, seriesFile])
  })

  it('are refused when the index names another hash', async () => {
    answers(`${countryQuarterFile} `)
    const fault = { kind: 'replaced' }
    expect(await refusal(fetchQuarter)).toEqual({ file: quarterFile, ...fault })
    answers(`${nationalFile} `)
    expect(await refusal(fetchNational)).toEqual({ file: seriesFile, ...fault })
  })

  it('are refused when they are of another quarter or data set', async () => {
    const fault = { file: quarterFile, kind: 'invalid', place: 'quarter' }
    for (const damage of [put('quarter', '2020-Q2'), put('dataSet', 'demo')]) {
      answers(damage(countryQuarterFile))
      expect(await refusal(fetchQuarter)).toEqual(fault)
    }
    answers(put('dataSet', 'demo')(nationalFile))
    expect(await refusal(fetchNational)).toMatchObject({ file: seriesFile, place: 'dataSet' })
  })

  it('are tried again when the server fails, and not when the figures do not add up', async () => {
    const failing = answers(503)
    await refusal(fetchNational)
    expect(failing).toHaveBeenCalledTimes(3)
    const wrong = answers(put('sonarTotal.1', 1)(nationalFile))
    expect(await refusal(fetchNational)).toMatchObject({ kind: 'invalid', place: '2020-Q3' })
    expect(wrong).toHaveBeenCalledTimes(1)
  })

  it('are not asked for until the index is known, nor is that of a region', () => {
    expect(typeof regionQuery('published', undefined).queryFn).toBe('symbol')
    expect(typeof countryQuarterQuery('published', undefined).queryFn).toBe('symbol')
    expect(typeof nationalQuery('published', undefined).queryFn).toBe('symbol')
  })

  it('are kept apart by data set, name and hash', () => {
    const zeros = '0'.repeat(64)
    const keys = [
      regionQuery('published', entry),
      regionQuery('demo', entry),
      regionQuery('published', { ...entry, code: 'AM02' }),
      regionQuery('published', { ...entry, sha256: zeros }),
      countryQuarterQuery('published', quarter),
      countryQuarterQuery('demo', quarter),
      countryQuarterQuery('published', { ...quarter, quarter: '2020-Q2' }),
      countryQuarterQuery('published', { ...quarter, sha256: zeros }),
      nationalQuery('published', national),
      nationalQuery('demo', national),
      nationalQuery('published', { sha256: zeros }),
    ].map(({ queryKey }) => JSON.stringify(queryKey))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a hash', () => {
  it('is the SHA-256 of the text', async () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(await refusal(() => checkHash(file, '', empty))).toBeUndefined()
    expect(await refusal(() => checkHash(file, ' ', empty))).toEqual({
      file,
      kind: 'replaced',
    })
  })

  it('cannot be computed on an insecure page, where the sums still hold', async () => {
    vi.stubGlobal('isSecureContext', false)
    expect(await refusal(() => checkHash(file, 'anything', '0'.repeat(64)))).toBeUndefined()
  })
})

describe('a fault', () => {
  it('passes by itself when it lies with the server or the connection', () => {
    const passing = (
      [
        { kind: 'unreachable' },
        { kind: 'server', status: 500 },
        { kind: 'offline' },
        { kind: 'timeout' },
        { kind: 'missing' },
        { kind: 'refused', status: 403 },
        { kind: 'notData' },
        { kind: 'tooLarge' },
        { kind: 'newerVersion' },
        { kind: 'replaced' },
        { kind: 'invalid', place: 'JSON' },
      ] as const
    ).filter((fault) => isPassing(new DataError(file, fault)))
    expect(passing.map(({ kind }) => kind)).toEqual(['unreachable', 'server'])
  })

  it('names its file and its kind', () => {
    expect(new DataError(file, { kind: 'timeout' })).toMatchObject({
      name: 'DataError',
      message: `${file}: timeout`,
    })
  })
})

// A mark of the byte order is taken off where bytes become text.
const damages = regionDamages.filter(([name]) => name !== 'a byte order mark')

describe('the last good figures stay, and the newer file is named with its fault, when it has', () => {
  it.each(damages)('%s', async (_name, damage, place) => {
    const damaged = damage(servedFiles.region)
    answers(servedFiles.region, damaged)
    const client = new QueryClient()
    const good = await fetchRegion(client)
    // Its hash is right: the rules alone can refuse it.
    const newer = regionQuery('published', { ...entry, sha256: hashOf(damaged) })
    expect(await refusal(() => client.fetchQuery(newer))).toEqual({ file, kind: 'invalid', place })
    expect(client.getQueryData(newer.queryKey)).toBeUndefined()
    expect(client.getQueryData(regionQuery('published', entry).queryKey)).toBe(good)
  })

  it('more bytes than any file of ours', async () => {
    answers(servedFiles.region, 'x'.repeat(50_000_000))
    const client = new QueryClient()
    const good = await fetchRegion(client)
    const again = { ...regionQuery('published', entry), staleTime: 0, retry: false }
    expect(await refusal(() => client.fetchQuery(again))).toEqual({ file, kind: 'tooLarge' })
    expect(client.getQueryData(again.queryKey)).toBe(good)
  })
})
