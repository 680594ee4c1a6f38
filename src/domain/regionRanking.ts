import { smallestBase } from './changes.ts'
import { coverage, registerGap } from './coverage.ts'
import type { DefinitionChange } from './definitionChange.ts'
import { compareNames } from './municipalityOrder.ts'
import type { NationalSeries, RegionTotals } from './nationalSeries.ts'
import type { LabourMarketRegion } from './place.ts'
import { type Quarter, quartersBetween } from './quarter.ts'

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

export interface RegionRanking {
  /** In order of rank, then without one, then those that did not publish; equals by name. */
  readonly rows: readonly RankedRegion[]
  readonly published: number
  /** Changes in counting within the year that the table looks back on. */
  readonly definitionChanges: readonly DefinitionChange[]
}

interface Totals {
  readonly sonar: number
  readonly register: number
}

/**
 * Regions by coverage in one quarter; `undefined` when the series has no such quarter.
 * Example: coverages of 3/4, 2/3, 4/6 and 1/2 have the ranks 1, 2, 2 and 4.
 */
export function regionRanking(series: NationalSeries, quarter: Quarter): RegionRanking | undefined {
  const index = series.quarters.indexOf(quarter)
  if (index < 0) return undefined
  const earlier = (quarters: number): number =>
    series.quarters.findIndex((one) => quartersBetween(one, quarter).length === quarters + 1)
  const at = { index, before: earlier(1), yearBefore: earlier(4) }
  const now = series.regions.flatMap((region) => totalsAt(region, index) ?? [])
  const rows = series.regions.map((region) => rowOf(region, at, now)).toSorted(byRank)
  return {
    rows,
    published: now.length,
    definitionChanges: series.definitionChanges.filter(
      (change) => change.quarter <= quarter && quartersBetween(change.quarter, quarter).length <= 4,
    ),
  }
}

interface Places {
  readonly index: number
  readonly before: number
  readonly yearBefore: number
}

function rowOf(series: RegionTotals, at: Places, all: readonly Totals[]): RankedRegion {
  const region = { code: series.code, name: series.name }
  const totals = totalsAt(series, at.index)
  if (totals === undefined) return { kind: 'missing', region }
  const { sonar, register } = totals
  const share = shareOf(totals)
  const since = (index: number): number | undefined => {
    const before = shareOf(totalsAt(series, index))
    return share === undefined || before === undefined ? undefined : share - before
  }
  const change = since(at.before)
  const yearChange = since(at.yearBefore)
  return {
    kind: 'published',
    region,
    sonarTotal: sonar,
    registerTotal: register,
    registerGap: registerGap(sonar, register),
    ...(share === undefined ? {} : { coverage: share, rank: rankOf(totals, all) }),
    ...(change === undefined ? {} : { change }),
    ...(yearChange === undefined ? {} : { yearChange }),
  }
}

/** Whole numbers decide: two thirds and four sixths are equal, whatever a fraction in binary says. */
function rankOf(one: Totals, all: readonly Totals[]): number {
  const higher = all.filter(
    (other) =>
      other.register >= smallestBase &&
      BigInt(other.sonar) * BigInt(one.register) > BigInt(one.sonar) * BigInt(other.register),
  )
  return higher.length + 1
}

function totalsAt(region: RegionTotals, index: number): Totals | undefined {
  const sonar = region.sonarTotal[index]
  const register = region.registerTotal[index]
  return typeof sonar === 'number' && typeof register === 'number' ? { sonar, register } : undefined
}

function shareOf(totals: Totals | undefined): number | undefined {
  return totals === undefined || totals.register < smallestBase
    ? undefined
    : coverage(totals.sonar, totals.register)
}

function byRank(a: RankedRegion, b: RankedRegion): number {
  return placeOf(a) - placeOf(b) || compareNames(a.region.name, b.region.name)
}

function placeOf(row: RankedRegion): number {
  if (row.kind === 'missing') return Number.MAX_SAFE_INTEGER
  return row.rank ?? Number.MAX_SAFE_INTEGER - 1
}
