import type { UnseenText } from '../messages.ts'
import type { Box, Drawing } from './pdfDrawing.ts'
import { type PdfItem, turned } from './pdfLines.ts'

/** A page: its corners, and its images once they are read. */
interface Page {
  readonly view: readonly number[]
  readonly objs: Images
  readonly commonObjs: Images
}
interface Images {
  readonly get: (name: string, whenRead: (image: unknown) => void) => unknown
}

/**
 * The first text of a page that nobody sees: written without ink, in a layer that is switched off, outside
 * the page, or under a later opaque rectangle or image. `items` are what the PDF reader takes for the text
 * of the page; they come in the order of the drawing, and where both differ neither is trusted.
 */
export async function findUnseen(
  items: readonly PdfItem[],
  drawing: Drawing,
  page: Page,
): Promise<UnseenText | undefined> {
  for (const { hidden, text } of drawing.texts) {
    if (hidden === undefined || letters(text) === '') continue
    const isScan = hidden === 'invisible' && fillHalf(drawing.images, page.view)
    return { cause: isScan ? 'picture' : hidden, text: quoted(text) }
  }
  const drawn = drawing.texts.map(({ text }) => letters(text))
  const read = items.map(({ text }) => letters(text))
  const difference = differenceBetween(drawn, read.join(''))
  if (difference === undefined) return findCovered(items, read, drawn, drawing, page)
  return { cause: difference.cause, text: quoted(drawing.texts[difference.at]?.text ?? '') }
}

function quoted(text: string): string {
  return text.trim().slice(0, 60)
}

/** What is left of a text for comparing it: no spaces, no signs that take no room, ligatures apart. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(/[\p{Z}\p{C}]/gu, '')
}

/** Letters outside the page are drawn and not read; any other difference has no known cause. */
function differenceBetween(drawn: readonly string[], read: string) {
  let matched = 0
  let at: number | undefined
  for (const [index, text] of drawn.entries()) {
    for (const letter of text) {
      if (letter === read.slice(matched, matched + letter.length)) matched += letter.length
      else at ??= index
    }
  }
  if (at === undefined && matched === read.length) return undefined
  const cause = matched === read.length ? ('outside' as const) : ('unclear' as const)
  return { cause, at: at ?? 0 }
}

async function findCovered(
  items: readonly PdfItem[],
  read: readonly string[],
  drawn: readonly string[],
  { covers }: Drawing,
  page: Page,
): Promise<UnseenText | undefined> {
  const drawnBefore = runningLengths(drawn)
  const readBefore = runningLengths(read)
  for (const { box, after, image } of covers) {
    const end = drawnBefore[after] ?? 0
    const text = items.find(
      (item, index) =>
        read[index] !== '' && (readBefore[index] ?? 0) < end && holds(box, bandOf(item)),
    )
    if (text === undefined) continue
    if (image === undefined) return { cause: 'covered', text: quoted(text.text) }
    if (await isOpaque(image, page)) return { cause: 'picture', text: quoted(text.text) }
  }
  return undefined
}

/** Length of all texts before each, and of all of them at the end. */
function runningLengths(texts: readonly string[]): readonly number[] {
  const lengths = [0]
  for (const text of texts) lengths.push((lengths.at(-1) ?? 0) + text.length)
  return lengths
}

/** The middle of the letters of an item, which cannot be guessed once they are covered. */
function bandOf({ x, y, width, fontSize, angle }: PdfItem): Box {
  const [x0, y0] = turned([x, y + 0.15 * fontSize], angle)
  const [x1, y1] = turned([x + width, y + 0.5 * fontSize], angle)
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
}

/** True where a box lies over the whole height of a band and over one of its letters at least. */
function holds(box: Box, band: Box): boolean {
  const [left, bottom, right, top] = band
  const overX = Math.min(box[2], right) - Math.max(box[0], left)
  const overY = Math.min(box[3], top) - Math.max(box[1], bottom)
  const width = right - left
  const height = top - bottom
  return width < height
    ? overX >= 0.95 * width && overY >= Math.min(0.95 * height, 1.2 * width)
    : overY >= 0.95 * height && overX >= Math.min(0.95 * width, 1.2 * height)
}

/** True for the image of a scan, also one in strips. */
function fillHalf(images: readonly Box[], view: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const area = images.reduce((sum, box) => {
    const width = Math.min(box[2], right) - Math.max(box[0], left)
    const height = Math.min(box[3], top) - Math.max(box[1], bottom)
    return sum + Math.max(0, width) * Math.max(0, height)
  }, 0)
  return 2 * area >= (right - left) * (top - bottom)
}

/** An image with any pixel that is not whole lets what is under it through. */
async function isOpaque(image: unknown, { objs, commonObjs }: Page): Promise<boolean> {
  const store = typeof image === 'string' && image.startsWith('g_') ? commonObjs : objs
  const read: unknown =
    typeof image === 'string' ? await new Promise((resolve) => store.get(image, resolve)) : image
  if (typeof read !== 'object' || read === null || !('data' in read)) return true
  const { data } = read
  const hasAlpha = 'kind' in read && read.kind === 3
  if (!hasAlpha || !ArrayBuffer.isView(data)) return true
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return bytes.every((byte, index) => index % 4 !== 3 || byte === 255)
}

/** Part of the font size by which a text is moved at most when it is printed twice to look bold. */
const boldShift = 0.1

/** Without the text that is printed again in almost the same place. */
export function withoutRepeats(items: readonly PdfItem[]): readonly PdfItem[] {
  const kept = new Map<string, PdfItem[]>()
  return items.filter((item) => {
    const same = kept.get(item.text) ?? []
    if (same.some((other) => isWithin(boldShift * item.fontSize, item, other))) return false
    kept.set(item.text, [...same, item])
    return true
  })
}

function isWithin(distance: number, one: PdfItem, other: PdfItem): boolean {
  return (
    one.angle === other.angle &&
    Math.abs(one.x - other.x) <= distance &&
    Math.abs(one.y - other.y) <= distance
  )
}

const fewestOverlaps = 6

/**
 * True where text is printed over itself in a way that cannot be undone: the same words further apart, as
 * for a shadow, or single letters one right after the other, `A` and `Aa`.
 */
export function isPrintedOver(items: readonly PdfItem[]): boolean {
  const kept = Map.groupBy(items, ({ text }) => text)
  const isShadowed = items.some((item) => {
    const near = Math.min(0.4 * item.fontSize, 0.5 * item.width)
    const isWord = letters(item.text) !== ''
    return isWord && kept.get(item.text)?.some((one) => one !== item && isWithin(near, item, one))
  })
  const overlaps = items.filter((item, index) => {
    const before = items[index - 1]
    if (before === undefined || before.angle !== item.angle) return false
    const overlap = (before.x + before.width - item.x) / item.fontSize
    const isOnLine = Math.abs(before.y - item.y) <= boldShift * item.fontSize
    return isOnLine && overlap > 2 * boldShift && before.text.at(-1) === item.text.at(0)
  })
  return isShadowed || overlaps.length >= fewestOverlaps
}
