import type { Drawing, DrawnText, Paint } from './pdfDrawing.ts'
import type { Glyph } from './pdfGlyphs.ts'
import { holds, overlap, type Point, shapeOf } from './pdfShapes.ts'

/**
 * Parts of a figure at which a line that strikes it out is looked for: on each of these from left to right,
 * somewhere in the middle, and neither below the figure nor over it, where an area behind it would be too.
 */
const across = [0.15, 0.5, 0.85]
const middle = Array.from({ length: 15 }, (_, step) => 0.15 + 0.025 * step)
const outside = [-0.02, 0.75]
const light = 230
const leastOpacity = 0.1

/** The first text with a figure that a line strikes out: a reader does not take it for one. */
export function findStruck({ texts, paints }: Drawing): string | undefined {
  const lines = paints.filter(
    ({ image, opacity }) => image === undefined && opacity >= leastOpacity,
  )
  const struck = texts.find((text) =>
    text.glyphs.some(
      (glyph) => /\d/.test(glyph.text) && lines.some((line) => strikes(line, glyph, text)),
    ),
  )
  return struck?.glyphs.map(({ text }) => text).join('')
}

function strikes(line: Paint, { corners }: Glyph, { inks }: DrawnText): boolean {
  // A light line on dark letters is a gap between rows.
  const isGap = isLight(line) && !inks.some(isLight)
  if (isGap || !overlap(line.shape.box, shapeOf([corners]).box)) return false
  const isOn = (right: number, up: number) => holds(line.shape, pointIn(corners, right, up))
  return across.every(
    (right) => middle.some((up) => isOn(right, up)) && !outside.some((up) => isOn(right, up)),
  )
}

function isLight({ colour }: Pick<Paint, 'colour'>): boolean {
  return colour?.every((part) => part >= light) === true
}

function pointIn(corners: readonly Point[], right: number, up: number): Point {
  const [[x, y] = [0, 0], [x1, y1] = [0, 0], , [x3, y3] = [0, 0]] = corners
  return [x + right * (x1 - x) + up * (x3 - x), y + right * (y1 - y) + up * (y3 - y)]
}
