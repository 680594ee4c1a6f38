import { checkPublication } from '../domain/checkPublication.ts'
import { numberColumnIds } from '../domain/profile.ts'
import { type FigureColumns, quarterFigures, type RegionSeries } from '../domain/regionSeries.ts'
import { DataError } from './dataError.ts'
import type { RegionSeriesFile } from './regionSeriesSchema.ts'

/**
 * The series of a region, proven by the rules of the ingest: every sum, every column, every quarter.
 * @throws {DataError} naming the quarter and the rule that does not hold.
 */
export function readRegionSeries(file: string, series: RegionSeriesFile): RegionSeries {
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  if (!isAscending(series.quarters)) fail('quarters')
  if (!haveLength(series, series.quarters.length)) fail('columns')
  for (const quarter of series.quarters) {
    const figures = quarterFigures(series, quarter)
    if (figures === undefined) return fail(quarter)
    const finding = checkPublication(figures).at(0)
    if (finding !== undefined) fail(`${quarter} ${finding.rule}`)
  }
  return series
}

function isAscending(quarters: readonly string[]): boolean {
  return quarters.every((quarter, index) => index === 0 || (quarters[index - 1] ?? '') < quarter)
}

function haveLength(series: RegionSeriesFile, length: number): boolean {
  const columns: readonly FigureColumns[] = [...series.municipalities, series.regionTotal]
  return [
    ...columns.flatMap((figures) => numberColumnIds.map((id) => figures[id])),
    series.registerTotal,
    series.reportedCoverage,
    series.publishedOn,
  ].every((column) => column.length === length)
}
