/**
 * Does something once the browser has nothing better to do; the answer takes it back. Safari has no
 * idle callback; a second later will do.
 */
export function whenIdle(action: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: 5000 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(action, 1000)
  return () => clearTimeout(handle)
}
