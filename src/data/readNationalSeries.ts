import type { NationalSeries } from '../domain/nationalSeries.ts'
import { profileIds } from '../domain/profile.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError } from './dataError.ts'
import { type NationalSeriesFile, nationalSeriesSchema } from './nationalSeriesSchema.ts'
import { parseDataFile } from './parseDataFile.ts'
import { isAscending } from './readRegionSeries.ts'

/**
 * The text of `national.json` as the series of the data set.
 * @throws {DataError} naming the first place that does not fit.
 */
export function readNationalFile(file: string, text: string, dataSet: DataSet): NationalSeries {
  const content = parseDataFile(file, text, nationalSeriesSchema)
  if (content.dataSet !== dataSet) throw new DataError(file, { kind: 'invalid', place: 'dataSet' })
  return readNationalSeries(file, content)
}

/**
 * The national series, proven: every sum is the sum of the regions that published.
 * @throws {DataError} naming the quarter or the region that does not hold.
 */
export function readNationalSeries(file: string, series: NationalSeriesFile): NationalSeries {
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  const { quarters, regions } = series
  if (!isAscending(quarters)) fail('quarters')
  const profiles = profileIds.map((id) => series.profiles[id])
  const columns = [series.regionsPublished, series.sonarTotal, series.registerTotal, ...profiles]
  if (columns.some(({ length }) => length !== quarters.length)) fail('columns')
  if (new Set(regions.map(({ code }) => code)).size < regions.length) fail('regions')
  for (const { name, sonarTotal, registerTotal } of regions) {
    const isWhole =
      sonarTotal.length === quarters.length &&
      registerTotal.length === quarters.length &&
      quarters.every((_, index) => isPair(sonarTotal[index], registerTotal[index]))
    if (!isWhole) fail(name)
  }
  quarters.forEach((quarter, index) => {
    const published = regions.filter(({ sonarTotal }) => sonarTotal[index] !== null)
    const sonar = published.reduce((sum, one) => sum + (one.sonarTotal[index] ?? 0), 0)
    const register = published.reduce((sum, one) => sum + (one.registerTotal[index] ?? 0), 0)
    const holds =
      published.length === series.regionsPublished[index] &&
      sonar === series.sonarTotal[index] &&
      register === series.registerTotal[index] &&
      sonar === profiles.reduce((sum, column) => sum + (column[index] ?? 0), 0)
    if (!holds) fail(quarter)
  })
  return series
}

/** Both totals or none, and the register never below Sonar. */
function isPair(sonar: number | null | undefined, register: number | null | undefined): boolean {
  if (typeof sonar !== 'number' || typeof register !== 'number') return sonar === register
  return sonar <= register
}
