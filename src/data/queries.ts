import { queryOptions, skipToken } from '@tanstack/react-query'
import type { RegionCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError, isPassing } from './dataError.ts'
import { fetchDataFile } from './fetchDataFile.ts'
import type { IndexFile } from './indexSchema.ts'

/** Figures change once a quarter; an open tab looks again after an hour. */
const staleTime = 60 * 60 * 1000

const shared = {
  staleTime,
  /** A browser that says it is offline is believed only when the fetch fails too. */
  networkMode: 'always',
  refetchOnReconnect: true,
  retry: (failures: number, error: Error) =>
    failures < 2 && error instanceof DataError && isPassing(error),
  retryDelay: (failures: number) => 500 * 2 ** failures,
} as const

/** What the data set holds. */
export function indexQuery(dataSet: DataSet) {
  const file = `data/${dataSet}/index.json`
  return queryOptions({
    ...shared,
    queryKey: [dataSet, 'index'],
    meta: { file },
    queryFn: async ({ signal }): Promise<IndexFile> => {
      const rules = loadRules(file, async () => {
        const { readIndexFile } = await import('./readIndex.ts')
        return readIndexFile
      })
      const text = await fetchDataFile(file, signal)
      const read = await rules
      return read(file, text, dataSet)
    },
  })
}

/** A file as the index names it. The hash is part of the key: a new index brings new figures in. */
interface Entry {
  readonly sha256: string
}

/** Everything of one region. */
export function regionQuery(
  dataSet: DataSet,
  entry: (Entry & { readonly code: RegionCode }) | undefined,
) {
  return fileQuery(dataSet, `regions/${entry?.code}`, entry, async () => {
    const { readRegionFile } = await import('./readRegionSeries.ts')
    return (file, text) => readRegionFile(file, text, dataSet, entry?.code)
  })
}

/** Every region that published in one quarter. */
export function countryQuarterQuery(
  dataSet: DataSet,
  entry: (Entry & { readonly quarter: Quarter }) | undefined,
) {
  return fileQuery(dataSet, `quarters/${entry?.quarter}`, entry, async () => {
    const { readCountryQuarterFile } = await import('./readCountryQuarter.ts')
    return (file, text) => readCountryQuarterFile(file, text, dataSet, entry?.quarter)
  })
}

/** The totals of every region through time. */
export function nationalQuery(dataSet: DataSet, entry: Entry | undefined) {
  return fileQuery(dataSet, 'national', entry, async () => {
    const { readNationalFile } = await import('./readNationalSeries.ts')
    return (file, text) => readNationalFile(file, text, dataSet)
  })
}

/**
 * Turns the text of a file into its figures, or throws a `DataError`. Its code is fetched beside the
 * file: the rules for data are no part of the first paint.
 */
type Reader<T> = (file: string, text: string) => T

function fileQuery<T>(
  dataSet: DataSet,
  name: string,
  entry: Entry | undefined,
  loadReader: () => Promise<Reader<T>>,
) {
  const file = `data/${dataSet}/${name}.json`
  const queryFn = async ({ signal }: { readonly signal: AbortSignal }): Promise<T> => {
    const rules = loadRules(file, async () => {
      const [read, { checkHash }] = await Promise.all([loadReader(), import('./checkHash.ts')])
      return { read, checkHash }
    })
    const text = await fetchDataFile(file, signal)
    const { read, checkHash } = await rules
    const content = read(file, text)
    if (entry !== undefined) await checkHash(file, text, entry.sha256)
    return content
  }
  return queryOptions({
    ...shared,
    queryKey: [dataSet, name, entry?.sha256],
    meta: { file },
    queryFn: entry === undefined ? skipToken : queryFn,
  })
}

/**
 * Fetches rules for data beside a file; a fault of the file comes first. Where a file can be had and its rules
 * cannot, the page is older than its server.
 */
function loadRules<T>(file: string, load: () => Promise<T>): Promise<T> {
  const rules = load().catch(() => {
    throw new DataError(file, { kind: 'newerVersion' })
  })
  rules.catch(() => undefined)
  return rules
}
