import { type Glyph, startOfText, type TextState } from './pdfGlyphs.ts'
import {
  type Colour,
  colourOf,
  fieldOf,
  numbersOf,
  oneColour,
  type Pixels,
} from './pdfResources.ts'
import {
  type Box,
  holds,
  identity,
  type Matrix,
  type Point,
  rectangle,
  type Shape,
  shapeOf,
  toBox,
} from './pdfShapes.ts'

/** What fills or outlines: a colour where it has one, and how much of it from 0 to 1. */
export interface Ink {
  readonly colour: Colour | undefined
  readonly opacity: number
  /** False for a pattern that may have holes. */
  readonly isWhole: boolean
  /** What a gradient or an image shows at a point of the page. */
  readonly shows?: Pixels | undefined
}

/** What becomes of an ink on its ground, from 0 to 1, by the names of the PDF reader. */
export const blends = {
  'source-over': (ink) => ink,
  multiply: (ink, ground) => ink * ground,
  screen: (ink, ground) => ink + ground - ink * ground,
  darken: Math.min,
  lighten: Math.max,
  difference: (ink, ground) => Math.abs(ink - ground),
  exclusion: (ink, ground) => ink + ground - 2 * ink * ground,
  'color-dodge': (ink, ground) => (ground === 0 ? 0 : Math.min(1, ground / (1 - ink))),
  'color-burn': (ink, ground) => (ground === 1 ? 1 : Math.max(0, 1 - (1 - ground) / ink)),
  'hard-light': (ink, ground) => hardLight(ink, ground),
  overlay: (ink, ground) => hardLight(ground, ink),
  // In the form of the W3C for dark grounds too: the difference cannot be seen.
  'soft-light': (ink, ground) => ground + (2 * ink - 1) * (ground - ground * ground),
} satisfies Record<string, (ink: number, ground: number) => number>

function hardLight(ink: number, ground: number): number {
  return ink <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)
}

/** How a colour comes on what is under it; "other" where that is not certain. */
export type Blend = keyof typeof blends | 'other'

export function isBlend(name: unknown): name is Blend {
  return Object.hasOwn(blends, String(name))
}

/** These do the same to a group as to each part of it. */
const partwise: readonly Blend[] = ['source-over', 'multiply', 'screen', 'darken', 'lighten']

/** How something that has a way to blend of its own comes on the page in a group with another. */
export function blendIn(group: Blend, own: Blend): Blend {
  if (group === 'source-over') return own
  return own === 'source-over' && partwise.includes(group) ? group : 'other'
}

export interface DrawnText {
  readonly glyphs: readonly Glyph[]
  readonly inks: readonly Ink[]
  readonly clips: readonly Shape[]
  readonly masks: readonly Mask[]
  readonly blend: Blend
  readonly isLayerOff: boolean
  /** The annotation that it belongs to; none for the text of the page itself. */
  readonly annotation: string | undefined
  readonly paintsBefore: number
}

export interface Paint {
  readonly shape: Shape
  readonly clips: readonly Shape[]
  readonly masks: readonly Mask[]
  readonly colour: Colour | undefined
  readonly opacity: number
  readonly blend: Blend
  readonly shows?: Pixels | undefined
  readonly image?: PaintedImage
}

/** An image, or the name by which the page knows it. */
export interface PaintedImage {
  readonly source: unknown
  readonly isStencil: boolean
}

/** A soft mask: it lets through as much as its drawing is light, or else as there is of it. */
export interface Mask {
  readonly paints: readonly Paint[]
  readonly isLuminosity: boolean
  /** What it lets through where nothing is drawn, from 0 to 1. */
  readonly ground: number
  /** What it lets through in the place of each of 256 values, if that is something else. */
  readonly transfer: readonly number[]
}

export function maskOf(mask: unknown): Omit<Mask, 'paints'> {
  const isLuminosity = fieldOf(mask, 'subtype') === 'Luminosity'
  const ground = lightness(colourOf(fieldOf(mask, 'backdrop') ?? '#000000'))
  return { isLuminosity, ground, transfer: numbersOf(fieldOf(mask, 'transferMap')) }
}

/** From 0 for black to 1 for white, as a soft mask takes colours. */
export function lightness([red = 0, green = 0, blue = 0]: Colour): number {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
}

/** Areas and those that their masks are drawn with. */
export function withMasks(paints: readonly Paint[]): ReadonlySet<Paint> {
  const all = new Set(paints)
  for (const { masks } of all) {
    for (const paint of masks.flatMap((mask) => mask.paints)) all.add(paint)
  }
  return all
}

