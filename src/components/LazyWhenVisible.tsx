import {
  type ComponentType,
  lazy,
  type RefObject,
  Suspense,
  startTransition,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { usePrint } from './usePrint.ts'

/** How far below the screen a part may be when it is drawn. */
const margin = '50%'

/** Milliseconds after which code that may be needed is fetched: first comes what is on the screen. */
const pause = 2000

/**
 * A part that is drawn when its place comes near the screen, or at once for print: for drawings, which
 * only a browser can make and few readers scroll to. Until then `data-undrawn` marks its place.
 * @example const Drawing = lazyWhenVisible(async () => (await import('./Drawing.tsx')).Drawing)
 */
export function lazyWhenVisible<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // A lazy component is empty for a moment also when its code is here; print cannot wait for that.
  let Loaded: ComponentType<Props> | undefined
  const loadOnce = async (): Promise<ComponentType<Props>> => {
    Loaded ??= await load()
    return Loaded
  }
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await loadOnce() }))
  return function LazyWhenVisible(props: Props) {
    const anchor = useRef<HTMLDivElement>(null)
    const [Part, setPart] = useState<ComponentType<Props>>()
    useEffect(() => {
      const timer = setTimeout(() => void loadOnce().catch(() => undefined), pause)
      return () => clearTimeout(timer)
    }, [])
    useNear(anchor, () =>
      setPart((former: ComponentType<Props> | undefined) => former ?? Loaded ?? Lazy),
    )
    const undrawn = <div ref={anchor} data-undrawn="" />
    if (Part === undefined) return undrawn
    return (
      <Suspense fallback={undrawn}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Calls back once a place is near the screen, or the page is printed. */
function useNear(anchor: RefObject<HTMLElement | null>, show: () => void): void {
  const onNear = useEffectEvent(show)
  useEffect(() => {
    const { current } = anchor
    if (current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        startTransition(onNear)
      },
      { rootMargin: margin },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [anchor])
  usePrint(show)
}

/** Resolves when every part inside an element is drawn; rejects when that takes too long. */
export async function whenDrawn(element: HTMLElement): Promise<void> {
  const isDrawn = (): boolean => element.querySelector('[data-undrawn]') === null
  if (isDrawn()) return
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nothing is drawn')), 10_000)
    new MutationObserver((_, observer) => {
      if (!isDrawn()) return
      observer.disconnect()
      clearTimeout(timer)
      resolve()
    }).observe(element, { childList: true, subtree: true })
  })
}
