import { identity, linesOf, shapeOf } from './pdfShapes.ts'

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly number[]

/** Where the PDF reader puts the fonts and images of a page or a document once they are read. */
interface Store {
  readonly has: (name: string) => boolean
  readonly get: (name: string, whenRead?: (found: unknown) => void) => unknown
}

export type Stores = { readonly objs: Store; readonly commonObjs: Store }

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

export function numbersOf(value: unknown): readonly number[] {
  return isRow(value) ? Array.from(value, Number) : []
}

function isRow(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}

export function waitFor(store: Store, name: string): Promise<unknown> {
  return new Promise((resolve) => store.get(name, resolve))
}

/** "#1a2b3c", as the PDF reader gives the colours of every colour space. */
export function colourOf(text: unknown): Colour {
  const parts = /^#(..)(..)(..)$/.exec(String(text)) ?? []
  return parts.slice(1).map((part) => Number.parseInt(part, 16))
}

/** Colours that differ by less than this cannot be told apart. */
const sameColour = 8

/** The colour that all of these are as good as; `undefined` where there is none. */
export function oneColour(colours: readonly (Colour | undefined)[]): Colour | undefined {
  const [first] = colours
  const isSame = (colour: Colour | undefined) =>
    colour?.every((part, index) => Math.abs(part - (first?.[index] ?? 0)) < sameColour) === true
  return colours.every(isSame) ? first : undefined
}

/** What is needed of a font to know where its letters stand and whether they show anything. */
export type Font = Readonly<typeof usualFont>

const noDrawings: readonly unknown[] = []
export const usualFont = {
  /** What the widths of its letters are measured in, in parts of the font size. */
  unit: 0.001,
  height: 1,
  /** True where its letters are drawn upside down, for a page that is. */
  isFlipped: false,
  drawings: noDrawings,
  /** True for a letter that is drawn with nothing, as in the layer of text of some scans. */
  isBlank: (_: unknown) => false,
  /** True for a letter or figure of another name than what the text says of it. */
  isMisread: (_: unknown) => false,
}

/** The fonts with these names; `leavesMark` tells of a letter that is a drawing whether it shows anything. */
export async function readFonts(
  names: Iterable<unknown>,
  { commonObjs }: Stores,
  leavesMark: (drawing: unknown) => boolean,
): Promise<ReadonlyMap<unknown, Font>> {
  const fonts = new Map<unknown, Font>()
  for (const name of new Set(names)) {
    fonts.set(name, toFont(await waitFor(commonObjs, String(name)), commonObjs, leavesMark))
  }
  return fonts
}

function toFont(read: unknown, commonObjs: Store, leavesMark: (drawing: unknown) => boolean): Font {
  const [unit = usualFont.unit, , , rise = usualFont.unit] = numbersOf(fieldOf(read, 'fontMatrix'))
  const isMisread = misreader(read)
  if (fieldOf(read, 'isType3Font') !== true) {
    // Only letters of an embedded font have outlines; of others nothing is known.
    const isEmpty = remembered(
      (name) => commonObjs.has(name) && isEmptyPath(fieldOf(commonObjs.get(name), 'path')),
    )
    const isBlank = (glyph: unknown) =>
      isEmpty(`${fieldOf(read, 'loadedName')}_path_${fieldOf(glyph, 'fontChar')}`)
    return { ...usualFont, unit, isBlank, isMisread }
  }
  // Letters that are drawings have a size of their own: the box around them all.
  const [, bottom = 0, , top = 0] = numbersOf(fieldOf(read, 'bbox'))
  const height = (top - bottom) * Math.abs(rise)
  const drawings = fieldOf(read, 'charProcOperatorList') ?? {}
  const isEmpty = remembered((name) => !leavesMark(fieldOf(drawings, name)))
  return {
    unit,
    height: height > 0 ? height : usualFont.height,
    isBlank: (glyph) => isEmpty(String(fieldOf(glyph, 'operatorListId'))),
    isMisread,
    isFlipped: unit * rise < 0,
    drawings: Object.values(drawings),
  }
}

/** Decides on each name once. */
function remembered(decide: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const found = known.get(name) ?? decide(name)
    known.set(name, found)
    return found
  }
}

const digitNames = 'zero one two three four five six seven eight nine'.split(' ')

/**
 * Tells where the names of the letters that a font draws and the text that it gives for them differ in a figure.
 * Names count where the font gives them itself, or is not in the file and so is drawn by them.
 */
function misreader(read: unknown): (glyph: unknown) => boolean {
  const usual = fieldOf(read, 'missingFile') === true ? fieldOf(read, 'defaultEncoding') : []
  return (glyph) => {
    const code = String(fieldOf(glyph, 'originalCharCode'))
    const name = String(fieldOf(fieldOf(read, 'differences'), code) ?? fieldOf(usual, code) ?? '')
    const text = String(fieldOf(glyph, 'unicode'))
    const drawn = digitNames.indexOf(name)
    const isOtherLetter = /^[a-z]$/i.test(name) && /^[0-9]$/.test(text)
    return isOtherLetter || (drawn >= 0 && String(drawn) !== text)
  }
}

function isEmptyPath(path: unknown): boolean {
  const points = linesOf(numbersOf(path), identity).flatMap((line) => line.points)
  const [left, bottom, right, top] = shapeOf([points]).box
  return right <= left && top <= bottom
}

/**
 * What an image shows at a point of it, 0 to 1 from its left and from its top: a colour, when it is known,
 * or `undefined` where the image lets through what is under it.
 */
export type Pixels = (x: number, y: number) => { readonly colour: Colour | undefined } | undefined

/** An image that cannot be looked into hides what is under it. */
export const closed: Pixels = () => ({ colour: undefined })

/** How the PDF reader keeps pixels: in bits, in three bytes of colour, or in those and one of opacity. */
const kinds = { bits: 1, rgb: 2, rgba: 3 } as const

export async function readPixels(
  image: unknown,
  isStencil: boolean,
  { objs, commonObjs }: Stores,
): Promise<Pixels> {
  const store = typeof image === 'string' && image.startsWith('g_') ? commonObjs : objs
  const read = typeof image === 'string' ? await waitFor(store, image) : image
  const data = fieldOf(read, 'data')
  const [width, height] = [Number(fieldOf(read, 'width')), Number(fieldOf(read, 'height'))]
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return closed
  const at = (x: number, y: number, rowLength: number) =>
    Math.min(height - 1, Math.floor(y * height)) * rowLength +
    Math.min(width - 1, Math.floor(x * width))
  if (isStencil || fieldOf(read, 'kind') === kinds.bits) {
    return (x, y) => {
      const bit = at(x, y, 8 * Math.ceil(width / 8))
      const isLight = ((data[bit >> 3] ?? 255) & (128 >> (bit & 7))) !== 0
      if (isStencil) return isLight ? undefined : { colour: undefined }
      return { colour: isLight ? [255, 255, 255] : [0, 0, 0] }
    }
  }
  const size = fieldOf(read, 'kind') === kinds.rgba ? 4 : 3
  return (x, y) => {
    const start = size * at(x, y, width)
    const [red = 0, green = 0, blue = 0, alpha = 255] = data.subarray(start, start + size)
    return alpha === 255 ? { colour: [red, green, blue] } : undefined
  }
}
