import type { UnseenText } from '../messages.ts'
import {
  type Blend,
  blends,
  type Drawing,
  type DrawnText,
  type Mask,
  type Paint,
} from './pdfDrawing.ts'
import type { Glyph } from './pdfGlyphs.ts'
import type { Colour, Pixels } from './pdfResources.ts'
import { type Box, holds, nearTo, overlap, type Point, placed, shapeOf } from './pdfShapes.ts'
import { isSameLetter } from './printedTwice.ts'

type Cause = UnseenText['cause']

export type PixelsOf = ReadonlyMap<Paint, Pixels>

/** Less contrast than this part of that of black on white nobody sees. */
const leastContrast = 0.03
/** In points; nobody reads smaller letters. */
const leastSize = 2
/** How the letters below or over the image of a scan are kept out of sight. */
const hiding: readonly Cause[] = ['invisible', 'colour', 'small', 'clipped']
/** A letter of which this part is hidden cannot be read for sure. */
const mostHidden = 0.5

/**
 * The letters of a page that a reader sees, and the first text that nobody sees. A hidden letter with the
 * same letter in sight in its place is no loss: some programs draw a text again over what covered it. One in the
 * colour of the page that comes after it covers it instead.
 */
export function findUnseen(
  drawing: Drawing,
  view: Box,
  pixels: PixelsOf,
): { readonly seen: readonly Glyph[]; readonly unseen: UnseenText | undefined } {
  const seen: Glyph[] = []
  // Each with how many letters were in sight before it.
  const hidden: { glyph: Glyph; text: DrawnText; cause: Cause; seenBefore: number }[] = []
  for (const text of drawing.texts) {
    const near = paintsNear(text, drawing.paints, pixels)
    for (const glyph of text.glyphs) {
      const cause = isSpace(glyph) ? undefined : causeOf(glyph, text, near, view)
      if (cause === undefined) seen.push(glyph)
      else hidden.push({ glyph, text, cause, seenBefore: seen.length })
    }
  }
  const lost = hidden.find(({ glyph, cause, seenBefore }) => {
    const later = cause === 'colour' ? seen.slice(seenBefore) : seen
    return !later.some((one) => isSameLetter(one, glyph))
  })
  if (lost === undefined) return { seen, unseen: undefined }
  const isScan = hiding.includes(lost.cause) && partOfImages(drawing.paints, view) >= 0.5
  const quoted = lost.text.glyphs.map(({ text }) => text).join('')
  const cause = isScan ? 'picture' : lost.cause
  return { seen, unseen: { cause, text: quoted.trim().slice(0, 60) } }
}

const isSpace = ({ text }: Glyph) => /^[\p{Z}\p{C}]*$/u.test(text)

type Near = ReturnType<typeof paintsNear>
type NearPaint = Near['over'][number]

/** What is painted around a text: what is under it, from top to bottom, and what came over it. */
function paintsNear(text: DrawnText, paints: readonly Paint[], pixels: PixelsOf) {
  const box = boxOf(text)
  const nearIn = (some: readonly Paint[]) =>
    some
      .filter(({ shape }) => overlap(shape.box, box))
      .map((one) => ({ ...one, shape: nearTo(one.shape, box), pixels: pixels.get(one) }))
  const { paintsBefore } = text
  return {
    under: nearIn(paints.slice(0, paintsBefore)).toReversed(),
    over: nearIn(paints.slice(paintsBefore)),
  }
}

/** True for a text that only what is painted in this box can hide, or show. */
export function mayBeSeen(text: DrawnText, box: Box): boolean {
  return !text.isLayerOff && hasInk(text) && overlap(boxOf(text), box)
}

const hasInk = ({ inks }: DrawnText) => inks.some(({ opacity }) => opacity >= leastContrast)

const boxOf = ({ glyphs }: DrawnText) => shapeOf(glyphs.map(({ corners }) => corners)).box

