import { useEffect } from 'react'

/** What is on the page from the start, a link past the table among them, is the browser's own affair. */
const laterParts = ['#regions', '#changes', '#figures', '#source-heading']

/**
 * For a part of the page that comes later: leads to what the address names (`#figures`) once it is
 * here, because the browser looked for it too early. A reader who has moved since stays there.
 */
export function useLinkedPart(): void {
  useEffect(() => {
    const hasMoved = scrollY > 0 || document.activeElement !== document.body
    const isLater = laterParts.includes(location.hash)
    if (hasMoved || !isLater || document.getElementById(location.hash.slice(1)) === null) return
    // As a press on a link to it does: Tab goes on from there, and the address stays as it is.
    location.replace(location.hash)
  }, [])
}
