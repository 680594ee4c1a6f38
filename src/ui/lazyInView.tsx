import {
  type ComponentType,
  type ReactElement,
  type RefObject,
  startTransition,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { inTurn } from './inTurn.ts'
import { loadOnce } from './loadOnce.ts'
import { wanted } from './makeNow.ts'
import { whenIdle } from './whenIdle.ts'

/** How far below the screen a part may be when it is made: it is there before a reader is. */
const margin = '50%'

/**
 * For what only a browser can draw and few readers scroll to: its code is fetched once the browser has nothing
 * better to do, and it is made when its place comes near the screen, one such part after another so that
 * a press in between is answered, or at once: for paper, and when `makeNow` says so. What was made once is made
 * at once again.
 * @param below what the part has below it on a narrow screen, so that room is kept for that too.
 */
export function lazyInView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  below: 'legend' | '' = '',
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined
  let wasMade = false
  const once = loadOnce(async () => {
    Part = await load()
  })
  return function InView(props: Props): ReactElement {
    const place = useRef<HTMLDivElement>(null)
    const [isMade, setMade] = useState(wasMade)
    const [failure, setFailure] = useState<{ readonly error: unknown }>()
    useEffect(() => whenIdle(() => void once()), [])
    useNear(place, (show) => {
      const make = (): void => {
        wasMade = true
        show(() => setMade(true))
      }
      // Not through `lazy`, which is empty for a moment also where the code is here: paper would be blank.
      if (Part !== undefined) make()
      else once().then(make, (error: unknown) => setFailure({ error }))
    })
    if (failure !== undefined) throw failure.error
    if (!isMade || Part === undefined) return <div ref={place} data-undrawn={below} />
    return <Part {...props} />
  }
}

type Show = (update: () => void) => void

/** Makes a part once its place is near, in its turn; for paper, or when it is wanted, at once. */
function useNear(place: RefObject<HTMLElement | null>, make: (show: Show) => void): void {
  const onNear = useEffectEvent(make)
  useEffect(() => {
    const { current } = place
    if (current === null) return
    let takeBack: (() => void) | undefined
    const near = (): void => {
      observer?.disconnect()
      takeBack = inTurn(() => onNear(startTransition))
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
    const now = (): void => onNear(flushSync)
    window.addEventListener('beforeprint', now)
    current.addEventListener(wanted, now)
    return () => {
      observer?.disconnect()
      takeBack?.()
      window.removeEventListener('beforeprint', now)
      current.removeEventListener(wanted, now)
    }
  }, [place])
}