function causeOf(
  { points, isBlank, isMirrored, size }: Glyph,
  text: DrawnText,
  near: Near,
  view: Box,
): Cause | undefined {
  if (text.isLayerOff) return 'layer'
  if (isBlank || !hasInk(text)) return 'invisible'
  if (size < leastSize) return 'small'
  if (isMirrored) return 'mirrored'
  const causes = points.flatMap((point) => causeAt(point, text, near, view) ?? [])
  if (causes.length <= mostHidden * points.length) return undefined
  const [most] = [...Map.groupBy(causes, (cause) => cause).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  return most?.[0]
}

function causeAt(
  point: Point,
  { blend, clips, mask, inks }: DrawnText,
  { under, over }: Near,
  view: Box,
): Cause | undefined {
  const [x, y] = point
  if (x < view[0] || x > view[2] || y < view[1] || y > view[3]) return 'outside'
  if (clips.some((clip) => !holds(clip, point))) return 'clipped'
  if (mask !== undefined && isMaskedOut(point, mask)) return 'invisible'
  const ground = groundAt(point, under)
  const shown = inks.flatMap(({ shows, ...ink }) => {
    const found = shows === undefined ? ink : shows(x, y)
    return found === undefined ? [] : [{ ...ink, ...found }]
  })
  if (shown.length === 0) return 'invisible'
  let contrast = Math.max(
    ...shown.map(
      ({ colour, opacity }) =>
        opacity * difference(blended(blend, colour, ground.colour), ground.colour),
    ),
  )
  if (contrast < leastContrast) return ground.isPicture ? 'picture' : 'colour'
  for (const paint of over) {
    contrast *= passedBy(paint, point)
    if (contrast < leastContrast) return isPicture(paint) ? 'picture' : 'covered'
  }
  return undefined
}

function isPainted({ shape, clips }: Paint, point: Point): boolean {
  return holds(shape, point) && clips.every((clip) => holds(clip, point))
}

function isMaskedOut(point: Point, { paints, isKnown, isLuminosity }: Mask): boolean {
  const last = paints.findLast((paint) => isPainted(paint, point))
  if (!isKnown) return false
  return last === undefined || (isLuminosity && last.colour?.every((part) => part === 0) === true)
}

/** What is under a point: white paper, or the last thing that was painted there, when its colour is certain. */
function groundAt(point: Point, under: readonly NearPaint[]) {
  for (const paint of under) {
    const colour = isPainted(paint, point) ? colourAt(paint, point) : undefined
    if (colour === undefined) continue
    const isCertain = paint.blend === 'source-over' && paint.opacity > 1 - leastContrast
    return { colour: isCertain ? colour.colour : undefined, isPicture: isPicture(paint) }
  }
  return { colour: [255, 255, 255], isPicture: false }
}

/** The colour of a painted area; `undefined` where an image or a stencil has a hole, or a gradient ends. */
function colourAt({ image, colour, shows, pixels }: NearPaint, point: Point) {
  if (shows !== undefined) return shows(...point)
  if (image === undefined) return { colour }
  const [x, y] = placed(image.toSquare, point)
  const pixel = pixels?.(x, 1 - y)
  return image.isStencil ? pixel && { colour } : pixel
}

function passedBy(paint: NearPaint, point: Point): number {
  const isCertain = paint.blend === 'source-over' || paint.blend === 'multiply'
  if (!isCertain || !isPainted(paint, point)) return 1
  const found = colourAt(paint, point)
  if (found === undefined) return 1
  const lightest = Math.max(...(found.colour ?? [255])) / 255
  return 1 - paint.opacity + (paint.blend === 'multiply' ? paint.opacity * lightest : 0)
}

function blended(blend: Blend, ink: Colour | undefined, ground: Colour | undefined) {
  if (blend === 'other') return ink
  return (
    ground && ink?.map((part, index) => 255 * blends[blend](part / 255, (ground[index] ?? 0) / 255))
  )
}

/** From 0 for the same to 1 for black and white, and for colours that are not known. */
function difference(one: Colour | undefined, other: Colour | undefined): number {
  if (one === undefined || other === undefined) return 1
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0)))) / 255
}

const isPicture = ({ image }: Paint) => image !== undefined && !image.isStencil

/** The part of a page that images fill, also in strips or in black and white: half of it or more is a scan. */
export function partOfImages(paints: readonly Paint[], view: Box): number {
  const [left, bottom, right, top] = view
  const area = paints.reduce((sum, { shape: { box }, image }) => {
    const width = Math.min(box[2], right) - Math.max(box[0], left)
    const height = Math.min(box[3], top) - Math.max(box[1], bottom)
    return image === undefined ? sum : sum + Math.max(0, width) * Math.max(0, height)
  }, 0)
  return area / ((right - left) * (top - bottom))
}
