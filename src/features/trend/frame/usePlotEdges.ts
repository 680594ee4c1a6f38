import { type RefObject, useLayoutEffect, useState } from 'react'

/** Pixels from the sides of a drawing to its first and to its last point. */
interface PlotEdges {
  readonly left: number
  readonly right: number
}

/** Where the plot of a drawing begins and ends, kept up to date; nothing without a plot area. */
export function usePlotEdges(stage: RefObject<HTMLElement | null>): PlotEdges | undefined {
  const [edges, setEdges] = useState<PlotEdges>()
  useLayoutEffect(() => {
    const { current } = stage
    if (current === null) return
    const measure = (): void => {
      const plot = current.querySelector('[data-plot]')?.getBoundingClientRect()
      if (plot === undefined || plot.width === 0) return
      const whole = current.getBoundingClientRect()
      const [left, right] = [plot.left - whole.left, whole.right - plot.right]
      setEdges((old) => (old?.left === left && old.right === right ? old : { left, right }))
    }
    measure()
    // A chart comes later, and moves its plot when the width or the length of its labels changes.
    const observer = new MutationObserver(measure)
    const attributeFilter = ['x', 'width']
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter })
    return () => observer.disconnect()
  }, [stage])
  return edges
}
