import type { Glyph } from './pdfGlyphs.ts'
import type { Colour } from './pdfResources.ts'
import type { Matrix, Shape } from './pdfShapes.ts'

/** What fills or outlines: a colour where it has one, and how much of it from 0 to 1. */
export interface Ink {
  readonly colour: Colour | undefined
  readonly opacity: number
  /** False for a pattern, which may have holes. */
  readonly isWhole: boolean
}

/** Letters that are drawn at once. */
export interface DrawnText {
  readonly glyphs: readonly Glyph[]
  readonly inks: readonly Ink[]
  readonly clips: readonly Shape[]
  readonly mask: Mask | undefined
  readonly isLayerOff: boolean
  /** The annotation that it belongs to; none for the text of the page itself. */
  readonly annotation: string | undefined
  /** Number of areas that were painted before it. */
  readonly paintsBefore: number
}

/** A painted area. `blend` is "other" where it is not certain what becomes of what is under it. */
export interface Paint {
  readonly shape: Shape
  readonly clips: readonly Shape[]
  readonly colour: Colour | undefined
  readonly opacity: number
  readonly blend: 'normal' | 'multiply' | 'other'
  readonly image?: PaintedImage
}

/** An image, or the name by which the page knows it, and the way from the page to a square of 1 by 1. */
export interface PaintedImage {
  readonly source: unknown
  readonly isStencil: boolean
  readonly toSquare: Matrix
}

/** What a soft mask is drawn with: it hides all where nothing is drawn. */
export interface Mask {
  readonly paints: readonly Paint[]
  /** True where black hides too. */
  readonly isLuminosity: boolean
  /** False where what it hides cannot be told. */
  readonly isKnown: boolean
}

/** What a page draws, in the order in which it is drawn. */
export interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly paints: readonly Paint[]
}
