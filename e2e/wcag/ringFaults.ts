/**
 * Runs on the page: gives each of these the focus and says whose ring is thinner than 2 pixels, less
 * than 3:1 against what is beside it, or cut off by something that scrolls. The browser must have
 * heard a key last, or it shows no ring.
 */
export function ringFaults(stops: readonly Element[]): readonly string[] {
  type Colour = readonly [number, number, number, number]
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: Colour, b: Colour): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  /** What is painted behind an element. */
  const ground = (element: Element | null): Colour => {
    if (element === null) return colour('255 255 255')
    const own = colour(getComputedStyle(element).backgroundColor)
    return own[3] > 0.99 ? own : ground(element.parentElement)
  }
  /** How much of the ring falls outside of what scrolls or clips around it, in pixels. */
  const cutOff = (stop: Element, reach: number): number => {
    const box = stop.getBoundingClientRect()
    let most = 0
    for (let around = stop.parentElement; around !== null; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around)
      const clip = around.getBoundingClientRect()
      if (overflowX !== 'visible' && around !== document.documentElement) {
        most = Math.max(most, clip.left - (box.left - reach), box.right + reach - clip.right)
      }
      if (overflowY !== 'visible' && around !== document.documentElement) {
        most = Math.max(most, clip.top - (box.top - reach), box.bottom + reach - clip.bottom)
      }
      if (position === 'fixed') break
    }
    return most
  }
  return stops.flatMap((stop) => {
    if (!(stop instanceof HTMLElement || stop instanceof SVGElement)) return []
    stop.focus()
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop)
    const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)]
    const beside = offset >= 0 ? ground(stop.parentElement) : ground(stop)
    const faults = [
      ...(stop.matches(':focus-visible') ? [] : ['takes no visible focus']),
      ...(outlineStyle !== 'none' && width >= 2 ? [] : [`ring ${outlineStyle} ${outlineWidth}`]),
      ...(contrast(colour(outlineColor), beside) >= 3
        ? []
        : [`${outlineColor} on ${beside.join(' ')}`]),
      ...(cutOff(stop, Math.max(0, offset + width)) < 1 ? [] : ['ring is cut off']),
    ]
    return faults.map((fault) => `${fault}: ${stop.outerHTML.slice(0, 160)}`)
  })
}
