import { checkPublication } from '../domain/checkPublication.ts'
import type { RegionCode } from '../domain/place.ts'
import { numberColumnIds } from '../domain/profile.ts'
import {
  type FigureColumns,
  publicationFigures,
  type RegionSeries,
} from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError } from './dataError.ts'
import { parseDataFile } from './parseDataFile.ts'
import {
  type RegionSeriesFile,
  regionSeriesSchema,
  regionSeriesVersion,
} from './regionSeriesSchema.ts'
import { outOfSteps } from './seriesSteps.ts'

/**
 * The text of a region's file as the series that was asked for.
 * @throws {DataError} naming the first place that does not fit.
 */
export function readRegionFile(
  file: string,
  text: string,
  dataSet: DataSet,
  region: RegionCode | undefined,
): RegionSeries {
  const content = parseDataFile(file, text, regionSeriesSchema, regionSeriesVersion)
  if (content.dataSet !== dataSet || content.region.code !== region) {
    throw new DataError(file, { kind: 'invalid', place: 'region' })
  }
  return readRegionSeries(file, content)
}

/**
 * The series of a region, out of its steps and proven by the rules of the ingest: every sum, every column, every quarter.
 * @throws {DataError} naming the quarter and the rule that does not hold.
 */
export function readRegionSeries(file: string, content: RegionSeriesFile): RegionSeries {
  const series = outOfSteps(content)
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  if (!isAscending(series.quarters)) fail('quarters')
  if (!haveLength(series, series.quarters.length)) fail('columns')
  const { municipalities } = series
  const codes = municipalities.map(({ code }) => code)
  const twice = municipalities.find(({ code }, index) => codes.indexOf(code) !== index)
  const broken = twice ?? municipalities.find((columns) => !areWhole(columns))
  if (broken !== undefined) fail(broken.name)
  if (!endInOrder(series)) fail('ended')
  for (const quarter of series.quarters) {
    const figures = publicationFigures(series, quarter)
    if (figures === undefined) return fail(quarter)
    const finding = checkPublication(figures).at(0)
    if (finding !== undefined) fail(`${quarter} ${finding.rule}`)
  }
  return series
}

/** True for quarters in order, none twice. */
export function isAscending(quarters: readonly string[]): boolean {
  return quarters.every((quarter, index) => index === 0 || (quarters[index - 1] ?? '') < quarter)
}

/** A municipality has all five figures in a quarter, or none. */
function areWhole(columns: FigureColumns): boolean {
  return columns.total.every((total, index) =>
    numberColumnIds.every((id) => (columns[id][index] === null) === (total === null)),
  )
}

/** Each successor outlives the municipality it took over from, so that following them comes to an end. */
function endInOrder({ ended }: RegionSeries): boolean {
  const endOf = new Map(ended.map(({ code, endedOn }) => [code, endedOn]))
  return ended.every(({ endedOn, successors }) =>
    successors.every(({ code }) => endedOn < (endOf.get(code) ?? '9999')),
  )
}

function haveLength(series: RegionSeries, length: number): boolean {
  const columns: readonly FigureColumns[] = [...series.municipalities, series.regionTotal]
  return [
    ...columns.flatMap((figures) => numberColumnIds.map((id) => figures[id])),
    series.registerTotal,
    series.reportedCoverage,
    series.publishedOn,
  ].every((column) => column.length === length)
}
