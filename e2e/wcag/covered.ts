/**
 * Runs on the page: what hides the element with the focus, at its middle and near its corners, as far
 * as it is in the window; empty when all of it can be seen.
 */
export function covered(): readonly string[] {
  const stop = document.activeElement
  if (stop === null || stop === document.body) return ['nothing has the focus']
  const box = stop.getBoundingClientRect()
  // Of what is larger than the window or its scroller a part is enough.
  const sees = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  const left = Math.max(box.left, sees.left)
  const right = Math.min(box.right, sees.right)
  const top = Math.max(box.top, sees.top)
  const bottom = Math.min(box.bottom, sees.bottom)
  const name = stop.outerHTML.slice(0, 120)
  const isWhole = right - left > box.width - 1 && bottom - top > box.height - 1
  const isLarge = box.height > innerHeight * 0.5
  if (!(isWhole || isLarge)) {
    return [`${name}: ${left},${top} to ${right},${bottom} of ${box.width} × ${box.height}`]
  }
  const points = [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.2],
    [0.1, 0.8],
    [0.9, 0.8],
  ] as const
  const hiding = points.flatMap(([across, down]) => {
    const at = document.elementFromPoint(
      left + across * (right - left),
      top + down * (bottom - top),
    )
    const isOwn = at !== null && (stop.contains(at) || at.contains(stop))
    return isOwn ? [] : [at]
  })
  // A large region may have something over a part of it.
  const isHidden = isLarge ? hiding.length === points.length : hiding.length > 0
  return isHidden ? hiding.map((at) => `${name} under ${at?.outerHTML.slice(0, 120)}`) : []
}
