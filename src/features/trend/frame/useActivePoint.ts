import { type RefObject, useEffect, useState } from 'react'
import type { FigurePoint } from './figurePoint.ts'

interface ActivePoint {
  readonly index: number
  /** True while rule and tooltip stand at the point. */
  readonly isShown: boolean
  readonly show: (index: number) => void
  readonly hide: () => void
}

/** The point of the figure that is looked at, the last one at first; Escape or a press elsewhere hides it. */
export function useActivePoint(
  points: readonly FigurePoint[],
  stage: RefObject<HTMLElement | null>,
): ActivePoint {
  const [chosen, setChosen] = useState<string>()
  const [isShown, setShown] = useState(false)
  const found = points.findIndex(({ key }) => key === chosen)
  // A point that is no longer there has nothing to say, nor does it speak up by itself when it comes back.
  if (isShown && found === -1) setShown(false)
  useEffect(() => {
    if (!isShown) return
    return hideOn(stage.current, () => setShown(false))
  }, [isShown, stage])
  return {
    index: found === -1 ? points.length - 1 : found,
    isShown: isShown && found !== -1,
    show: (index) => {
      const point = points[index]
      if (point === undefined) return
      setChosen(point.key)
      setShown(true)
    },
    hide: () => setShown(false),
  }
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
  return () => listening.abort()
}
