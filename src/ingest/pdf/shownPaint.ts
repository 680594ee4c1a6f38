import { lightness, mixed } from './blending.ts'
import type { Mask, Paint } from './pdfDrawing.ts'
import { holds, type Point } from './pdfShapes.ts'

/** What an area shows at a point: a colour where it is known, and how much of it; nothing outside it. */
export function shownAt({ shape, clips, masks, shows, ...paint }: Paint, point: Point) {
  if (!holds(shape, point) || !clips.every((clip) => holds(clip, point))) return undefined
  const found = shows === undefined ? paint : shows(...point)
  return found && { colour: found.colour, opacity: paint.opacity * passedByMasks(masks, point) }
}

/** How much soft masks let through, from 0 to 1; all of it where that is not known. */
export function passedByMasks(masks: readonly Mask[], point: Point): number {
  return masks.reduce((least, mask) => Math.min(least, passedByMask(mask, point)), 1)
}

function passedByMask({ paints, isLuminosity, ground, transfer }: Mask, point: Point): number {
  let value = ground
  for (const paint of paints) {
    const shown = shownAt(paint, point)
    if (shown === undefined) continue
    const { colour, opacity } = shown
    const light = isLuminosity ? colour && lightness(colour) : 1
    value = light === undefined || paint.blend === 'other' ? NaN : mixed(value, light, opacity)
  }
  if (Number.isNaN(value)) return 1
  return transfer.length === 0 ? value : (transfer[Math.round(255 * value)] ?? 255) / 255
}
