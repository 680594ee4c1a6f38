import { coverage, registerGap } from './coverage.ts'
import { type Month, type Quarter, quartersBetween } from './quarter.ts'
import type { RegionSeries } from './regionSeries.ts'
import type { View } from './view.ts'

/** Sonar and register of one region in one quarter, in people. */
export interface CoverageFigures {
  readonly sonarTotal: number
  readonly registerTotal: number
  /** People in the register who are not in Sonar. */
  readonly registerGap: number
  /** 0–1; absent when the register is empty. */
  readonly coverage?: number
  /** The whole percentage in the publication. */
  readonly reportedCoverage: number
  readonly publishedOn: Month
}

/** One quarter of the trend; without figures where nothing was published: a gap, never a zero. */
export interface CoveragePoint {
  readonly quarter: Quarter
  readonly figures?: CoverageFigures
}

/**
 * Every quarter from the first to the last published one within the range, both included.
 * Example: with `2020-Q1` and `2020-Q3` published, three points of which the second is a gap.
 */
export function coverageTrend(
  series: RegionSeries,
  { from, to }: Pick<View, 'from' | 'to'> = {},
): readonly CoveragePoint[] {
  const published = series.quarters.filter(
    (quarter) => (from === undefined || from <= quarter) && (to === undefined || quarter <= to),
  )
  const [first] = published
  const last = published.at(-1)
  if (first === undefined || last === undefined) return []
  return quartersBetween(first, last).map((quarter) => {
    const figures = figuresAt(series, series.quarters.indexOf(quarter))
    return figures === undefined ? { quarter } : { quarter, figures }
  })
}

function figuresAt(series: RegionSeries, index: number): CoverageFigures | undefined {
  const sonarTotal = series.regionTotal.total[index]
  const registerTotal = series.registerTotal[index]
  const reportedCoverage = series.reportedCoverage[index]
  const publishedOn = series.publishedOn[index]
  if (typeof sonarTotal !== 'number' || registerTotal === undefined) return undefined
  if (reportedCoverage === undefined || publishedOn === undefined) return undefined
  const share = coverage(sonarTotal, registerTotal)
  return {
    sonarTotal,
    registerTotal,
    registerGap: registerGap(sonarTotal, registerTotal),
    ...(share === undefined ? {} : { coverage: share }),
    reportedCoverage,
    publishedOn,
  }
}
