import { firstRows } from '../../../domain/view.ts'
import type { DrawingSize } from '../card/DrawingSize.tsx'
import { type ChartRow, mostRows } from './chartRows.ts'

/** Pixels of a dumbbell, from the width that it has and the type that the reader chose. */
export interface RowsLayout {
  readonly isNarrow: boolean
  /** Pixels between the numbers of the two owners below a name; 0 where they are beside each other. */
  readonly below: number
  readonly width: number
  readonly scale: number
  /** Of the axis at the top. */
  readonly top: number
  readonly rowHeight: number
  /** Where the track lies in a row, from its top. */
  readonly track: number
  /** From the numbers of the one owner to those of the other beside them. */
  readonly second: number
  /** From the left edge to 0%, and from 100% to the right edge. */
  readonly left: number
  readonly right: number
}

/**
 * On a wide screen names, track and two columns of people stand beside each other; on a narrow one the track
 * is below the name and the numbers.
 */
export function rowsLayout(rows: readonly ChartRow[], size: DrawingSize): RowsLayout {
  const { width, scale, spacing } = size
  const longest = Math.max(0, ...rows.map(({ name }) => name.length))
  const left = Math.max(170 * scale, longest * (8 * scale + spacing) + 18)
  const second = 116 * scale + 16 * spacing
  const right = 132 * scale + 14 * spacing + second
  const isNarrow = width - left - right < 180 * scale
  const below = isNarrow && width < 300 * scale + 20 * spacing ? 20 * scale : 0
  const shared = { isNarrow, below, width, scale, second, top: 30 * scale }
  return isNarrow
    ? { ...shared, rowHeight: 64 * scale + below, track: 52 * scale + below, left: 6, right: 6 }
    : { ...shared, rowHeight: 28 * scale, track: 14 * scale, left, right }
}

/** The rows that are drawn at first: of many those at the top of the order, the whole area and the reader's own. */
export function firstOf(rows: readonly ChartRow[]): readonly ChartRow[] {
  return isMany(rows)
    ? rows.filter(({ kind }, index) => index < firstRows || kind !== 'municipality')
    : rows
}

/** True where the municipalities are dots on two strips, and not all of them a row. */
export function isMany(rows: readonly ChartRow[]): boolean {
  return rows.length - 1 > mostRows
}

/** Pixels of one strip. */
export const stripHeight = 136

/** The height of the rows that are drawn at first, and of the strips above them. */
export function drawingHeight(rows: readonly ChartRow[], size: DrawingSize): number {
  const first = firstOf(rows)
  const { top, rowHeight, scale } = rowsLayout(first, size)
  // Above the strips the link to the search, for whom has not found her own; below the rows a button.
  const targets = rows.some(({ kind }) => kind === 'mine') ? 1 : 2
  const strips = isMany(rows) ? top + (2 * stripHeight + targets * 44 + 24) * scale : 0
  return strips + top + first.length * rowHeight
}

interface PlacedMark {
  readonly x: number
  readonly text: string
}

interface PlacedLabel {
  readonly x: number
  readonly anchor: 'start' | 'end'
}

/** Where the labels of two marks stand, the left one first, and from where to where the line between is. */
interface MarkLabels {
  readonly labels: readonly PlacedLabel[]
  readonly connector?: readonly [from: number, to: number]
}

/**
 * A label stands right of its mark. Where the marks are near each other the left one has its label at its
 * left, or where there is no room (`leftEnd`) both stand right of the right mark.
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  leftEnd: number,
  scale: number,
): MarkLabels {
  const [first, last] = marks
  const gap = 11 * scale
  if (first === undefined) return { labels: [] }
  const right = { x: first.x + gap, anchor: 'start' } as const
  if (last === undefined) return { labels: [right] }
  const end = last.x - 9.5
  const afterText = right.x + first.text.length * 8.8 * scale + 4
  const own = { x: last.x + gap, anchor: 'start' } as const
  if (afterText < end) {
    const labels = [right, own]
    return end - afterText < 5 ? { labels } : { labels, connector: [afterText, end] }
  }
  const text = (first.text.length * 8.8 + 4) * scale
  const between = first.x + 8 < end ? { connector: [first.x + 8, end] as const } : {}
  return first.x - gap - text < leftEnd
    ? { labels: [own, { ...own, x: own.x + text }], ...between }
    : { labels: [{ x: first.x - gap, anchor: 'end' }, own], ...between }
}
