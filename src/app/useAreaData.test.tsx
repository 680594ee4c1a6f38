import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readIndexFile } from '../data/readIndex.ts'
import type { Quarter } from '../domain/quarter.ts'
import { fourQuarters } from '../testing/fourQuarters.ts'
import { propertyRuns } from '../testing/propertyRuns.ts'
import { useAreaData } from './useAreaData.ts'

const indexFile = 'data/published/index.json'
const index = readIndexFile(indexFile, fourQuarters.get(`/${indexFile}`) ?? '', 'published')
const quarters = index.quarters.map(({ quarter }) => quarter)

/** A request as the server saw it. */
interface Asked {
  readonly file: string
  readonly signal: AbortSignal | undefined
  isAnswered: boolean
}

// The code that reads a file is here before answers are put in order.
beforeAll(async () => {
  await Promise.all([
    import('../data/readNationalSeries.ts'),
    import('../data/readCountryQuarter.ts'),
    import('../data/checkHash.ts'),
  ])
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('answers that come in any order', () => {
  it('give the figures of the quarter that was chosen last, and never those of another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler({ act }),
        fc.array(fc.constantFrom(...quarters), { minLength: 2, maxLength: 7 }),
        async (scheduler, choices) => {
          const asked = answerInOrderOf(scheduler)
          const wrong: string[] = []
          const client = new QueryClient()
          const { result, rerender } = renderHook(
            ({ quarter }: { readonly quarter: Quarter }) => {
              const loaded = useAreaData('published', index, 'NL', quarter)
              const shown = quarterOf(loaded)
              if (shown !== undefined && shown !== quarter) wrong.push(`${shown}, not ${quarter}`)
              return loaded
            },
            { initialProps: { quarter: choices[0] ?? '2020-Q1' }, wrapper: inClient(client) },
          )
          void scheduler.scheduleSequence(
            choices.slice(1).map((quarter) => async () => rerender({ quarter })),
          )
          await scheduler.waitIdle()
          const last = choices.at(-1)
          await waitFor(() => expect(quarterOf(result.current)).toBe(last))
          expect(wrong).toEqual([])
          const former = asked.filter(
            ({ file }) => file.includes('quarters') && !file.includes(`${last}`),
          )
          expect(former.filter(isLeftOpen)).toEqual([])
          cleanup()
          client.clear()
        },
      ),
      { ...propertyRuns, numRuns: 100 },
    )
  })
})

/** Answers each request when the scheduler says so; a request that is given up is not answered. */
function answerInOrderOf(scheduler: fc.Scheduler): readonly Asked[] {
  const all: Asked[] = []
  vi.stubGlobal('fetch', async (file: string, { signal }: RequestInit) => {
    const asked: Asked = { file, signal: signal ?? undefined, isAnswered: false }
    all.push(asked)
    await scheduler.schedule(Promise.resolve(), file)
    asked.signal?.throwIfAborted()
    asked.isAnswered = true
    return new Response(fourQuarters.get(`/${file}`), {
      headers: { 'content-type': 'application/json' },
    })
  })
  return all
}

function isLeftOpen({ signal, isAnswered }: Asked): boolean {
  return signal?.aborted !== true && !isAnswered
}

function quarterOf({ data }: ReturnType<typeof useAreaData>): Quarter | undefined {
  return data?.kind === 'country' ? data.quarter.quarter : undefined
}

function inClient(client: QueryClient) {
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
}
