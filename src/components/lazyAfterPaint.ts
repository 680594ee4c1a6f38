import { type ComponentType, lazy } from 'react'

/**
 * `React.lazy` for what may come after the first rows. Its code is asked for after the next paint: asking for a dozen
 * files and what they need takes a tenth of the time to the first row of the country.
 */
export function lazyAfterPaint<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    await nextPaint()
    return { default: await load() }
  })
}

async function nextPaint(): Promise<void> {
  // Where pages are prerendered nothing is painted, nor in a tab behind another, until it is looked at.
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) return
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
