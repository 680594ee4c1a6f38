/**
 * Makes the browser say that it has no connection, or that it has one again, as its own switch does. It
 * stands by itself, so that a test can send it into a page.
 */
export function setOnline(isOnline: boolean): void {
  if (navigator.onLine === isOnline) return
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline })
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}
