import { type RefObject, useEffect, useState } from 'react'
import { type FigurePoint, nearestPoint, placeOf } from './figurePoint.ts'

/** Where a point lies on the stage, in pixels. */
export interface Spot {
  readonly x: number
  readonly top: number
  readonly height: number
  /** False in a drawing without a plot area. */
  readonly hasRule: boolean
}

interface ActivePoint {
  readonly index: number
  /** Where rule and tooltip are; absent while none is shown. */
  readonly spot: Spot | undefined
  readonly show: (index: number) => void
  /** Shows the point nearest to a place in the window. */
  readonly showAt: (clientX: number) => void
  readonly hide: () => void
}

/** The point of the figure that is looked at, the last one at first; Escape or a press elsewhere hides it. */
export function useActivePoint(
  points: readonly FigurePoint[],
  stage: RefObject<HTMLElement | null>,
): ActivePoint {
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<{ readonly points: unknown; readonly spot: Spot }>()
  const found = points.findIndex(({ key }) => key === chosen)
  const isShown = shown !== undefined
  useEffect(() => {
    if (!isShown) return
    return hideOn(stage.current, () => setShown(undefined))
  }, [isShown, stage])
  const show = (index: number): void => {
    const point = points[index]
    const spot = spotOf(stage.current, placeOf(points, index))
    if (point === undefined || spot === undefined) return
    setChosen(point.key)
    setShown({ points, spot })
  }
  return {
    index: found === -1 ? points.length - 1 : found,
    // Of other points it may be somewhere else.
    spot: shown?.points === points ? shown.spot : undefined,
    show,
    showAt: (clientX) => {
      const plot = plotOf(stage.current)
      if (plot !== undefined && plot.width > 0) {
        show(nearestPoint(points, (clientX - plot.left) / plot.width))
      }
    },
    hide: () => setShown(undefined),
  }
}

function plotOf(stage: HTMLElement | null): DOMRect | undefined {
  return stage?.querySelector('[data-plot]')?.getBoundingClientRect()
}

function spotOf(stage: HTMLElement | null, place: number): Spot | undefined {
  if (stage === null) return undefined
  const whole = stage.getBoundingClientRect()
  const plot = plotOf(stage)
  if (plot === undefined)
    return { x: whole.width / 2, top: 0, height: whole.height, hasRule: false }
  const x = plot.left - whole.left + place * plot.width
  return { x, top: plot.top - whole.top, height: plot.height, hasRule: true }
}

function hideOn(stage: HTMLElement | null, hide: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') hide()
    },
    { signal },
  )
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && stage?.closest('figure')?.contains(target))) hide()
    },
    { signal },
  )
  const { innerWidth } = window
  window.addEventListener(
    'resize',
    () => {
      // A phone's bar that comes or goes changes the height only.
      if (window.innerWidth !== innerWidth) hide()
    },
    { signal },
  )
  return () => listening.abort()
}
