import {
  type ComponentType,
  type ReactElement,
  type RefObject,
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { inTime } from './inTime.ts'
import { inTurn } from './inTurn.ts'
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
  let loading: Promise<void> | undefined
  let Part: ComponentType<Props> | undefined
  let wasMade = false
  const once = (): Promise<void> =>
    (loading ??= inTime(load).then((loaded) => {
      Part = loaded
    }))
  return function InView(props: Props): ReactElement {
    const place = useRef<HTMLDivElement>(null)
    const isNear = useNear(place, wasMade)
    useEffect(
      () =>
        whenIdle(() => {
          // What failed before it was needed is tried again.
          once().catch(() => {
            loading = undefined
          })
        }),
      [],
    )
    useEffect(() => {
      wasMade ||= isNear
    }, [isNear])
    if (!isNear) return <div ref={place} data-undrawn={below} />
    // Not through `lazy`, which is empty for a moment also where the code is here: paper would be blank.
    if (Part === undefined) use(once())
    return Part === undefined ? <div data-undrawn={below} /> : <Part {...props} />
  }
}

function useNear(place: RefObject<HTMLElement | null>, isNearAlready: boolean): boolean {
  const [isNear, setNear] = useState(isNearAlready)
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
    const make = (): void => flushSync(() => setNear(true))
    window.addEventListener('beforeprint', make)
    current.addEventListener(wanted, make)
    return () => {
      observer?.disconnect()
      takeBack?.()
      window.removeEventListener('beforeprint', make)
      current.removeEventListener(wanted, make)
    }
  }, [place])
  return isNear
}
