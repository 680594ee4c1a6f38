import { compareNames } from './municipalityOrder.ts'
import type { RankedRegion } from './regionRanking.ts'

export const rankingColumns = ['rank', 'name', 'coverage', 'gap', 'change', 'yearChange'] as const
export type RankingColumn = (typeof rankingColumns)[number]

export interface RankingOrder {
  readonly column: RankingColumn
  readonly descending: boolean
}

/**
 * The ranking in another order. What has no value comes last in both directions, then the regions
 * that did not publish; equals stand in Dutch name order.
 * Example: by `gap` descending the region with most people outside Sonar comes first.
 */
export function sortRanking(
  rows: readonly RankedRegion[],
  { column, descending }: RankingOrder,
): readonly RankedRegion[] {
  const sign = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const names = compareNames(a.region.name, b.region.name)
    if (a.kind === 'missing' || b.kind === 'missing') return missing(a) - missing(b) || names
    if (column === 'name') return sign * names
    const [one, other] = [figureIn(a, column), figureIn(b, column)]
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || names
    }
    return sign * (one - other) || names
  })
}

/** The order after a press on a heading: the other way round, or first as a reader looks for it. */
export function nextOrder(order: RankingOrder, column: RankingColumn): RankingOrder {
  if (order.column === column) return { column, descending: !order.descending }
  return { column, descending: column !== 'rank' && column !== 'name' }
}

function missing({ kind }: RankedRegion): number {
  return kind === 'missing' ? 1 : 0
}

function figureIn(
  row: Extract<RankedRegion, { kind: 'published' }>,
  column: Exclude<RankingColumn, 'name'>,
): number | undefined {
  switch (column) {
    case 'rank':
      return row.rank
    case 'coverage':
      // Ranks were decided on whole numbers; the highest coverage has the lowest.
      return row.rank === undefined ? undefined : -row.rank
    case 'gap':
      return row.registerGap
    case 'change':
      return row.change
    case 'yearChange':
      return row.yearChange
  }
}