/** Text as areas: nothing is known of them but where they are. */
export function areaOf({ glyphs, clips, masks }: DrawnText): Paint {
  const shape = shapeOf(glyphs.map(({ corners }) => corners))
  return { shape, clips, masks, colour: undefined, opacity: 1, blend: 'other' }
}

/** What a page is drawn with, until it is changed or restored. */
export interface Graphics extends TextState {
  readonly matrix: Matrix
  /** Of the page or the form, in which patterns have their place. */
  readonly base: Matrix
  readonly clips: readonly Shape[]
  readonly fill: Ink
  readonly stroke: Ink
  readonly fillAlpha: number
  readonly strokeAlpha: number
  readonly blend: Blend
  readonly mask: Mask | undefined
  readonly lineWidth: number
  readonly dash: Dash
  /** Opacity and masks of the groups around it, and how they come on the page. */
  readonly outer: {
    readonly opacity: number
    readonly blend: Blend
    readonly masks: readonly Mask[]
  }
  readonly textMode: number
}

/** Lengths that are drawn and left open in turn; round or square ends make the drawn ones longer by the pen. */
interface Dash {
  readonly lengths: readonly number[]
  readonly phase: number
  readonly isLonger: boolean
}

/** Of an outline in dashes, less than this part does not make a letter. */
const leastDrawn = 0.1

/** False for a line of this length of which its dashes leave next to nothing. */
export function isDrawn({ dash, lineWidth, matrix }: Graphics, length: number): boolean {
  const lengths = [...dash.lengths, ...dash.lengths]
  const ends = lengths.map((_, index) => sumOf(lengths.slice(0, index + 1)))
  const period = ends.at(-1) ?? 0
  if (period <= 0) return true
  const longer = dash.isLonger ? lineWidth : 0
  const isOn = (at: number) => {
    const place = (dash.phase + at) % period
    const index = ends.findIndex((end) => end > place)
    return index % 2 === 0 || (ends[index] ?? 0) - place <= longer
  }
  const own = length / scaleOf(matrix)
  const points = Array.from({ length: 100 }, (_, step) => isOn(((step + 0.5) * own) / 100))
  return points.filter(Boolean).length >= leastDrawn * points.length
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** How much longer a line is on the page. */
export function scaleOf([a = 0, b = 0, c = 0, d = 0]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

export const black: Ink = { colour: [0, 0, 0], opacity: 1, isWhole: true }
export const start: Graphics = {
  ...startOfText,
  ...{ matrix: identity, base: identity, clips: [], fill: black, stroke: black },
  ...{ fillAlpha: 1, strokeAlpha: 1, blend: 'source-over', mask: undefined },
  ...{
    lineWidth: 1,
    dash: { lengths: [], phase: 0, isLonger: false },
    outer: { opacity: 1, blend: 'source-over', masks: [] },
    textMode: 0,
  },
}

export type Drawing = { readonly texts: readonly DrawnText[]; readonly paints: readonly Paint[] }

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
  /** True in a tile or a letter. */
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
  return !pointsIn(seenBox(paint)).some((point) =>
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

/** Tiles that are further apart fill nothing. */
const leastPart = 0.05

/** What a tile that is drawn again and again shows: nothing, one colour, or what is not known. */
export function inkOfTile(
  all: readonly Paint[],
  given: Colour | undefined,
  box: Box,
  distance: readonly [number, number],
): Ink {
  const [left, bottom, right, top] = box
  const paints = all
    .map((paint) => ({ ...paint, clips: [...paint.clips, rectangle(box, identity)] }))
    .filter((paint) => !isCutAway(paint))
  const whole = paints.filter(({ blend, opacity }) => blend === 'source-over' && opacity === 1)
  const isFilled = pointsIn(box).every((point) =>
    whole.some(
      ({ shape, clips, shows }) =>
        [shape, ...clips].every((area) => holds(area, point)) &&
        (shows === undefined || shows(...point) !== undefined),
    ),
  )
  const isWhole =
    isFilled && right - left >= Math.abs(distance[0]) && top - bottom >= Math.abs(distance[1])
  const colour = given ?? oneColour(paints.flatMap(coloursOf))
  const part = ((right - left) * (top - bottom)) / Math.abs(distance[0] * distance[1])
  return { colour, opacity: paints.length === 0 || part < leastPart ? 0 : 1, isWhole }
}
