import { checkPublication } from '../domain/checkPublication.ts'
import type { CountryQuarter } from '../domain/countryQuarter.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import { type CountryQuarterFile, countryQuarterSchema } from './countryQuarterSchema.ts'
import { DataError } from './dataError.ts'
import { parseDataFile } from './parseDataFile.ts'

/**
 * The text of a quarter's file as the quarter that was asked for.
 * @throws {DataError} naming the first place that does not fit.
 */
export function readCountryQuarterFile(
  file: string,
  text: string,
  dataSet: DataSet,
  quarter: Quarter | undefined,
): CountryQuarter {
  const content = parseDataFile(file, text, countryQuarterSchema)
  if (content.dataSet !== dataSet || content.quarter !== quarter) {
    throw new DataError(file, { kind: 'invalid', place: 'quarter' })
  }
  return readCountryQuarter(file, content)
}

/**
 * One quarter of the country, proven by the rules of the ingest, region by region.
 * @throws {DataError} naming the region and the rule that does not hold.
 */
export function readCountryQuarter(file: string, content: CountryQuarterFile): CountryQuarter {
  const { quarter, source, regions } = content
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  const codes = regions.map(({ region }) => region.code)
  const twice = regions.find(({ region }, index) => codes.indexOf(region.code) !== index)
  if (twice !== undefined) fail(twice.region.name)
  const places = regions.flatMap(({ rows }) => rows.map(({ code }) => code))
  if (new Set(places).size < places.length) fail('duplicateMunicipality')
  for (const one of regions) {
    const finding = checkPublication({ quarter, ...one }).at(0)
    if (finding !== undefined) fail(`${one.region.name} ${finding.rule}`)
  }
  return { quarter, source, regions }
}
