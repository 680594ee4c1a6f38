import type { AreaTotals, NationalSeries, RegionTotals } from './country.ts'
import { smallestBase } from './counts.ts'
import { coverage, registerGap } from './coverage.ts'
import { totalsAt } from './coverageTrend.ts'
import { changesWithin } from './events.ts'
import { compareNames, type LabourMarketRegion } from './municipality.ts'
import { type Quarter, quarterParts, quartersBetween, toQuarter } from './quarter.ts'
import type { RankingColumnId } from './view.ts'

/** One region of the ranking; counts are people, shares and their changes 0–1. */
export type RankedRegion =
  | {
      readonly kind: 'published'
      readonly region: LabourMarketRegion
      readonly sonarTotal: number
      readonly registerTotal: number
      readonly registerGap: number
      /** Absent, with the rank, on a register of fewer than ten people. */
      readonly coverage?: number
      /** 1 for the highest coverage; regions that are exactly equal share a rank: 1, 2, 2, 4. */
      readonly rank?: number
      /** Coverage minus that of the quarter before; absent when it has none there. */
      readonly change?: number
      /** Coverage minus that of the same quarter a year earlier. */
      readonly yearChange?: number
    }
  | { readonly kind: 'missing'; readonly region: LabourMarketRegion }

export type RegionRanking = NonNullable<ReturnType<typeof regionRanking>>

/**
 * Regions by coverage in one quarter; `undefined` when the series has no such quarter.
 * Example: coverages of 3/4, 2/3, 4/6 and 1/2 have the ranks 1, 2, 2 and 4.
 */
export function regionRanking(series: NationalSeries, quarter: Quarter) {
  const index = series.quarters.indexOf(quarter)
  if (index < 0) return undefined
  const earlier = (quarters: number): number =>
    series.quarters.findIndex((one) => quartersBetween(one, quarter).length === quarters + 1)
  const { year, number } = quarterParts(quarter)
  const at = { index, before: earlier(1), yearBefore: earlier(4) }
  const now = series.regions.flatMap((region) => totalsAt(region, index) ?? [])
  const rows = series.regions.map((region) => rowOf(region, at, now)).toSorted(byName)
  return {
    /** In Dutch name order, those that did not publish last: rows that are equal in a column keep this. */
    rows,
    published: now.length,
    /** Those that its changes are counted from. */
    earlierQuarters: [at.before, at.yearBefore].flatMap((one) => series.quarters[one] ?? []),
    /** Within the year that the table looks back on. */
    definitionChanges: changesWithin(
      series.definitionChanges,
      [toQuarter(year - 1, number), quarter],
      'totals',
    ),
  }
}

function rowOf(
  series: RegionTotals,
  at: Readonly<Record<'index' | 'before' | 'yearBefore', number>>,
  all: readonly AreaTotals[],
): RankedRegion {
  const region = { code: series.code, name: series.name }
  const totals = totalsAt(series, at.index)
  if (totals === undefined) return { kind: 'missing', region }
  const { sonarTotal, registerTotal } = totals
  const share = coverageOf(totals)
  const since = (index: number): number | undefined => {
    const before = coverageOf(totalsAt(series, index))
    return share === undefined || before === undefined ? undefined : share - before
  }
  const change = since(at.before)
  const yearChange = since(at.yearBefore)
  return {
    kind: 'published',
    region,
    sonarTotal,
    registerTotal,
    registerGap: registerGap(sonarTotal, registerTotal),
    ...(share === undefined ? {} : { coverage: share, rank: rankOf(totals, all) }),
    ...(change === undefined ? {} : { change }),
    ...(yearChange === undefined ? {} : { yearChange }),
  }
}

/** Whole numbers decide: two thirds and four sixths are equal, whatever a fraction in binary says. */
function rankOf(one: AreaTotals, all: readonly AreaTotals[]): number {
  const higher = all.filter(
    (other) =>
      other.registerTotal >= smallestBase &&
      BigInt(other.sonarTotal) * BigInt(one.registerTotal) >
        BigInt(one.sonarTotal) * BigInt(other.registerTotal),
  )
  return higher.length + 1
}

function coverageOf(totals: AreaTotals | undefined): number | undefined {
  return totals && coverage(totals.sonarTotal, totals.registerTotal)
}

function byName(a: RankedRegion, b: RankedRegion): number {
  const missing = Number(a.kind === 'missing') - Number(b.kind === 'missing')
  return missing || compareNames(a.region.name, b.region.name)
}

/**
 * What a region is ordered by in a column; `undefined`, which belongs last in both directions, where
 * there is nothing. Example: the coverage of the region with rank 2 gives -2, because ranks were
 * decided on whole numbers.
 */
export function rankingValue(row: RankedRegion, column: RankingColumnId) {
  if (row.kind === 'missing') return undefined
  switch (column) {
    case 'name':
      return row.region.name
    case 'rank':
      return row.rank
    case 'coverage':
      return row.rank === undefined ? undefined : -row.rank
    case 'gap':
      return row.registerGap
    case 'change':
      return row.change
    case 'yearChange':
      return row.yearChange
  }
}
