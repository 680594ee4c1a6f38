import { coverageTrend, type Incomplete, type TotalsSeries } from './coverageTrend.ts'
import { type Quarter, quartersBetween } from './quarter.ts'
import type { View } from './view.ts'

/** The coverage of one area in one quarter that was published. */
export interface AreaShare {
  /** 0–1; absent when the register is empty. */
  readonly share?: number
  /** The whole percentage in the publication. */
  readonly reported?: number
  /** Present where regions are missing from the sums. */
  readonly incomplete?: Incomplete
}

/** One quarter: a share for each area, in the order asked for; `undefined` where it did not publish. */
export interface SharePoint {
  readonly quarter: Quarter
  readonly areas: readonly (AreaShare | undefined)[]
}

/**
 * Coverage of several areas side by side: every quarter from the first to the last in which one of
 * them published within the range, both included. Example: 9191 of 12842 in `2020-Q3` is 0.7157.
 */
export function coverageShares(
  totals: readonly TotalsSeries[],
  range: Pick<View, 'from' | 'to'> = {},
): readonly SharePoint[] {
  const trends = totals.map((area) => coverageTrend(area, range))
  const shares = trends.map(
    (trend) => new Map(trend.map(({ quarter, figures }) => [quarter, figures])),
  )
  const quarters = trends.flatMap((trend) => trend.map(({ quarter }) => quarter)).toSorted()
  const [first] = quarters
  const last = quarters.at(-1)
  if (first === undefined || last === undefined) return []
  return quartersBetween(first, last).map((quarter) => ({
    quarter,
    areas: shares.map((area) => {
      const figures = area.get(quarter)
      if (figures === undefined) return undefined
      const { coverage, reportedCoverage, incomplete } = figures
      return {
        ...(coverage === undefined ? {} : { share: coverage }),
        ...(reportedCoverage === undefined ? {} : { reported: reportedCoverage }),
        ...(incomplete === undefined ? {} : { incomplete }),
      }
    }),
  }))
}
