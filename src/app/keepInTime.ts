import { whenIdle } from '../ui/whenIdle.ts'

/**
 * Begins to keep this visit: after all that it needs, but at once where a service worker stands between the
 * page and its server. Then the page may be a kept one, and a reader must know before reading its figures.
 */
export function keepInTime(keep: () => void): void {
  if (hasWorker()) keep()
  else setTimeout(() => whenIdle(keep), 2000)
}

function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller)
  } catch {
    // A frame without an origin of its own may not ask.
    return false
  }
}
