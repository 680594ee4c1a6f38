import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A warning on the console is a fault that nobody reads; in a test it fails the test. */
const noise: string[] = []

beforeEach(() => {
  noise.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: readonly unknown[]) => {
      noise.push(`console.${method}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  expect(noise).toEqual([])
})
