import { createHash } from 'node:crypto'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countryQuarterFile, nationalFile } from '../testing/country.ts'
import { newerFiles, put, servedFiles } from '../testing/servedFiles.ts'
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

describe('the file of a region', () => {
  it('is believed when its bytes have the hash of the index', async () => {
    const stub = answers(servedFiles.region)
    const series = await fetchRegion()
    expect(series.quarters).toEqual(['2020-Q3'])
    expect(series.registerTotal).toEqual([12842])
    expect(stub.mock.calls.map(([path]) => path)).toEqual([file])
  })

  it.each([
    ['newer', () => newerFiles.region],
    ['with a count that is one too high', put('municipalities.2.total.0', 984)],
    ['with a space more', (text: string) => `${text} `],
  ])('is refused when it has another hash than in the index: %s', async (_name, change) => {
    answers(change(servedFiles.region))
    expect(await refusal(() => fetchRegion())).toEqual({ file, kind: 'replaced' })
  })

  it('is refused when it is about another region or data set', async () => {
    for (const damage of [put('region.code', 'AM02'), put('dataSet', 'demo')]) {
      answers(damage(servedFiles.region))
      expect(await refusal(() => fetchRegion())).toEqual({ file, kind: 'invalid', path: 'region' })
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

  it('are not asked for until the index is known, nor is that of a region', () => {
    expect(typeof regionQuery('published', undefined).queryFn).toBe('symbol')
    expect(typeof countryQuarterQuery('published', undefined).queryFn).toBe('symbol')
    expect(typeof nationalQuery('published', undefined).queryFn).toBe('symbol')
    expect(regionQuery('published', undefined).queryKey).toEqual(['published', 'region'])
    expect(countryQuarterQuery('demo', undefined).queryKey).toEqual(['demo', 'quarter'])
    expect(nationalQuery('demo', undefined).queryKey).toEqual(['demo', 'national'])
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

describe('a fault', () => {
  it('passes by itself when it lies with the server or the connection', () => {
    const faults = [
      ...[{ kind: 'unreachable' }, { kind: 'server', status: 500 }, { kind: 'offline' }],
      ...[{ kind: 'timeout' }, { kind: 'missing' }, { kind: 'refused', status: 403 }],
      ...[{ kind: 'notData' }, { kind: 'tooLarge' }, { kind: 'newerVersion' }],
      ...[{ kind: 'replaced' }, { kind: 'invalid', path: 'JSON' }],
    ] as const
    const passing = faults.filter((fault) => isPassing(new DataError(file, fault)))
    expect(passing.map(({ kind }) => kind)).toEqual(['unreachable', 'server'])
  })
})

describe('the former data stay, and the newer file is named with its fault, when it has', () => {
  it.each([
    ['only its first half', (text: string) => text.slice(0, text.length / 2), 'JSON'],
    ['a region name of markup', put('region.name', '<b>'), 'region.name'],
    ['a column too short', put('registerTotal', []), 'columns'],
  ])('%s', async (_name, damage, path) => {
    const damaged = damage(servedFiles.region)
    answers(servedFiles.region, damaged)
    const client = new QueryClient()
    const good = await fetchRegion(client)
    const newer = regionQuery('published', { ...entry, sha256: hashOf(damaged) })
    expect(await refusal(() => client.fetchQuery(newer))).toEqual({ file, kind: 'invalid', path })
    expect(client.getQueryData(newer.queryKey)).toBeUndefined()
    expect(client.getQueryData(regionQuery('published', entry).queryKey)).toBe(good)
  })
})
