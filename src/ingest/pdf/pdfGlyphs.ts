import type { PdfItem } from './pdfLines.ts'
import { type Font, fieldOf, usualFont } from './pdfResources.ts'
import { combined, identity, type Matrix, type Point, placed } from './pdfShapes.ts'

/** A letter on the page, with points spread over the room that it takes. */
export interface Glyph extends PdfItem {
  readonly points: readonly Point[]
  readonly corners: readonly Point[]
  readonly isBlank: boolean
  /** True where the typeface draws another letter than the text says. */
  readonly isMisread: boolean
  readonly isMirrored: boolean
  /** Font size, or less where letters are squeezed. */
  readonly size: number
}

const noFont: unknown = ''
export const startOfText = {
  ...{ font: noFont, fontSize: 0, charSpacing: 0, wordSpacing: 0 },
  ...{ scale: 1, leading: 0, rise: 0 },
}
export type TextState = Readonly<typeof startOfText>

/** Parts of the width and the height of a letter at which it is looked at. */
const [acrossLetter, upLetter] = [
  [0.2, 0.5, 0.8],
  [0.1, 0.35, 0.6],
]

/** Where the next letter comes, as the operators for text move it. */
export class TextCursor {
  readonly #fonts: ReadonlyMap<unknown, Font>
  #matrix = identity
  #line = identity

  constructor(fonts: ReadonlyMap<unknown, Font>) {
    this.#fonts = fonts
  }

  begin(matrix: Matrix = identity): void {
    this.#line = matrix
    this.#matrix = matrix
  }

  move(x: number, y: number): void {
    this.begin(combined(this.#line, [1, 0, 0, 1, x, y]))
  }

  /** The letters that are shown, and numbers that move the next one back in thousandths of the font size. */
  show(shown: unknown, state: TextState, page: Matrix): readonly Glyph[] {
    const { font: name, fontSize, charSpacing, wordSpacing, scale } = state
    const font = this.#fonts.get(name) ?? usualFont
    const glyphs: Glyph[] = []
    for (const found of Array.isArray(shown) ? shown : []) {
      if (typeof found === 'number') this.#advance((-found / 1000) * fontSize * scale)
      if (typeof found !== 'object' || found === null) continue
      const em = font.unit * Number(fieldOf(found, 'width'))
      glyphs.push({
        ...glyphAt(combined(page, this.#matrix), em, font, state),
        text: String(fieldOf(found, 'unicode')),
        isBlank: font.isBlank(found),
        isMisread: font.isMisread(found),
      })
      const spacing = charSpacing + (fieldOf(found, 'isSpace') === true ? wordSpacing : 0)
      this.#advance((em * fontSize + spacing) * scale)
    }
    return glyphs
  }

  #advance(x: number): void {
    this.#matrix = combined(this.#matrix, [1, 0, 0, 1, x, 0])
  }
}

function glyphAt(
  text: Matrix,
  em: number,
  { height, isFlipped }: Font,
  { fontSize, scale, rise }: TextState,
): Omit<Glyph, 'text' | 'isBlank' | 'isMisread'> {
  const matrix = combined(text, [fontSize * scale, 0, 0, fontSize, 0, rise])
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix
  const [across, up] = [Math.hypot(a, b), Math.hypot(c, d) * height]
  const angle = Math.atan2(b, a)
  const [x, y] = turned([e, f], -angle)
  return {
    ...{ x, y, angle, width: across * em, fontSize: up, size: Math.min(across * height, up) },
    isMirrored: a * d - b * c < 0 !== isFlipped,
    points: acrossLetter.flatMap((part) =>
      upLetter.map((rising) => placed(matrix, [part * em, rising * height])),
    ),
    corners: [
      [0, 0],
      [em, 0],
      [em, height],
      [0, height],
    ].map(([right = 0, top = 0]) => placed(matrix, [right, top])),
  }
}

function turned([x, y]: Point, angle: number): Point {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
}
