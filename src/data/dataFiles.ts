import * as v from 'valibot'
import type { CountryQuarter, NationalSeries } from '../domain/country.ts'
import { numberColumnIds } from '../domain/counts.ts'
import type { EndedMunicipality, RegionCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError } from './dataError.ts'
import {
  countryQuarterSchema,
  type IndexFile,
  indexSchema,
  nationalSeriesSchema,
  regionSeriesSchema,
  servedSchemaVersion,
} from './schemas.ts'

// Sums are proven at ingest and in the build. Here a file is checked for its schema, and for what
// the rest of the page relies on: lists of equal length, quarters in order, no code twice.

/**
 * Parses the text of a data file and validates it against the schema of this version.
 * @throws {DataError} naming the first path that does not fit.
 */
export function parseDataFile<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  version: number = servedSchemaVersion,
): T {
  const json = parseJson(text)
  const newer = v.looseObject({ schemaVersion: v.pipe(v.number(), v.gtValue(version)) })
  if (v.is(newer, json)) throw new DataError(file, { kind: 'newerVersion' })
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  throw invalid(file, v.getDotPath(result.issues[0]) ?? 'JSON')
}

/** What a data set holds; throws a `DataError` that names the first path that does not fit. */
export function readIndexFile(file: string, text: string, dataSet: DataSet): IndexFile {
  const index = parseDataFile(file, text, indexSchema)
  const { regions, quarters } = index
  if (index.dataSet !== dataSet) throw invalid(file, 'dataSet')
  if (duplicateOf(regions.map(({ code }) => code)) !== undefined) throw invalid(file, 'regions')
  if (regions.some(({ first, latest }) => latest < first)) throw invalid(file, 'regions')
  if (!isAscending(quarters.map(({ quarter }) => quarter))) throw invalid(file, 'quarters')
  return index
}

/** Every quarter of a region; throws a `DataError` that names the first path that does not fit. */
export function readRegionFile(
  file: string,
  text: string,
  dataSet: DataSet,
  region: RegionCode,
): RegionSeries {
  const series = parseDataFile(file, text, regionSeriesSchema)
  const { quarters, municipalities, regionTotal } = series
  if (series.dataSet !== dataSet || series.region.code !== region) throw invalid(file, 'region')
  if (!isAscending(quarters)) throw invalid(file, 'quarters')
  const columns = [
    ...[...municipalities, regionTotal].flatMap((one) => numberColumnIds.map((id) => one[id])),
    series.registerTotal,
    series.reportedCoverage,
    series.publishedOn,
  ]
  if (columns.some(({ length }) => length !== quarters.length)) throw invalid(file, 'columns')
  const twice = duplicateOf(municipalities.map(({ code }) => code))
  if (twice !== undefined) throw invalid(file, municipalities[twice]?.name ?? 'municipalities')
  // A municipality has all five numbers in a quarter, or none.
  const partial = municipalities.find((one) =>
    one.total.some((total, at) =>
      numberColumnIds.some((id) => (one[id][at] === null) !== (total === null)),
    ),
  )
  if (partial !== undefined) throw invalid(file, partial.name)
  if (!isChronological(series.ended)) throw invalid(file, 'ended')
  return series
}

/** Every region of a quarter; throws a `DataError` that names the first path that does not fit. */
export function readCountryQuarterFile(
  file: string,
  text: string,
  dataSet: DataSet,
  quarter: Quarter | undefined,
): CountryQuarter {
  const { regions, source, ...content } = parseDataFile(file, text, countryQuarterSchema)
  if (content.dataSet !== dataSet || content.quarter !== quarter) throw invalid(file, 'quarter')
  const twice = duplicateOf(regions.map(({ region }) => region.code))
  if (twice !== undefined) throw invalid(file, regions[twice]?.region.name ?? 'regions')
  const codes = regions.flatMap(({ rows }) => rows.map(({ code }) => code))
  if (duplicateOf(codes) !== undefined) throw invalid(file, 'duplicateMunicipality')
  return { quarter, source, regions }
}

/** The national series; throws a `DataError` that names the first path that does not fit. */
export function readNationalFile(file: string, text: string, dataSet: DataSet): NationalSeries {
  const series = parseDataFile(file, text, nationalSeriesSchema)
  const { quarters, regions, profiles } = series
  if (series.dataSet !== dataSet) throw invalid(file, 'dataSet')
  if (!isAscending(quarters)) throw invalid(file, 'quarters')
  const sums = [series.regionsPublished, series.sonarTotal, series.registerTotal]
  const columns = [...sums, ...Object.values(profiles)]
  if (columns.some(({ length }) => length !== quarters.length)) throw invalid(file, 'columns')
  if (duplicateOf(regions.map(({ code }) => code)) !== undefined) throw invalid(file, 'regions')
  const broken = regions.find(
    ({ sonarTotal, registerTotal }) =>
      sonarTotal.length !== quarters.length ||
      registerTotal.length !== quarters.length ||
      sonarTotal.some((sonar, at) => (sonar === null) !== (registerTotal[at] === null)),
  )
  if (broken !== undefined) throw invalid(file, broken.name)
  if (!isChronological(series.ended)) throw invalid(file, 'ended')
  return series
}

/**
 * Compares the text with its SHA-256 in the index. Browsers compute hashes on secure pages only;
 * elsewhere the schema alone decides.
 * @throws {DataError} when they differ.
 */
export async function checkHash(file: string, text: string, sha256: string): Promise<void> {
  if (!globalThis.isSecureContext) return
  if ((await sha256Of(text)) !== sha256) throw new DataError(file, { kind: 'replaced' })
}

export async function sha256Of(content: string | BufferSource): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `undefined` for text that is not JSON, which every schema refuses. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const invalid = (file: string, path: string) => new DataError(file, { kind: 'invalid', path })

function isAscending(quarters: readonly Quarter[]): boolean {
  return quarters.every((quarter, index) => index === 0 || (quarters[index - 1] ?? '') < quarter)
}

function duplicateOf(codes: readonly string[]): number | undefined {
  const known = new Set<string>()
  const index = codes.findIndex((code) => known.size === known.add(code).size)
  return index < 0 ? undefined : index
}

/** True when each successor outlives the municipality that it took over from: no endless chains. */
function isChronological(ended: readonly EndedMunicipality[]): boolean {
  const endOf = new Map(ended.map(({ code, endedOn }) => [code, endedOn]))
  return ended.every(({ endedOn, successors }) =>
    successors.every(({ code }) => endedOn < (endOf.get(code) ?? '9999')),
  )
}
