import type { getResolvedPDFJS } from 'unpdf'

type Reader = Pick<Awaited<ReturnType<typeof getResolvedPDFJS>>, 'OPS' | 'Util'>
type Point = readonly [x: number, y: number]

/** Left, bottom, right and top on the page. */
export type Box = readonly [number, number, number, number]

/** A piece of text as it is drawn, and what hides it: no ink, or a layer that is switched off. */
interface DrawnText {
  readonly text: string
  readonly hidden: 'invisible' | 'layer' | undefined
}

/** A rectangle without transparency, or an image, which may still turn out to have some. */
interface Cover {
  readonly box: Box
  /** Number of texts that were drawn before it. */
  readonly after: number
  /** The image, or the name by which the page knows it. */
  readonly image?: unknown
}

/** What a page draws, in the order in which it is drawn. */
export interface Drawing {
  readonly texts: readonly DrawnText[]
  readonly covers: readonly Cover[]
  readonly images: readonly Box[]
}

interface Graphics {
  readonly matrix: readonly number[]
  /** Where painting has an effect; absent where that is not a plain rectangle. */
  readonly clip: Box | undefined
  readonly textMode: number
  readonly alpha: number
  readonly isBlended: boolean
  readonly isMasked: boolean
  readonly isPlainColour: boolean
  /** Alpha of the groups around it. */
  readonly outer: number
}

const identity = [1, 0, 0, 1, 0, 0] as const
const start: Graphics = {
  matrix: identity,
  clip: [-Infinity, -Infinity, Infinity, Infinity],
  textMode: 0,
  alpha: 1,
  isBlended: false,
  isMasked: false,
  isPlainColour: true,
  outer: 1,
}

/** Text modes without fill or stroke: nothing, and clip only. */
const unseenModes: readonly number[] = [3, 7]

/**
 * Follows the operations of a page as far as they decide what is seen: text modes, transparency, layers,
 * opaque rectangles and images. Clipped text, soft masks and white on white are not judged.
 */
export function followDrawing(
  { fnArray, argsArray }: Record<'fnArray' | 'argsArray', readonly unknown[]>,
  { OPS, Util }: Reader,
  isLayerVisible: (layer: unknown) => boolean,
): Drawing {
  const names = new Map(Object.entries(OPS).map(([name, operation]) => [operation, name]))
  const texts: DrawnText[] = []
  const covers: Cover[] = []
  const images: Box[] = []
  const saved: Graphics[] = []
  const layers: boolean[] = []
  let now = start
  let isClipping = false

  const set = (change: Partial<Graphics>) => {
    now = { ...now, ...change }
  }
  const transform = (matrix: unknown) => set({ matrix: Util.transform(now.matrix, matrix) })
  const save = () => saved.push(now)
  const restore = () => {
    now = saved.pop() ?? start
  }
  const opacity = () => now.outer * now.alpha * (now.isBlended || now.isMasked ? 0.5 : 1)
  /** A rectangle on the page; the smallest upright one around it where it was turned. */
  const placed = (box: Box): Box => {
    const around: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
    Util.axialAlignedBoundingBox(box, now.matrix, around)
    return around
  }
  const clipped = (box: Box): Box | undefined => now.clip && intersection(box, now.clip)
  const cover = (box: Box, image?: unknown) => {
    const part = clipped(box)
    const isSeen = opacity() === 1 && !layers.includes(false)
    if (part === undefined || !isSeen || !isUpright(now.matrix)) return
    covers.push({ box: part, after: texts.length, image })
  }
  const paintImage = (image?: unknown) => {
    const box = placed([0, 0, 1, 1])
    images.push(box)
    if (image !== undefined) cover(box, image)
  }
  const clip = () => {
    isClipping = true
  }
  const plain = () => set({ isPlainColour: true })
  const patterned = () => set({ isPlainColour: false })

  const follow: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform,
    paintFormXObjectBegin: ([matrix]) => {
      save()
      transform(Array.isArray(matrix) ? matrix : identity)
    },
    paintFormXObjectEnd: restore,
    beginGroup: () => {
      save()
      set({ outer: opacity(), alpha: 1, isBlended: false, isMasked: false })
    },
    endGroup: restore,
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? entries : []) {
        if (key === 'ca') set({ alpha: Number(value) })
        if (key === 'BM') set({ isBlended: value !== 'source-over' })
        if (key === 'SMask') set({ isMasked: value !== false })
      }
    },
    setTextRenderingMode: ([mode]) => set({ textMode: Number(mode) }),
    setFillRGBColor: plain,
    setFillGray: plain,
    setFillCMYKColor: plain,
    setFillColorN: patterned,
    setFillTransparent: patterned,
    beginMarkedContent: () => layers.push(true),
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag !== 'OC' || isLayerVisible(layer)),
    endMarkedContent: () => layers.pop(),
    clip,
    eoClip: clip,
    constructPath: ([paint, path]) => {
      const boxes = rectanglesOf(path).map(placed)
      const isFilled = /fill/i.test(names.get(Number(paint)) ?? '')
      if (isFilled && now.isPlainColour) for (const box of boxes) cover(box)
      const [box, ...others] = boxes
      const isPlain = box !== undefined && others.length === 0
      if (isClipping) set({ clip: isPlain ? clipped(box) : undefined })
      isClipping = false
    },
    paintImageXObject: ([image]) => paintImage(image),
    paintInlineImageXObject: ([image]) => paintImage(image),
    paintImageMaskXObject: () => paintImage(),
    showText: ([glyphs]) => {
      const isUnseen = unseenModes.includes(now.textMode) || now.outer * now.alpha === 0
      const hidden = layers.includes(false) ? 'layer' : isUnseen ? 'invisible' : undefined
      texts.push({ text: textOf(glyphs), hidden })
    },
  }
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index]
    follow[names.get(Number(operation)) ?? '']?.(Array.isArray(args) ? args : [])
  }
  return { texts, covers, images }
}

