import { type RefObject, useLayoutEffect, useState } from 'react'

/** Where the plot of a drawing lies on its stage: pixels from its sides and its top, and its size. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The plot of a drawing, kept up to date; nothing for a drawing without a plot area. */
export function usePlot(stage: RefObject<HTMLElement | null>): Plot | undefined {
  const [plot, setPlot] = useState<Plot>()
  useLayoutEffect(() => {
    const { current } = stage
    if (current === null) return
    const measure = (): void => {
      const area = current.querySelector('[data-plot]')
      const found = area === null ? undefined : plotIn(current, area)
      // A drawing that is out of sight has no size, and comes back as it was.
      if (found?.width !== 0) setPlot((old) => (isSamePlot(old, found) ? old : found))
    }
    measure()
    // A chart comes later, and moves its plot when the width or the length of its labels changes.
    const observer = new MutationObserver(measure)
    const attributeFilter = ['x', 'y', 'width', 'height']
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter })
    return () => observer.disconnect()
  }, [stage])
  return plot
}

function plotIn(stage: HTMLElement, area: Element): Plot {
  const plot = area.getBoundingClientRect()
  const whole = stage.getBoundingClientRect()
  return {
    left: plot.left - whole.left,
    right: whole.right - plot.right,
    top: plot.top - whole.top,
    width: plot.width,
    height: plot.height,
  }
}

function isSamePlot(one: Plot | undefined, other: Plot | undefined): boolean {
  return (['left', 'right', 'top', 'width', 'height'] as const).every(
    (side) => one?.[side] === other?.[side],
  )
}
