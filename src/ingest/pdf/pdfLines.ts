import { columnCount } from '../parse/cells.ts'

/** A piece of text on a page, in PDF units; along its own baseline where it is turned. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  /** Direction of the baseline in radians. */
  readonly angle: number
}

/** Baselines that differ by less than this part of the smaller font size are one line. */
const sameLine = 0.45
/** A gap of more than this part of the font size is a space. */
const wordGap = 0.15
/** A space that is drawn is one, unless the next letter is moved back over it. */
const leastSpace = 0.05
/** Letters that are spaced out by less than this part of the font size still make words. */
const widestTracking = 0.3
const fewestLetters = 4
/** Distances that differ by less than this part of themselves are one. */
const samePitch = 0.04
/** Less room than this part of the font size, left or lacking, is that of a letter at its own width. */
const sameWidth = 0.05
/** A wider gap between two digits parts cells, a narrower one may part thousands. */
const widestThousandsGap = 0.45
/** Stand for a gap between two cells, and for one so narrow that it may part thousands. */
const cellSpace = '\t'
const narrowSpace = '\u00a0'
/** Letters smaller than this part of others are on no line with them: those are a mark over the whole page. */
const leastOfLine = 0.3
/**
 * A mark has at least and at most these parts of the size of the text, is raised by these, and stands at most
 * so far from its word, or so far over it.
 */
const mark = {
  ...{ leastSize: 0.45, mostSize: 0.85, leastRise: 0.12, mostRise: 0.7 },
  ...{ widestGap: 0.4, mostOver: 0.2 },
} as const

/**
 * The lines of one page from top to bottom, read along its text; other directions, such as slanted headings,
 * follow it. Small raised marks at a word go: `104¹` printed with a superscript is 104.
 */
export function pdfLines(items: readonly PdfItem[]): string[] {
  return baselines(items)
    .map(toText)
    .filter((text) => text !== '')
}

/** The items of each line, from its start to its end. */
export function baselines(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const directions = Map.groupBy(
    items,
    ({ angle }) => (Math.round((angle * 180) / Math.PI) + 360) % 360,
  )
  return [...directions.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => groupByBaseline(group))
}

interface Line {
  readonly y: number
  readonly size: number
  readonly items: PdfItem[]
  readonly marks: PdfItem[]
}

/** Large text first, so that a raised mark finds the line it belongs to. */
function groupByBaseline(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const lines: Line[] = []
  for (const item of items.toSorted((a, b) => b.fontSize - a.fontSize)) {
    const distance = ({ y }: Line) => Math.abs(y - item.y)
    const [line] = lines
      .filter((one) => item.fontSize > leastOfLine * one.size)
      .filter((one) => isRaisedMark(item, one) || distance(one) < sameLine * item.fontSize)
      .toSorted((a, b) => distance(a) - distance(b))
    if (line === undefined) lines.push({ y: item.y, size: item.fontSize, items: [item], marks: [] })
    else (isRaisedMark(item, line) ? line.marks : line.items).push(item)
  }
  return lines.toSorted((a, b) => b.y - a.y).map((line) => line.items.toSorted((a, b) => a.x - b.x))
}

function isRaisedMark(item: PdfItem, line: Line): boolean {
  const { fontSize, text, y } = item
  const rise = (y - line.y) / line.size
  return (
    fontSize > mark.leastSize * line.size &&
    fontSize < mark.mostSize * line.size &&
    rise > mark.leastRise &&
    rise < mark.mostRise &&
    /^[\p{L}\p{N}*†‡§()[\],]{0,5}$/u.test(text.trim()) &&
    isAtWord(item, line)
  )
}

/** True right behind or before larger text or another mark of it: a smaller number in a cell of its own is none. */
function isAtWord(item: PdfItem, { items, marks, size }: Line): boolean {
  const larger = items.filter(({ fontSize }) => item.fontSize < mark.mostSize * fontSize)
  const gaps = [...larger, ...marks].map(
    ({ x, width }) => Math.max(item.x - (x + width), x - (item.x + item.width)) / size,
  )
  return gaps.some((gap) => gap < mark.widestGap) && gaps.every((gap) => gap > -mark.mostOver)
}

function toText(printed: readonly PdfItem[]): string {
  const line = withPitch(printed)
  const gap = wordGap + trackingOf(line)
  let text = ''
  let before: PdfItem | undefined
  let isSpaced = false
  for (const item of line) {
    if (item.text.trim() === '') {
      isSpaced = true
      continue
    }
    text += `${spaceBetween(before, item, isSpaced ? leastSpace : gap)}${item.text}`
    before = item
    isSpaced = false
  }
  return withThousands(text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrowSpace))
}

/** Items as wide as the distance between letters, where a program put these down at one distance. */
function withPitch(line: readonly PdfItem[]): readonly PdfItem[] {
  const pitch = middleOf(betweenLetters(line, ({ x }, item) => item.x - x))
  const pairs = betweenLetters(line, ({ x, width }, item) => {
    const distance = (item.x - x) / pitch
    const own = (item.x - x - width) / item.fontSize
    return {
      // A space may not be drawn at all.
      isAtPitch: Math.min(Math.abs(distance - 1), Math.abs(distance - 2)) < samePitch,
      isAtItsWidth: Math.abs(own) < sameWidth,
    }
  })
  const atPitch = pairs.filter(({ isAtPitch }) => isAtPitch)
  const isPitched =
    pairs.length >= fewestLetters &&
    atPitch.length >= 0.9 * pairs.length &&
    atPitch.some(({ isAtItsWidth }) => !isAtItsWidth)
  return isPitched
    ? line.map((item) => (item.text.length === 1 ? { ...item, width: pitch } : item))
    : line
}

/** How far the letters of a line are spaced out: the gap between most of them. */
function trackingOf(line: readonly PdfItem[]): number {
  const gaps = betweenLetters(line, gapBetween)
  const gap = middleOf(gaps)
  return gaps.length >= fewestLetters && gap > 0 && gap < widestTracking ? gap : 0
}

function betweenLetters<Measure>(
  line: readonly PdfItem[],
  measure: (before: PdfItem, item: PdfItem) => Measure,
): readonly Measure[] {
  return line.flatMap((item, index) => {
    const before = line[index - 1]
    return before !== undefined && isLetter(before) && isLetter(item) ? [measure(before, item)] : []
  })
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const isLetter = ({ text }: PdfItem) => /^\p{L}$/u.test(text)

function gapBetween(before: PdfItem, item: PdfItem): number {
  return (item.x - (before.x + before.width)) / item.fontSize
}

function spaceBetween(before: PdfItem | undefined, item: PdfItem, leastGap: number): string {
  if (before === undefined) return ''
  const gap = gapBetween(before, item)
  if (gap <= leastGap) return ''
  return gap > widestThousandsGap && /\d$/.test(before.text) && /^\d/.test(item.text)
    ? cellSpace
    : ' '
}

/** Five numbers with every space taken as one between cells are the five cells. */
function withThousands(text: string): string {
  const words = text.trim().split(/\s+/)
  const cells = words.length - 1 - words.findLastIndex((word) => !/\d/.test(word))
  return text.replaceAll(cells === columnCount ? /[\t\u00a0]/g : cellSpace, ' ')
}
