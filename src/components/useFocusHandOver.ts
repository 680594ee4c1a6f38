import { type RefObject, useLayoutEffect } from 'react'

/**
 * When a part of the page goes away with the focus in it, the focus goes to the main part of the
 * page instead of to nowhere, so that the next press of Tab goes on from there.
 */
export function useFocusHandOver(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (element?.contains(document.activeElement) !== true) return
      document.querySelector('main')?.focus({ preventScroll: true })
    }
  }, [part])
}
