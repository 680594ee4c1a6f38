import { black, type Drawing, type Ink, type Paint } from './pdfDrawing.ts'
import { type Colour, oneColour, type Pixels } from './pdfResources.ts'
import {
  type Box,
  holds,
  identity,
  inverse,
  type Matrix,
  type Point,
  placed,
  rectangle,
  scaleOf,
  toBox,
} from './pdfShapes.ts'
import { shownAt } from './shownPaint.ts'

/** A gradient, which may show nothing at all, in its place on the page. */
export function gradientInk(pixels: Pixels | undefined, matrix: Matrix): Ink {
  const back = inverse(matrix)
  return { ...black, colour: undefined, shows: (x, y) => pixels?.(...placed(back, [x, y])) }
}

/** An image in its place on the page, or a stencil that lets an ink through. */
export function imageInk(pixels: Pixels, matrix: Matrix, stencil?: Ink): Ink {
  const back = inverse(matrix)
  const shows: Pixels = (x, y) => {
    const [across, up] = placed(back, [x, y])
    const pixel = pixels(across, 1 - up)
    if (stencil === undefined || pixel === undefined) return pixel
    return stencil.shows === undefined ? stencil : stencil.shows(x, y)
  }
  return { ...(stencil ?? { ...black, colour: undefined }), shows }
}

/** True for a letter that is a drawing of which anything is seen on white paper. */
export function leavesMark({ paints, texts }: Drawing): boolean {
  return (
    texts.some(({ inks }) => inks.some((ink) => ink.opacity > 0 && !isWhite(ink))) ||
    paints.some(
      (paint) => coloursOf(paint).some((colour) => !isWhite({ colour })) && !isCutAway(paint),
    )
  )
}

/** The colour of an area, or those of a gradient or an image where it is seen. */
function coloursOf(paint: Paint): readonly (Colour | undefined)[] {
  const { colour, shows } = paint
  if (shows === undefined) return [colour]
  return pointsIn(seenBox(paint))
    .flatMap(([x, y]) => shows(x, y) ?? [])
    .map((shown) => shown.colour)
}

const isWhite = ({ colour }: Pick<Ink, 'colour'>) => colour?.every((part) => part === 255) === true

const steps = 24

/** The room of an area within those of its clips. */
function seenBox({ shape, clips }: Paint): Box {
  const boxes = [shape, ...clips].map(({ box }) => box)
  const [left, bottom] = [0, 1].map((side) => Math.max(...boxes.map((box) => box[side] ?? 0)))
  const [right, top] = [2, 3].map((side) => Math.min(...boxes.map((box) => box[side] ?? 0)))
  return toBox([left ?? 0, bottom ?? 0, right ?? 0, top ?? 0])
}

/** True for an area without a size, or of which what it is clipped to leaves nothing. */
function isCutAway(paint: Paint): boolean {
  const { shape, clips } = paint
  const [x, y, x1, y1] = shape.box
  if (clips.length === 0) return x >= x1 && y >= y1
  const areas = [shape, ...clips]
  return !pointsIn(seenBox(paint)).some((point) => areas.every((area) => holds(area, point)))
}

function pointsIn([left, bottom, right, top]: Box): readonly Point[] {
  if (right <= left || top <= bottom) return []
  return Array.from({ length: steps * steps }, (_, index) => [
    left + ((right - left) * ((index % steps) + 0.5)) / steps,
    bottom + ((top - bottom) * (Math.floor(index / steps) + 0.5)) / steps,
  ])
}

/** Tiles that are further apart fill nothing. */
const leastPart = 0.05
/** In points on the page: of wider tiles a letter is on a part, of others on a whole one. */
const wideTile = 30

interface Tiling {
  readonly box: Box
  /** From each tile to the next. */
  readonly distance: readonly [number, number]
  /** From its own space to the page. */
  readonly matrix: Matrix
}

/** What a tile that is drawn again and again shows: nothing, one colour, or what is not known. */
export function inkOfTile(
  all: readonly Paint[],
  given: Colour | undefined,
  { box, distance, matrix }: Tiling,
): Ink {
  const [left, bottom, right, top] = box
  const [across, up] = [Math.abs(distance[0]), Math.abs(distance[1])]
  const paints = all
    .map((paint) => ({ ...paint, clips: [...paint.clips, rectangle(box, identity)] }))
    .filter((paint) => !isCutAway(paint))
  const colour = given ?? oneColour(paints.flatMap(coloursOf))
  if (Math.min(across, up) * scaleOf(matrix) > wideTile) {
    const back = inverse(matrix)
    const shows: Pixels = (pageX, pageY) => {
      const [x, y] = placed(back, [pageX, pageY])
      const point = [left + wrapped(x - left, across), bottom + wrapped(y - bottom, up)] as const
      const shown = paints.flatMap((paint) => shownAt(paint, point) ?? []).at(-1)
      return shown && { colour: given ?? shown.colour }
    }
    return { colour, opacity: 1, isWhole: true, shows }
  }
  const whole = paints.filter(({ blend, opacity }) => blend === 'source-over' && opacity === 1)
  const isFilled = pointsIn(box).every((point) => whole.some((paint) => shownAt(paint, point)))
  const isWhole = isFilled && right - left >= across && top - bottom >= up
  const part = ((right - left) * (top - bottom)) / (across * up)
  return { colour, opacity: paints.length === 0 || part < leastPart ? 0 : 1, isWhole }
}

const wrapped = (value: number, step: number) => value - step * Math.floor(value / step)