function textOf(glyphs: unknown): string {
  const all: readonly unknown[] = Array.isArray(glyphs) ? glyphs : []
  const texts = all.map((glyph) => (isGlyph(glyph) ? glyph.unicode : ''))
  return texts.join('')
}

function isGlyph(glyph: unknown): glyph is { readonly unicode: unknown } {
  return typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
}

/** How many coordinates follow the number of each kind of piece of a path; the last closes it. */
const coordinates = [2, 2, 6, 4, 0]
const [moveTo, lineTo] = [0, 1]

/** The upright rectangles among the parts of a path; none where any part is something else. */
function rectanglesOf(path: unknown): readonly Box[] {
  const numbers: unknown = Array.isArray(path) ? path[0] : undefined
  if (!Array.isArray(numbers) && !(numbers instanceof Float32Array)) return []
  const parts: Point[][] = []
  for (let index = 0; index < numbers.length; ) {
    const piece = Number(numbers[index])
    const [x, y] = [Number(numbers[index + 1]), Number(numbers[index + 2])]
    if (piece === moveTo) parts.push([[x, y]])
    else if (piece === lineTo) parts.at(-1)?.push([x, y])
    else if (coordinates[piece] !== 0) return []
    index += 1 + (coordinates[piece] ?? 0)
  }
  const boxes = parts.map(rectangleOf)
  return boxes.every((box) => box !== undefined) ? boxes : []
}

function rectangleOf(points: readonly Point[]): Box | undefined {
  const [first, , third, , fifth] = points
  const isClosed = points.length === 4 || (points.length === 5 && `${fifth}` === `${first}`)
  if (first === undefined || third === undefined || !isClosed) return undefined
  const isUpright = points.slice(0, 4).every(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % 4] ?? first
    return (x === nextX) !== (y === nextY)
  })
  if (!isUpright) return undefined
  const xs = [first[0], third[0]]
  const ys = [first[1], third[1]]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** False for what is turned by anything but quarters: it does not fill the box around it. */
function isUpright([a, b, c, d]: readonly number[]): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0)
}

function intersection(one: Box, other: Box): Box {
  const [left, bottom] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])]
  return [left, bottom, Math.min(one[2], other[2]), Math.min(one[3], other[3])]
}
