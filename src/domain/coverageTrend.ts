import type { AreaTotals, NationalSeries, RegionTotals } from './country.ts'
import { coverage, registerGap } from './coverage.ts'
import { type Area, country } from './municipality.ts'
import type { Month, Quarter } from './quarter.ts'
import type { RegionSeries } from './regionSeries.ts'
import { type QuarterRange, shownQuarters } from './trends.ts'

/** Sonar and register of one area through time, in people; `null` where it was not published. */
export interface TotalsSeries {
  readonly area: Area
  /** Oldest first; the other lists have one value for each. */
  readonly quarters: readonly Quarter[]
  readonly sonarTotal: readonly (number | null)[]
  readonly registerTotal: readonly (number | null)[]
  /** The printed whole percentages; none is printed for the country. */
  readonly reportedCoverage?: readonly number[] | undefined
  readonly publishedOn?: readonly Month[]
  /** For the country: how many regions there are, and how many are in each sum. */
  readonly regions?: { readonly all: number; readonly published: readonly number[] }
}

export interface CoverageTotals extends AreaTotals {
  /** People in the register who are not in Sonar. */
  readonly registerGap: number
  /** 0–1; absent on a register of fewer than ten people. */
  readonly coverage?: number
  readonly reportedCoverage?: number
  readonly publishedOn?: Month
  /** Present where the sums are over some of the regions: 34 of 35. */
  readonly incomplete?: { readonly published: number; readonly all: number }
}

/** One quarter of the trend; without values where nothing was published: a gap, never a zero. */
export type CoveragePoint = { readonly quarter: Quarter; readonly values?: CoverageTotals }

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
  range: QuarterRange = {},
): readonly CoveragePoint[] {
  const published = new Map(
    totals.quarters.flatMap((quarter, index) => {
      const values = coverageAt(totals, index)
      return values === undefined ? [] : [[quarter, { quarter, values }] as const]
    }),
  )
  return shownQuarters([...published.keys()], range).map(
    (quarter) => published.get(quarter) ?? { quarter },
  )
}

function coverageAt(totals: TotalsSeries, index: number): CoverageTotals | undefined {
  const people = totalsAt(totals, index)
  if (people === undefined) return undefined
  const { sonarTotal, registerTotal } = people
  const share = coverage(sonarTotal, registerTotal)
  const reportedCoverage = totals.reportedCoverage?.[index]
  const publishedOn = totals.publishedOn?.[index]
  const incomplete = incompleteAt(totals, index)
  return {
    ...people,
    registerGap: registerGap(sonarTotal, registerTotal),
    ...(share === undefined ? {} : { coverage: share }),
    ...(reportedCoverage === undefined ? {} : { reportedCoverage }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(incomplete === undefined ? {} : { incomplete }),
  }
}

function incompleteAt({ regions }: TotalsSeries, index: number): CoverageTotals['incomplete'] {
  const published = regions?.published[index]
  if (regions === undefined || published === undefined) return undefined
  return published < regions.all ? { published, all: regions.all } : undefined
}

/** One quarter of several areas, in the order asked for; `undefined` where one did not publish. */
export interface ComparedPoint {
  readonly quarter: Quarter
  readonly areas: readonly (CoverageTotals | undefined)[]
}

/**
 * Several areas side by side: every quarter from the first to the last in which one of them
 * published within the range, both included. Example: 9191 of 12842 in `2020-Q3` is 0.7157.
 */
export function compareCoverage(totals: readonly TotalsSeries[], range: QuarterRange = {}) {
  const trends = totals.map((area) => coverageTrend(area, range))
  const values = trends.map((trend) => new Map(trend.map((point) => [point.quarter, point.values])))
  const quarters = trends.flatMap((trend) => trend.map(({ quarter }) => quarter)).toSorted()
  return shownQuarters(quarters).map((quarter) => ({
    quarter,
    areas: values.map((area) => area.get(quarter)),
  }))
}

/** The totals at an index of a series; `undefined` where it was not published. */
export function totalsAt(
  series: Pick<RegionTotals, 'sonarTotal' | 'registerTotal'>,
  index: number,
): AreaTotals | undefined {
  const sonarTotal = series.sonarTotal[index] ?? undefined
  const registerTotal = series.registerTotal[index] ?? undefined
  return sonarTotal === undefined || registerTotal === undefined
    ? undefined
    : { sonarTotal, registerTotal }
}
