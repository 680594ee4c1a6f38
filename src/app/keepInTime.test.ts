import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepInTime } from './keepInTime.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Milliseconds until the visit is kept. */
function wait(navigator: object): number | undefined {
  vi.stubGlobal('navigator', navigator)
  const start = Date.now()
  const keep = vi.fn(() => Date.now() - start)
  keepInTime(keep)
  vi.advanceTimersByTime(60_000)
  expect(keep).toHaveBeenCalledTimes(1)
  return keep.mock.results[0]?.value
}

it('a page behind a service worker asks it at once whether it is a kept one', () => {
  expect(wait({ serviceWorker: { controller: {} } })).toBe(0)
})

it.each([
  ['that nothing was kept for yet', { serviceWorker: { controller: null } }],
  ['in a browser without service workers', {}],
  [
    'in a frame that may not ask for them',
    {
      get serviceWorker() {
        throw new DOMException('sandboxed', 'SecurityError')
      },
    },
  ],
])('a page %s comes first', (_name, navigator) => {
  // Two seconds, and one more without idle callbacks.
  expect(wait(navigator)).toBe(3000)
})
