import type { Glyph } from './pdfGlyphs.ts'
import type { Colour } from './pdfResources.ts'
import type { Matrix, Shape } from './pdfShapes.ts'

/** What fills or outlines: a colour where it has one, and how much of it from 0 to 1. */
export interface Ink {
  readonly colour: Colour | undefined
  readonly opacity: number
  /** False for a pattern that may have holes. */
  readonly isWhole: boolean
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

export interface DrawnText {
  readonly glyphs: readonly Glyph[]
  readonly inks: readonly Ink[]
  readonly clips: readonly Shape[]
  readonly blend: Blend
  readonly mask: Mask | undefined
  readonly isLayerOff: boolean
  /** The annotation that it belongs to; none for the text of the page itself. */
  readonly annotation: string | undefined
  /** Number of areas that were painted before it. */
  readonly paintsBefore: number
}

export interface Paint {
  readonly shape: Shape
  readonly clips: readonly Shape[]
  readonly colour: Colour | undefined
  readonly opacity: number
  readonly blend: Blend
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

export interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly paints: readonly Paint[]
}
