/**
 * Runs on the page: tab stops that come before the one above or to the left of them. Within a part
 * of the page its stops are compared; the parts themselves with each other, for figures stand side
 * by side.
 */
export function outOfOrder(stops: readonly Element[]): readonly string[] {
  const partOf = (stop: Element): Element =>
    stop.closest('figure, section, search, nav, header, footer, aside, main, dialog') ?? stop
  const isBefore = (later: Element, earlier: Element): boolean => {
    const [a, b] = [earlier.getBoundingClientRect(), later.getBoundingClientRect()]
    const isSameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    return isSameLine ? b.right <= a.left + 1 : b.bottom <= a.top + 1
  }
  return stops.flatMap((stop, index) => {
    const former = stops[index - 1]
    if (former === undefined) return []
    const [part, formerPart] = [partOf(stop), partOf(former)]
    const isWrong =
      part === formerPart || part.contains(formerPart) || formerPart.contains(part)
        ? isBefore(stop, former)
        : isBefore(part, formerPart)
    return isWrong ? [`${former.outerHTML.slice(0, 120)} then ${stop.outerHTML.slice(0, 120)}`] : []
  })
}
