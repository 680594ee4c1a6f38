import { queryOptions, skipToken } from '@tanstack/react-query'
import type { RegionCode } from '../domain/place.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError, isPassing } from './dataError.ts'
import { fetchDataFile } from './fetchDataFile.ts'
import { type IndexFile, indexSchema } from './indexSchema.ts'
import { checkHash, parseDataFile } from './parseDataFile.ts'
import { readRegionSeries } from './readRegionSeries.ts'
import { regionSeriesSchema } from './regionSeriesSchema.ts'

/** Figures change once a quarter; an open tab looks again after an hour. */
const staleTime = 60 * 60 * 1000

const shared = {
  staleTime,
  /** A browser that says it is offline is believed only when the fetch fails too. */
  networkMode: 'always',
  retry: (failures: number, error: Error) =>
    failures < 2 && error instanceof DataError && isPassing(error),
  retryDelay: (failures: number) => 500 * 2 ** failures,
} as const

/** What the data set holds. */
export function indexQuery(dataSet: DataSet) {
  const file = `data/${dataSet}/index.json`
  return queryOptions({
    ...shared,
    queryKey: ['index', dataSet],
    queryFn: async ({ signal }): Promise<IndexFile> =>
      readIndex(file, dataSet, await fetchDataFile(file, signal)),
  })
}

function readIndex(file: string, dataSet: DataSet, text: string): IndexFile {
  const index = parseDataFile(file, text, indexSchema)
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  if (index.dataSet !== dataSet) fail('dataSet')
  if (new Set(index.regions.map(({ code }) => code)).size < index.regions.length) fail('regions')
  if (new Set(index.quarters.map(({ quarter }) => quarter)).size < index.quarters.length) {
    fail('quarters')
  }
  if (index.regions.some(({ first, latest }) => latest < first)) fail('regions')
  return index
}

/** Everything of one region. The hash is part of the key: a new index brings new figures in. */
export function regionQuery(
  dataSet: DataSet,
  entry: { readonly code: RegionCode; readonly sha256: string } | undefined,
) {
  return queryOptions({
    ...shared,
    queryKey: ['region', dataSet, entry?.code, entry?.sha256],
    queryFn:
      entry === undefined
        ? skipToken
        : ({ signal }): Promise<RegionSeries> => fetchRegion(dataSet, entry, signal),
  })
}

async function fetchRegion(
  dataSet: DataSet,
  { code, sha256 }: { readonly code: RegionCode; readonly sha256: string },
  signal: AbortSignal,
): Promise<RegionSeries> {
  const file = `data/${dataSet}/regions/${code}.json`
  const text = await fetchDataFile(file, signal)
  const content = parseDataFile(file, text, regionSeriesSchema)
  if (content.dataSet !== dataSet || content.region.code !== code) {
    throw new DataError(file, { kind: 'invalid', place: 'region' })
  }
  const series = readRegionSeries(file, content)
  await checkHash(file, text, sha256)
  return series
}
