import type { Locator } from '@playwright/test'
import { contrast } from './contrast.ts'

/**
 * Gives each of these the focus and says whose outline is thinner than 2 pixels, less than 3:1 against
 * what is beside it, or cut off by something that scrolls. The browser shows an outline only where a
 * key was pressed last.
 */
export async function outlineFaults(stops: Locator): Promise<readonly string[]> {
  const outlines = await stops.evaluateAll(focusEach)
  return outlines.flatMap(({ name, isShown, style, width, colour, ground, cutOff }) => {
    const ratio = contrast(colour, ground)
    const faults = [
      ...(isShown ? [] : ['takes no visible focus']),
      ...(style !== 'none' && width >= 2 ? [] : [`outline ${style} of ${width}`]),
      ...(ratio >= 3 ? [] : [`${colour} on ${ground}: ${ratio.toFixed(2)}`]),
      ...(cutOff < 1 ? [] : [`outline is cut off by ${cutOff}`]),
    ]
    return faults.map((fault) => `${fault}: ${name}`)
  })
}

/** Runs on the page. */
function focusEach(stops: readonly Element[]) {
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return backgroundColor.startsWith('rgb(') ? backgroundColor : groundOf(element.parentElement)
  }
  /** How much of the outline falls outside of what scrolls or clips around it, in pixels. */
  const cutOffBy = (stop: Element, reach: number): number => {
    const box = stop.getBoundingClientRect()
    let most = 0
    for (let around = stop.parentElement; around !== null; around = around.parentElement) {
      if (around === document.documentElement) break
      const { overflowX, overflowY, position } = getComputedStyle(around)
      const clip = around.getBoundingClientRect()
      const sideways = Math.max(clip.left - box.left + reach, box.right + reach - clip.right)
      const upright = Math.max(clip.top - box.top + reach, box.bottom + reach - clip.bottom)
      if (overflowX !== 'visible') most = Math.max(most, sideways)
      if (overflowY !== 'visible') most = Math.max(most, upright)
      if (position === 'fixed') break
    }
    return most
  }
  return stops.map((stop) => {
    if (stop instanceof HTMLElement || stop instanceof SVGElement) stop.focus()
    // A field without an edge has its ring on its frame, a radio button on its word, a mark on a shape.
    const around = [stop, stop.nextElementSibling, stop.parentElement].filter((one) => one !== null)
    const ring = around.find((one) => {
      const { opacity, outlineStyle } = getComputedStyle(one)
      return opacity !== '0' && outlineStyle !== 'none'
    })
    const shape = stop instanceof SVGAElement ? stop.querySelector('rect') : null
    if (shape !== null) {
      const { stroke, strokeWidth } = getComputedStyle(shape)
      return {
        name: stop.outerHTML.slice(0, 160),
        isShown: stop.matches(':focus-visible'),
        style: stroke === 'none' ? 'none' : 'solid',
        width: Number.parseFloat(strokeWidth),
        colour: stroke,
        ground: groundOf(stop),
        cutOff: 0,
      }
    }
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(
      ring ?? stop,
    )
    const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)]
    return {
      name: stop.outerHTML.slice(0, 160),
      isShown: stop.matches(':focus-visible'),
      style: outlineStyle,
      width,
      colour: outlineColor,
      ground: groundOf(offset >= 0 ? (ring ?? stop).parentElement : stop),
      cutOff: cutOffBy(ring ?? stop, Math.max(0, offset + width)),
    }
  })
}

/**
 * Runs on the page: what hides the element with the focus, at its middle and near its corners, as far
 * as it is in the window; empty when all of it can be seen.
 */
export function coveredFocus(): readonly string[] {
  const stop = document.activeElement
  if (stop === null || stop === document.body) return ['nothing has the focus']
  const box = stop.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  const name = stop.outerHTML.slice(0, 120)
  // Of what is larger than half the window a part is enough.
  const isLarge = box.height > innerHeight * 0.5
  const isWhole = right - left > box.width - 1 && bottom - top > box.height - 1
  if (!(isWhole || isLarge)) return [`${name}: only partly in the window`]
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
    // A mark in a drawing lies on its row.
    const own = stop.closest('label, svg') ?? stop
    return at !== null && (own.contains(at) || at.contains(stop)) ? [] : [at]
  })
  const isHidden = isLarge ? hiding.length === points.length : hiding.length > 0
  return isHidden ? hiding.map((at) => `${name} under ${at?.outerHTML.slice(0, 120)}`) : []
}
