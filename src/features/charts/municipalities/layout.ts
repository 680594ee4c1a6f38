import type { Counts } from '../../../domain/counts.ts'
import type { Row } from '../../../domain/mergers.ts'
import type { LabourMarketRegion } from '../../../domain/municipality.ts'
import {
  orderByShare,
  owners,
  type ProfileShares,
  profileShares,
} from '../../../domain/profileShares.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { type DrawingSize, isTight } from '../card/DrawingSize.tsx'
import type { RowLayout } from '../card/RowChart.tsx'

/** A row of the chart: a municipality, the reader's own one, or the whole area in its place. */
export interface ChartRow extends Counts {
  readonly kind: 'municipality' | 'mine' | 'whole'
  /** Of added up municipalities there may be one in each of two regions. */
  readonly key: string
  readonly code: string
  readonly name: string
  /** In the country: in which one it lies. */
  readonly region?: LabourMarketRegion | undefined
  readonly shares: ProfileShares
}

/** More municipalities than this are dots on two strips, with so many rows below them at first. */
const mostRows = 60
const firstRows = 10

/** The rows in the order of the view. By name and by size the whole area comes first. */
export function chartRows(
  rows: readonly Row[],
  { area, total, country }: QuarterData,
  { order, mine }: Pick<View, 'order' | 'mine'>,
  { texts }: Pick<LateI18n, 'texts'>,
): readonly ChartRow[] {
  const municipalities = rows.map(({ code, name, counts, total: people, region }): ChartRow => {
    const kind = code === mine ? 'mine' : 'municipality'
    const key = `${region?.code ?? ''}${code}`
    return {
      kind,
      key,
      code,
      name,
      region,
      counts,
      total: people,
      shares: profileShares({ counts }),
    }
  })
  const name =
    country === undefined
      ? texts.municipalityChart.wholeRegion
      : country.missing.length > 0
        ? texts.table.totalRegions(country.published.length)
        : texts.filters.country
  const whole: ChartRow = {
    kind: 'whole',
    key: area.code,
    code: area.code,
    name,
    ...total,
    shares: profileShares(total),
  }
  return order === 'share' || order === 'uwv'
    ? orderByShare([whole, ...municipalities], order)
    : [whole, ...orderByShare(municipalities, order)]
}

/** The title, of the whole area; where there are too few people for a percentage it says so. */
export function chartTitle({ total }: Pick<QuarterData, 'total'>, page: LateI18n): string {
  const words = page.texts.municipalityChart
  const { municipality, uwv } = profileShares(total)
  const [of, by] = [shareInWords(municipality.share, page), shareInWords(uwv.share, page)]
  if (of !== undefined) return by === undefined ? words.titleMunicipality(of) : words.title(of, by)
  return by === undefined ? words.titleTooFew : words.titleUwv(by)
}

/** "17%", beside which the people stand; absent without a share. */
export function shareInWords(
  share: number | undefined,
  { formats }: Pick<LateI18n, 'formats'>,
): string | undefined {
  return share === undefined ? undefined : formats.wholePercentage(share * 100)
}

export interface DumbbellLayout extends RowLayout {
  /** Pixels between the numbers of the two owners below a name; 0 where they are beside each other. */
  readonly below: number
  /** From the numbers of the one owner to those of the other beside them. */
  readonly second: number
}

/**
 * On a wide screen names, track and two columns of people stand beside each other; on a narrow one the track
 * is below the name and the numbers.
 */
export function rowsLayout(rows: readonly ChartRow[], size: DrawingSize): DumbbellLayout {
  const { width, scale, spacing } = size
  const longest = Math.max(0, ...rows.map(({ name }) => name.length))
  const left = Math.max(170 * scale, longest * (8 * scale + spacing) + 18)
  const isLarge = rows.some(({ shares }) => owners.some((owner) => shares[owner].all >= 10_000))
  const second = (isLarge ? 132 : 116) * scale + 16 * spacing
  const right = 132 * scale + 14 * spacing + second
  const isNarrow = width - left - right < 180 * scale
  const below = isTight(size) ? 20 * scale : 0
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

/** Where the labels of two marks stand, the left one first, and from where to where the line between is. */
interface MarkLabels {
  readonly labels: readonly { readonly x: number; readonly textAnchor: 'start' | 'end' }[]
  readonly connector?: readonly [from: number, to: number]
}

/**
 * A label stands right of its mark. Where the marks are near each other the left one has its label at its
 * left, or where there is no room (`leftEnd`) both stand right of the right mark. Without a `leftEnd` there are
 * no labels.
 */
export function placeLabels(
  [first, last]: readonly { readonly x: number; readonly text: string }[],
  leftEnd: number | undefined,
  scale: number,
): MarkLabels {
  if (first === undefined) return { labels: [] }
  const gap = 11 * scale
  const rightOf = ({ x }: { readonly x: number }) => ({ x: x + gap, textAnchor: 'start' }) as const
  if (last === undefined) return { labels: leftEnd === undefined ? [] : [rightOf(first)] }
  if (leftEnd === undefined) {
    return last.x - first.x > 18
      ? { labels: [], connector: [first.x + 8, last.x - 8] }
      : { labels: [] }
  }
  const end = last.x - 9.5
  const text = first.text.length * 8.8 * scale
  const afterText = first.x + gap + text + 4
  if (afterText < end) {
    const labels = [rightOf(first), rightOf(last)]
    return end - afterText < 5 ? { labels } : { labels, connector: [afterText, end] }
  }
  const room = text + 4 * scale
  const labels =
    first.x - gap - room < leftEnd
      ? [rightOf(last), rightOf({ x: last.x + room })]
      : [{ x: first.x - gap, textAnchor: 'end' as const }, rightOf(last)]
  return first.x + 8 < end ? { labels, connector: [first.x + 8, end] } : { labels }
}
