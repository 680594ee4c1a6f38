import { type Blend, lightness } from './blending.ts'
import { type Glyph, startOfText, type TextState } from './pdfGlyphs.ts'
import { type Colour, colourOf, fieldOf, numbersOf, type Pixels } from './pdfResources.ts'
import { type Dash, identity, type Matrix, type Shape, shapeOf } from './pdfShapes.ts'

/** What fills or outlines: a colour where it has one, and how much of it from 0 to 1. */
export interface Ink {
  readonly colour: Colour | undefined
  readonly opacity: number
  /** False for a pattern that may have holes. */
  readonly isWhole: boolean
  /** What a gradient or an image shows at a point of the page. */
  readonly shows?: Pixels | undefined
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
