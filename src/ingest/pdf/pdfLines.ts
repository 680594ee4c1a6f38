import { columnCount } from '../parse/cells.ts'

/** A piece of text on a page, in PDF units; along its own baseline where it is turned. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  /** Height of the baseline. */
  readonly y: number
  readonly width: number
  readonly fontSize: number
  /** Direction of the baseline in radians. */
  readonly angle: number
}

/** A point of the page turned around its origin, in radians. */
export function turned([x, y]: readonly [number, number], angle: number): [number, number] {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
}

/** Baselines that differ by less than this part of the smaller font size are one line. */
const sameLine = 0.45
/** A gap of more than this part of the font size is a space. */
const wordGap = 0.15
/** A wider gap between two digits parts cells, a narrower one may part thousands. */
const widestThousandsGap = 0.45
/** Stand for a gap between two cells, and for one so narrow that it may part thousands. */
const cellSpace = '\t'
const narrowSpace = '\u00a0'
/** A mark is smaller than the text by this part, and raised by no less and no more than these. */
const mark = { size: 0.85, leastRise: 0.12, mostRise: 0.7 } as const

/**
 * The lines of one page from top to bottom, read along its text; other directions, such as slanted headings,
 * follow it. Small raised marks go: `104¹` printed with a superscript is 104.
 */
export function pdfLines(items: readonly PdfItem[]): string[] {
  const visible = items.filter(({ text }) => text.trim() !== '')
  const directions = Map.groupBy(
    visible,
    ({ angle }) => (Math.round((angle * 180) / Math.PI) + 360) % 360,
  )
  return [...directions.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => groupByBaseline(group).map(toText))
}

interface Line {
  readonly y: number
  readonly size: number
  readonly items: PdfItem[]
}

/** Large text first, so that a raised mark finds the line it belongs to. */
function groupByBaseline(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const lines: Line[] = []
  for (const item of items.toSorted((a, b) => b.fontSize - a.fontSize)) {
    const distance = ({ y }: Line) => Math.abs(y - item.y)
    const [line] = lines
      .filter((one) => isRaisedMark(item, one) || distance(one) < sameLine * item.fontSize)
      .toSorted((a, b) => distance(a) - distance(b))
    if (line === undefined) lines.push({ y: item.y, size: item.fontSize, items: [item] })
    else if (!isRaisedMark(item, line)) line.items.push(item)
  }
  return lines.toSorted((a, b) => b.y - a.y).map((line) => line.items.toSorted((a, b) => a.x - b.x))
}

function isRaisedMark({ fontSize, text, y }: PdfItem, line: Line): boolean {
  const rise = (y - line.y) / line.size
  return (
    fontSize < mark.size * line.size &&
    rise > mark.leastRise &&
    rise < mark.mostRise &&
    /^ *[\p{L}\p{N}*†‡§()[\],]{1,5} *$/u.test(text)
  )
}

function toText(line: readonly PdfItem[]): string {
  const text = line
    .map((item, index) => `${spaceBefore(item, line[index - 1])}${item.text}`)
    .join('')
  return withThousands(text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrowSpace))
}

function spaceBefore(item: PdfItem, before: PdfItem | undefined): string {
  if (before === undefined) return ''
  const gap = (item.x - (before.x + before.width)) / item.fontSize
  if (gap <= wordGap) return ''
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
