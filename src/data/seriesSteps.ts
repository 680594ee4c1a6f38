import type { FigureColumns, RegionSeries } from '../domain/regionSeries.ts'
import { fromSteps, toSteps } from './steps.ts'

/** The series of a region with every column of numbers in steps: how its file holds them. */
export function inSteps(series: RegionSeries): RegionSeries {
  return withColumns(series, toSteps)
}

/** The same series with its numbers again; what `inSteps` made of it. */
export function outOfSteps(series: RegionSeries): RegionSeries {
  return withColumns(series, fromSteps)
}

function withColumns(series: RegionSeries, change: typeof toSteps): RegionSeries {
  const figures = (columns: FigureColumns): FigureColumns => ({
    profile1: change(columns.profile1),
    profile2: change(columns.profile2),
    profile3: change(columns.profile3),
    profile4: change(columns.profile4),
    total: change(columns.total),
  })
  return {
    ...series,
    municipalities: series.municipalities.map((one) => ({ ...one, ...figures(one) })),
    regionTotal: figures(series.regionTotal),
    registerTotal: change(series.registerTotal),
    reportedCoverage: change(series.reportedCoverage),
  }
}
