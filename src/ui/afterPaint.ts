/**
 * Does something once what just changed is on the screen: two frames later, so that it stands in the way
 * of neither. A page that is not drawn, such as one in another tab, has no frames: there it is done soon.
 */
export function afterPaint(action: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    action()
  }
  const timer = setTimeout(once, document.visibilityState === 'hidden' ? 0 : 1000)
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)))
}
