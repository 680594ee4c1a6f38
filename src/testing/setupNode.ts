import fc from 'fast-check'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Runs of each property; `FC_RUNS=10000 npm run unit` for a long search. The seed is fixed. */
const numRuns = Number(process.env['FC_RUNS'] ?? 50)
fc.configureGlobal({ numRuns, seed: 20_200_930 })
vi.setConfig({ testTimeout: 60_000 + numRuns * 60 })

/** What a test writes to the console fails it: nobody reads a warning. */
const messages: string[] = []

beforeEach(() => {
  messages.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: readonly unknown[]) => {
      messages.push(`console.${method}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  expect(messages).toEqual([])
})
