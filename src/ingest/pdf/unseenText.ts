import type { UnseenText } from '../reasons.ts'
import { type Blend, blended, lightness, paintedOver, type Shown } from './blending.ts'
import type { Drawing, DrawnText, Ink, Paint } from './pdfDrawing.ts'
import type { Glyph } from './pdfGlyphs.ts'
import type { Colour } from './pdfResources.ts'
import { type Box, holds, nearTo, overlap, type Point, shapeOf } from './pdfShapes.ts'
import { isSameLetter } from './printedTwice.ts'
import { passedByMasks, shownAt } from './shownPaint.ts'

type Cause = UnseenText['cause']

/** Less contrast than this part of that of black on white nobody sees. */
const leastContrast = 0.06
/** In points; nobody reads smaller letters. */
const leastSize = 2
/** How the letters below or over the image of a scan are kept out of sight. */
const hiding: readonly Cause[] = ['invisible', 'colour', 'small', 'clipped']
/** A letter of which more than this part is hidden cannot be read for sure. */
const mostHidden = 0.5

/**
 * The letters of a page that a reader sees, and the first text that nobody sees. A hidden letter with the
 * same letter in sight in its place is no loss: some programs draw a text again over what covered it. One in the
 * colour of the page that comes after it covers it instead.
 */
export function findUnseen(
  drawing: Drawing,
  view: Box,
): { readonly seen: readonly Glyph[]; readonly unseen: UnseenText | undefined } {
  const seen: Glyph[] = []
  // Each with how many letters were in sight before it.
  const hidden: { glyph: Glyph; text: DrawnText; cause: Cause; seenBefore: number }[] = []
  for (const text of drawing.texts) {
    const near = paintsNear(text, drawing.paints)
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
  const [middle = [0, 0]] = lost.glyph.points.slice(4)
  const isOnImage = drawing.paints.some(({ image, shape }) => image && holds(shape, middle))
  const isScan = hiding.includes(lost.cause) && isOnImage
  const quoted = lost.text.glyphs.map(({ text }) => text).join('')
  const cause = isScan ? 'picture' : lost.cause
  return { seen, unseen: { cause, text: quoted.trim().slice(0, 60) } }
}

const isSpace = ({ text }: Glyph) => /^[\p{Z}\p{C}]*$/u.test(text)

type Near = ReturnType<typeof paintsNear>

/** What is painted around a text: what is under it, from top to bottom, and what came over it. */
function paintsNear(text: DrawnText, paints: readonly Paint[]) {
  const box = boxOf(text)
  const nearIn = (some: readonly Paint[]) =>
    some
      .filter(({ shape }) => overlap(shape.box, box))
      .map((one) => ({ ...one, shape: nearTo(one.shape, box) }))
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
  { text: letter, points, isBlank, isMirrored, size }: Glyph,
  text: DrawnText,
  near: Near,
  view: Box,
): Cause | undefined {
  if (text.isLayerOff) return 'layer'
  if (isBlank || !hasInk(text)) return 'invisible'
  if (size < leastSize) return 'small'
  if (isMirrored) return 'mirrored'
  const found = points.map((point) => causeAt(point, text, near, view))
  const causes = found.flatMap((cause) => cause ?? [])
  // A figure without its left or its right may look like another one: an 8 like a 3.
  const isCut = /\d/.test(letter) && [0, 3, 6].some((at) => found.slice(at, at + 3).every(Boolean))
  if (!isCut && causes.length <= mostHidden * points.length) return undefined
  const [commonest] = [...Map.groupBy(causes, (cause) => cause).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  return commonest?.[0]
}

function causeAt(
  point: Point,
  { blend, clips, masks, inks }: DrawnText,
  { under, over }: Near,
  view: Box,
): Cause | undefined {
  const [x, y] = point
  if (x < view[0] || x > view[2] || y < view[1] || y > view[3]) return 'outside'
  if (clips.some((clip) => !holds(clip, point))) return 'clipped'
  const ground = groundAt(point, under)
  let seen = inks
    .flatMap((ink) => inkAt(ink, point))
    .map(({ colour, opacity }) => {
      const ink = {
        colour: blended(blend, colour, ground.colour),
        opacity: opacity * passedByMasks(masks, point),
      }
      const letter = paintedOver(ground.colour, ink, 'source-over')
      const contrast = ink.opacity * difference(ink.colour, ground.colour)
      return { letter, around: ground.colour, opacity: ink.opacity, contrast }
    })
  if (seen.every(({ opacity }) => opacity < leastContrast)) return 'invisible'
  const isLost = () => seen.every(({ contrast }) => contrast < leastContrast)
  if (isLost()) return ground.isPicture ? 'picture' : 'colour'
  for (const paint of over) {
    const later = shownAt(paint, point)
    if (later === undefined) continue
    seen = seen.map((before) => coveredBy(before, later, paint.blend))
    if (isLost()) return isPictured(paint) ? 'picture' : 'covered'
  }
  return undefined
}

function inkAt({ shows, colour, opacity }: Ink, point: Point): readonly Shown[] {
  const found = shows === undefined ? { colour } : shows(...point)
  return found === undefined ? [] : [{ colour: found.colour, opacity }]
}

interface Contrast {
  readonly opacity: number
  readonly letter: Colour | undefined
  readonly around: Colour | undefined
  readonly contrast: number
}

/** What is left of a letter and of what is around it under an area, in every way to blend. */
function coveredBy(before: Contrast, area: Shown, blend: Blend): Contrast {
  const letter = paintedOver(before.letter, area, blend)
  const around = paintedOver(before.around, area, blend)
  const passed = blend === 'source-over' ? 1 - area.opacity : 1
  const isKnown = passed > 0 && letter !== undefined && around !== undefined
  return {
    ...before,
    letter,
    around,
    contrast: isKnown ? difference(letter, around) : before.contrast * passed,
  }
}

/** What is under a point: white paper and what was painted on it, where its colour is certain. */
function groundAt(point: Point, under: readonly Paint[]) {
  const layers: (Shown & { readonly paint: Paint })[] = []
  for (const paint of under) {
    const shown = shownAt(paint, point)
    if (shown !== undefined) layers.unshift({ ...shown, paint })
    // Of what is under this nothing is left.
    if (shown?.opacity === 1 && paint.blend === 'source-over') break
  }
  const colour = layers.reduce<Colour | undefined>(
    (ground, layer) => paintedOver(ground, layer, layer.paint.blend),
    [255, 255, 255],
  )
  const top = layers.findLast(({ opacity }) => opacity > leastContrast)
  return { colour, isPicture: top !== undefined && isPictured(top.paint) }
}

/** From 0 for the same to 1 for black and white, and for colours that are not known: a tint alone counts half. */
function difference(one: Colour | undefined, other: Colour | undefined): number {
  if (one === undefined || other === undefined) return 1
  const tint = Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0)))) / 255
  return Math.max(Math.abs(lightness(one) - lightness(other)), tint / 2)
}

const isPictured = ({ image }: Paint) => image !== undefined && !image.isStencil

/** The part of a page that images fill, also in strips or in black and white. */
export function partOfImages(paints: readonly Paint[], view: Box): number {
  const [left, bottom, right, top] = view
  const area = paints.reduce((sum, { shape: { box }, image }) => {
    const width = Math.min(box[2], right) - Math.max(box[0], left)
    const height = Math.min(box[3], top) - Math.max(box[1], bottom)
    return image === undefined ? sum : sum + Math.max(0, width) * Math.max(0, height)
  }, 0)
  return area / ((right - left) * (top - bottom))
}
