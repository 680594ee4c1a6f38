import { type RefObject, useLayoutEffect } from 'react'

/** When a part goes away with the focus in it, Tab goes on from `main` instead of from nowhere. */
export function useFocusHandOver(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element?.contains(document.activeElement) !== true) return
      document.querySelector('main')?.focus({ preventScroll: true })
    }
  }, [part])
}
