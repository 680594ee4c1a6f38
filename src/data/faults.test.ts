// @vitest-environment jsdom
import { keepPreviousData, QueryClient, QueryObserver } from '@tanstack/react-query'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Fault, faults, setOnline } from '../../mocks/faults.ts'
import { createFaultServer } from '../../mocks/handlers.ts'
import type { Quarter } from '../domain/quarter.ts'
import { fourQuarters } from '../testing/country.ts'
import { holdTime, passTime } from '../testing/passTime.ts'
import { DataError } from './dataError.ts'
import { readIndexFile } from './dataFiles.ts'
import { countryQuarterQuery } from './queries.ts'

/** The error of each fault, after how many requests and at most how many milliseconds. */
const errors: ReadonlyMap<string, readonly [kind: string, requests: number, limit: number]> =
  new Map([
    ['404', ['missing', 1, 1_000]],
    ['403', ['refused', 1, 1_000]],
    ['500', ['server', 3, 3_000]],
    ['503', ['server', 3, 3_000]],
    ['reset', ['unreachable', 3, 3_000]],
    ['offline', ['offline', 1, 1_000]],
    ['hang', ['timeout', 1, 7_500]],
    ['stall', ['timeout', 1, 7_500]],
    ['drip', ['timeout', 1, 7_500]],
    ['log-in page', ['notData', 1, 1_000]],
  ])

const patience = 15_000
const indexFile = 'data/published/index.json'
const index = readIndexFile(indexFile, fourQuarters.get(`/${indexFile}`) ?? '', 'published')

let requests = 0
const { handlers, setFault } = createFaultServer(async ({ url }) => {
  const text = fourQuarters.get(new URL(url).pathname)
  return new Response(text ?? null, { status: text === undefined ? 404 : 200 })
})
const server = setupServer(...handlers)
server.events.on('request:start', ({ request }) => {
  if (request.url.includes('/data/')) requests += 1
})
let client = new QueryClient()

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true)
  client = new QueryClient()
  holdTime()
})

afterEach(() => {
  client.clear()
  choose(undefined)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function choose(fault: Fault | undefined): void {
  setFault(fault)
  setOnline(fault?.isOffline !== true)
  requests = 0
}

function queryOf(quarter: Quarter) {
  const entry = index.quarters.find((one) => one.quarter === quarter)
  return { ...countryQuarterQuery('published', entry), placeholderData: keepPreviousData }
}

/** A part of a page that shows one quarter. */
function observe(quarter: Quarter) {
  const observer = new QueryObserver(client, queryOf(quarter))
  observer.subscribe(() => undefined)
  const state = () => {
    const { data, error, status, isPlaceholderData } = observer.getCurrentResult()
    const kind = error instanceof DataError ? error.fault.kind : error
    return { quarter: data?.quarter, kind, status, isPlaceholderData }
  }
  return { observer, state }
}

async function loaded(quarter: Quarter) {
  const page = observe(quarter)
  await passTime(() => page.state().status === 'success', patience)
  return page
}

describe.each(faults.map((fault) => [fault.name, fault] as const))('%s', (name, fault) => {
  const [kind, attempts, limit] = errors.get(name) ?? [null, 0, patience]

  async function expectOutcome(
    { observer, state }: ReturnType<typeof observe>,
    quarter: Quarter,
    kept?: Quarter,
  ) {
    const settled = () => !observer.getCurrentResult().isFetching
    expect(await passTime(settled, patience)).toBeLessThanOrEqual(limit)
    if (kind !== null) {
      expect(state()).toMatchObject({ kind, status: 'error', quarter: kept })
      expect(requests).toBe(attempts)
      choose(undefined)
      void observer.refetch()
      await passTime(settled, patience)
    }
    const isPlaceholderData = false
    expect(state()).toEqual({ quarter, kind: null, status: 'success', isPlaceholderData })
  }

  it('at first load gives its error, then the data after a retry', async () => {
    choose(fault)
    await expectOutcome(observe('2020-Q4'), '2020-Q4')
  })

  it('at refetch keeps the data', async () => {
    const page = await loaded('2020-Q4')
    choose(fault)
    void page.observer.refetch()
    await expectOutcome(page, '2020-Q4', '2020-Q4')
  })

  it('at quarter change keeps the former data meanwhile, and the last choice wins', async () => {
    const page = await loaded('2020-Q4')
    choose(fault)
    if (kind === null) page.observer.setOptions(queryOf('2020-Q2'))
    page.observer.setOptions(queryOf('2020-Q1'))
    expect(page.state()).toMatchObject({ quarter: '2020-Q4', isPlaceholderData: true })
    await expectOutcome(page, '2020-Q1')
    await passTime(() => true, patience)
    expect(page.state().quarter).toBe('2020-Q1')
  })
})
