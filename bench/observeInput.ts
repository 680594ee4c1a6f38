/** How long a press took, in milliseconds. */
export interface PressTimes {
  /** From the input to the second frame after the change. */
  readonly paint: number
  /** The longest of its events as the browser counts them, in steps of 8; absent below 16. */
  readonly event: number | undefined
}

declare global {
  /** Of the Event Timing API; TypeScript does not know it yet. */
  interface PerformanceObserverInit {
    durationThreshold?: number
  }
  interface Window {
    benchInput: {
      /** Waits for the next press and a change inside what the selector names. */
      readonly arm: (selector: string) => void
      readonly measured: () => Promise<PressTimes>
    }
  }
}

/** Runs in the page, before anything of it, so it uses nothing from outside. */
export function observeInput(): void {
  let pressed = 0
  let durations: number[] = []
  let measured = Promise.reject<PressTimes>(new Error('Not armed'))
  measured.catch(() => {})
  const press = ({ timeStamp }: Event): void => {
    pressed = timeStamp
  }
  addEventListener('pointerup', press, { capture: true })
  addEventListener('keydown', press, { capture: true })
  new PerformanceObserver((list) => {
    durations.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'event', durationThreshold: 16 })

  const changeInside = (selector: string): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver((changes) => {
        const isInside = changes.some(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(selector),
        )
        if (!isInside || pressed === 0) return
        observer.disconnect()
        resolve()
      })
      const all = { attributes: true, characterData: true, childList: true, subtree: true }
      observer.observe(document, all)
    })
  const patience = () =>
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('Nothing changed within 30 s of a press')), 30_000)
    })
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const measure = async (selector: string): Promise<PressTimes> => {
    await Promise.race([changeInside(selector), patience()])
    await frame()
    await frame()
    const paint = performance.now() - pressed
    // The browser reports its events a little after their paint.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { paint, event: durations.length > 0 ? Math.max(...durations) : undefined }
  }
  window.benchInput = {
    arm: (selector) => {
      pressed = 0
      durations = []
      measured = measure(selector)
    },
    measured: () => measured,
  }
}
