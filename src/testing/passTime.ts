import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** Milliseconds of the page's time that go by at once. */
const step = 250
/** Milliseconds of real time for each step, for what is not on that clock. */
const pause = 4
const realTimeout = setTimeout

/** The test holds the clock of timers, dates and limits of requests; streams keep real time. */
export function holdTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), milliseconds)
    return controller.signal
  })
}

/** Lets time go by until something is so. Gives how long that took on the clock of the page. */
export async function passTime(isSo: () => boolean, limit: number): Promise<number> {
  let passed = 0
  while (!isSo()) {
    if (passed >= limit) throw new Error(`It is not so after ${limit} ms: ${isSo}`)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(step)
      await new Promise((resolve) => realTimeout(resolve, pause))
    })
    passed += step
  }
  return passed
}
