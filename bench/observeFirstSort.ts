/** Where the heading is when a reader first sees it, on the screen. */
export interface SeenHeading {
  readonly x: number
  readonly y: number
  /** When the navigation started, as the clock of the machine says it. */
  readonly startedAt: number
}

declare global {
  interface Window {
    benchSeen: (heading: SeenHeading) => Promise<void>
    benchPressed: (isHeading: boolean) => Promise<void>
    /** With the time on the clock of the machine. */
    benchSorted: (at: number) => Promise<void>
  }
}

/**
 * Runs in every document of a visit, before anything of it: tells when the heading to press is
 * painted, whether the press met it, and when this row is on the screen as the first one.
 */
export function observeFirstSort(largest: string): void {
  const heading = (): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>('thead button')].find(({ textContent }) =>
      textContent.trim().startsWith('Totaal in Sonar'),
    )
  const isSorted = (): boolean =>
    document.querySelector('tbody tr th')?.textContent.trim().startsWith(largest) ?? false
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  let isMarked = false
  let isTold = false
  // The browser reports the paint of what carries this mark (Element Timing).
  const mark = (button: HTMLButtonElement | undefined): void => {
    if (button === undefined) return
    isMarked = true
    for (const part of [button, ...button.querySelectorAll('*')]) {
      part.setAttribute('elementtiming', 'heading')
    }
  }
  const look = async (): Promise<void> => {
    // Other figures than those of the link are in the page, and hidden until these are here.
    if ('asked' in document.documentElement.dataset) return
    if (!isMarked) mark(heading())
    if (isTold || !isSorted()) return
    isTold = true
    await frame()
    await frame()
    await window.benchSorted(performance.timeOrigin + performance.now())
  }
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true })
  new PerformanceObserver(() => {
    const button = heading()
    if (button === undefined) return
    // Drawn, but below the fold where a page has much above its table: a reader goes there first.
    button.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = button.getBoundingClientRect()
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    void window.benchSeen({ x, y, startedAt: performance.timeOrigin })
  }).observe({ type: 'element', buffered: true })
  const pressed = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null
    void window.benchPressed(button !== null && button === heading())
  }
  addEventListener('pointerdown', pressed, { capture: true })
}
