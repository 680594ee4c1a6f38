import { type RefObject, useLayoutEffect, useState } from 'react'

/** For where there is no layout: a test, or a part that is not shown yet. */
const usual = 640

/** Width of an element in pixels, kept up to date. Labels in a drawing depend on it. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = (): void => {
      if (current.clientWidth > 0) setWidth(current.clientWidth)
    }
    measure()
    if (!('ResizeObserver' in window)) return
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
