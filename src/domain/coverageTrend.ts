import { coverage, registerGap } from './coverage.ts'
import type { Quarter } from './quarter.ts'
import type { RegionSeries } from './regionSeries.ts'
import type { View } from './view.ts'

/** Sonar and register of one region in one quarter, in people. */
export interface CoveragePoint {
  readonly quarter: Quarter
  readonly sonarTotal: number
  readonly registerTotal: number
  /** People in the register who are not in Sonar. */
  readonly registerGap: number
  /** 0–1; absent when the register is empty. */
  readonly coverage?: number
  /** The printed whole percentage. */
  readonly reportedCoverage: number
}

/** The published quarters of a region between two quarters, both included; oldest first. */
export function coverageTrend(
  series: RegionSeries,
  range: Pick<View, 'from' | 'to'> = {},
): readonly CoveragePoint[] {
  return series.quarters.flatMap((quarter, index) => {
    const sonarTotal = series.regionTotal.total[index]
    const registerTotal = series.registerTotal[index]
    const reportedCoverage = series.reportedCoverage[index]
    if (typeof sonarTotal !== 'number' || registerTotal === undefined) return []
    if (reportedCoverage === undefined || !isWithin(quarter, range)) return []
    const share = coverage(sonarTotal, registerTotal)
    const gap = registerGap(sonarTotal, registerTotal)
    const point = { quarter, sonarTotal, registerTotal, registerGap: gap, reportedCoverage }
    return [share === undefined ? point : { ...point, coverage: share }]
  })
}

function isWithin(quarter: Quarter, { from, to }: Pick<View, 'from' | 'to'>): boolean {
  return (from === undefined || from <= quarter) && (to === undefined || quarter <= to)
}
