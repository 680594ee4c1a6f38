import type { Drawing, Ink, Paint } from './pdfDrawing.ts'
import { type Colour, fieldOf, oneColour } from './pdfResources.ts'
import { type Box, holds, type Point } from './pdfShapes.ts'

export type OperationList = Record<'fnArray' | 'argsArray', readonly unknown[]>

export function toList(drawing: unknown): OperationList {
  const rowOf = (name: string) => {
    const row = fieldOf(drawing, name)
    return Array.isArray(row) ? row : []
  }
  return { fnArray: rowOf('fnArray'), argsArray: rowOf('argsArray') }
}

export interface Operation {
  readonly operation: unknown
  readonly args: unknown
  readonly isNested: boolean
}

export function allOperations(list: OperationList, isNested = false): readonly Operation[] {
  return list.fnArray.flatMap((operation, index) => {
    const args = list.argsArray[index]
    const isTiled = fieldOf(args, '0') === 'TilingPattern'
    const tile = isTiled ? allOperations(toList(fieldOf(args, '2')), true) : []
    return [{ operation, args, isNested }, ...tile]
  })
}

/** The image of an operation: its name on the page, or the image itself. */
export function imageSource(args: unknown): unknown {
  const image = fieldOf(args, '0')
  const data = fieldOf(image, 'data')
  return typeof data === 'string' ? data : image
}

/** True for a letter that is a drawing of which anything is seen on white paper. */
export function leavesMark({ paints, texts }: Drawing): boolean {
  return (
    texts.some(({ inks }) => inks.some((ink) => ink.opacity > 0 && !isWhite(ink))) ||
    paints.some((paint) => !isWhite(paint) && !isCutAway(paint))
  )
}

function isWhite({ colour }: Pick<Ink, 'colour'>): boolean {
  return colour?.every((part) => part === 255) === true
}

/** In so many steps a painted area is looked over, across and up. */
const steps = 24

/** True for an area without a size, or of which what it is clipped to leaves nothing. */
function isCutAway({ shape, clips }: Paint): boolean {
  const [x, y, x1, y1] = shape.box
  if (clips.length === 0) return x >= x1 && y >= y1
  const boxes = [shape, ...clips].map(({ box }) => box)
  const [left, bottom] = [0, 1].map((side) => Math.max(...boxes.map((box) => box[side] ?? 0)))
  const [right, top] = [2, 3].map((side) => Math.min(...boxes.map((box) => box[side] ?? 0)))
  return !pointsIn([left ?? 0, bottom ?? 0, right ?? 0, top ?? 0]).some((point) =>
    [shape, ...clips].every((area) => holds(area, point)),
  )
}

function pointsIn([left, bottom, right, top]: Box): readonly Point[] {
  if (right <= left || top <= bottom) return []
  return Array.from({ length: steps * steps }, (_, index) => [
    left + ((right - left) * ((index % steps) + 0.5)) / steps,
    bottom + ((top - bottom) * (Math.floor(index / steps) + 0.5)) / steps,
  ])
}

/** What a tile that is drawn again and again shows: nothing, one colour, or what is not known. */
export function inkOfTile(
  all: readonly Paint[],
  given: Colour | undefined,
  box: Box,
  distance: readonly [number, number],
): Ink {
  const [left, bottom, right, top] = box
  const paints = all.filter((paint) => !isCutAway(paint))
  const whole = paints.filter(({ blend, opacity }) => blend === 'source-over' && opacity === 1)
  const isFilled = pointsIn(box).every((point) =>
    whole.some(({ shape, clips }) => [shape, ...clips].every((area) => holds(area, point))),
  )
  const isWhole =
    isFilled && right - left >= Math.abs(distance[0]) && top - bottom >= Math.abs(distance[1])
  const colour = given ?? oneColour(paints.map((paint) => paint.colour))
  return { colour, opacity: paints.length === 0 ? 0 : 1, isWhole }
}
