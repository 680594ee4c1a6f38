import { type ReactNode, type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { inTurn } from './inTurn.ts'
import { whenIdle } from './whenIdle.ts'

/** How far below the screen a part may be when it is made: it is there before a reader is. */
const margin = '50%'

interface InViewProps {
  /** Fetches the code of the part, so that it is there when the part is needed; the same function each time. */
  readonly load: () => Promise<unknown>
  /** What the part has below it on a narrow screen, so that room is kept for that too. */
  readonly below?: 'legend'
  readonly children: ReactNode
}

/**
 * For what only a browser can draw and few readers scroll to: made once its place comes near the screen,
 * one such part after another so that a press in between is answered, or at once for paper.
 */
export function InView({ load, below, children }: InViewProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => whenIdle(() => void load().catch(() => undefined)), [load])
  const isNear = useNear(place)
  return isNear ? children : <div ref={place} data-undrawn={below ?? ''} />
}

function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const { current } = place
    if (current === null) return
    let takeBack: (() => void) | undefined
    const near = (): void => {
      observer?.disconnect()
      takeBack = inTurn(() => startTransition(() => setNear(true)))
    }
    const observer =
      'IntersectionObserver' in window
        ? new IntersectionObserver(
            (entries) => entries.some((one) => one.isIntersecting) && near(),
            {
              rootMargin: margin,
            },
          )
        : undefined
    if (observer === undefined) near()
    else observer.observe(current)
    const print = (): void => flushSync(() => setNear(true))
    window.addEventListener('beforeprint', print)
    return () => {
      observer?.disconnect()
      takeBack?.()
      window.removeEventListener('beforeprint', print)
    }
  }, [place])
  return isNear
}
