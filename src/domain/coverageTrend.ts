import { coverage, registerGap } from './coverage.ts'
import type { NationalSeries } from './nationalSeries.ts'
import { type Area, country } from './place.ts'
import { type Month, type Quarter, quartersBetween } from './quarter.ts'
import type { RegionSeries } from './regionSeries.ts'
import type { View } from './view.ts'

/** Sonar and register of one area through time, in people; `null` where it was not published. */
export interface TotalsSeries {
  readonly area: Area
  /** Oldest first; the other lists have one value for each. */
  readonly quarters: readonly Quarter[]
  readonly sonarTotal: readonly (number | null)[]
  readonly registerTotal: readonly (number | null)[]
  /** The printed whole percentages; none is printed for the country. */
  readonly reportedCoverage?: readonly number[]
  readonly publishedOn?: readonly Month[]
  /** For the country: how many regions there are, and how many are in each sum. */
  readonly regions?: { readonly all: number; readonly published: readonly number[] }
}

/** A sum over the regions that published, where others did not: 34 of 35. */
export interface Incomplete {
  readonly published: number
  readonly all: number
}

/** Sonar and register of one area in one quarter, in people. */
export interface CoverageFigures {
  readonly sonarTotal: number
  readonly registerTotal: number
  /** People in the register who are not in Sonar. */
  readonly registerGap: number
  /** 0–1; absent when the register is empty. */
  readonly coverage?: number
  /** The whole percentage in the publication. */
  readonly reportedCoverage?: number
  readonly publishedOn?: Month
  /** Present where regions are missing from the sums. */
  readonly incomplete?: Incomplete
}

/** One quarter of the trend; without figures where nothing was published: a gap, never a zero. */
export interface CoveragePoint {
  readonly quarter: Quarter
  readonly figures?: CoverageFigures
}

/** The totals of one region, as printed. Example: Groningen in `2020-Q3` has 9191 and 12842. */
export function totalsOfRegion(series: RegionSeries): TotalsSeries {
  const { region, quarters, regionTotal, registerTotal, reportedCoverage, publishedOn } = series
  const sonarTotal = regionTotal.total
  return { area: region, quarters, sonarTotal, registerTotal, reportedCoverage, publishedOn }
}

/** The sums over the published regions, with their number. Example: 34 of 35 where one is missing. */
export function totalsOfCountry(series: NationalSeries): TotalsSeries {
  const { quarters, sonarTotal, registerTotal, regionsPublished, regions } = series
  return {
    area: country,
    quarters,
    sonarTotal,
    registerTotal,
    regions: { all: regions.length, published: regionsPublished },
  }
}

/**
 * Every quarter from the first to the last published one within the range, both included.
 * Example: with `2020-Q1` and `2020-Q3` published, three points of which the second is a gap.
 */
export function coverageTrend(
  totals: TotalsSeries,
  { from, to }: Pick<View, 'from' | 'to'> = {},
): readonly CoveragePoint[] {
  const points = totals.quarters.flatMap((quarter, index) => {
    if ((from !== undefined && quarter < from) || (to !== undefined && to < quarter)) return []
    const figures = figuresAt(totals, index)
    return figures === undefined ? [] : [{ quarter, figures }]
  })
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const published = new Map(points.map((point) => [point.quarter, point]))
  return quartersBetween(first.quarter, last.quarter).map(
    (quarter) => published.get(quarter) ?? { quarter },
  )
}

function figuresAt(totals: TotalsSeries, index: number): CoverageFigures | undefined {
  const sonarTotal = totals.sonarTotal[index]
  const registerTotal = totals.registerTotal[index]
  if (typeof sonarTotal !== 'number' || typeof registerTotal !== 'number') return undefined
  const share = coverage(sonarTotal, registerTotal)
  const reportedCoverage = totals.reportedCoverage?.[index]
  const publishedOn = totals.publishedOn?.[index]
  const incomplete = incompleteAt(totals, index)
  return {
    sonarTotal,
    registerTotal,
    registerGap: registerGap(sonarTotal, registerTotal),
    ...(share === undefined ? {} : { coverage: share }),
    ...(reportedCoverage === undefined ? {} : { reportedCoverage }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(incomplete === undefined ? {} : { incomplete }),
  }
}

function incompleteAt({ regions }: TotalsSeries, index: number): Incomplete | undefined {
  const published = regions?.published[index]
  if (regions === undefined || published === undefined) return undefined
  return published < regions.all ? { published, all: regions.all } : undefined
}
