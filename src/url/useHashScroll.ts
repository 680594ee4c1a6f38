import { useEffect } from 'react'

/** Parts of the page that come later; to what is there from the start the browser leads by itself. */
const laterParts = '#regions #municipalities #trend #changes #register #source-heading'.split(' ')

/**
 * For a part of the page that comes later: goes to what the address names (`#trend`) once it is here,
 * because the browser looked for it too early. A reader who has moved since stays there.
 */
export function useHashScroll(): void {
  useEffect(() => {
    const hasMoved = scrollY > 0 || document.activeElement !== document.body
    const isLater = laterParts.includes(location.hash)
    if (hasMoved || !isLater || document.getElementById(location.hash.slice(1)) === null) return
    // As a press on a link to it does: Tab goes on from there, and the address stays as it is.
    location.replace(location.hash)
  }, [])
}
