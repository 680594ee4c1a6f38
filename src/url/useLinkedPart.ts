import { useEffect } from 'react'

/**
 * For a part of the page that comes later: leads to what the address names (`#figures`) once it is
 * here, because the browser looked for it too early. A reader who has moved since stays there.
 */
export function useLinkedPart(): void {
  useEffect(() => {
    const hasMoved = scrollY > 0 || document.activeElement !== document.body
    if (hasMoved || document.getElementById(location.hash.slice(1)) === null) return
    // As a press on a link to it does: Tab goes on from there, and the address stays as it is.
    location.replace(location.hash)
  }, [])
}
