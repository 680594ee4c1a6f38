/** Milliseconds since the start of the navigation, and how long each long task took. */
export interface LoadTimes {
  /** When the first row was in the page, not yet on the screen. */
  rowMade: number | undefined
  /** When it was drawn, and with it every figure above it. */
  firstFigures: number | undefined
  largestPaint: number | undefined
  readonly tasks: number[]
}

declare global {
  interface Window {
    benchLoad: LoadTimes
  }
}

/** Runs in the page, before anything of it, so it uses nothing from outside. */
export function observeLoad(): void {
  const load: LoadTimes = {
    rowMade: undefined,
    firstFigures: undefined,
    largestPaint: undefined,
    tasks: [],
  }
  window.benchLoad = load
  const rows = new MutationObserver(() => {
    // The rows of the start page are in every page, and hidden until those of the link are here.
    if ('asked' in document.documentElement.dataset) return
    const cells = document.querySelectorAll('tbody tr:first-child td')
    if (cells.length === 0) return
    rows.disconnect()
    load.rowMade = performance.now()
    // The browser reports the paint of what carries this mark (Element Timing). A frame that is
    // asked for here would come too early, and the next one after the tasks in between.
    for (const cell of cells) cell.setAttribute('elementtiming', 'row')
  })
  rows.observe(document, { attributeFilter: ['data-asked'], childList: true, subtree: true })
  const observe = (type: string, use: (entries: PerformanceEntryList) => void): void =>
    new PerformanceObserver((list) => use(list.getEntries())).observe({ type, buffered: true })
  observe('element', ([entry]) => {
    load.firstFigures ??= entry?.startTime
  })
  observe('largest-contentful-paint', (entries) => {
    load.largestPaint = entries.at(-1)?.startTime
  })
  observe('longtask', (entries) => {
    load.tasks.push(...entries.map(({ duration }) => duration))
  })
}
