import { queryOptions, skipToken } from '@tanstack/react-query'
import type { RegionCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError, isPassing } from './dataError.ts'
import { fetchDataFile, timeout } from './fetchDataFile.ts'
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
    queryFn: ({ signal }): Promise<IndexFile> =>
      readDataFile(file, signal, async () => {
        const { readIndexFile } = await import('./readIndex.ts')
        return (_, text) => readIndexFile(file, text, dataSet)
      }),
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
  const proven = async (): Promise<Reader<Promise<T>>> => {
    const [read, { checkHash }] = await Promise.all([loadReader(), import('./checkHash.ts')])
    return async (_, text) => {
      const content = read(file, text)
      if (entry !== undefined) await checkHash(file, text, entry.sha256)
      return content
    }
  }
  return queryOptions({
    ...shared,
    queryKey: [dataSet, name, entry?.sha256],
    meta: { file },
    queryFn: entry === undefined ? skipToken : ({ signal }) => readDataFile(file, signal, proven),
  })
}

/** A data file, judged by rules that are fetched beside it in the same time; a fault of the file comes first. */
async function readDataFile<T>(
  file: string,
  signal: AbortSignal,
  loadRules: () => Promise<Reader<T | Promise<T>>>,
): Promise<T> {
  const rules = new Promise<Reader<T | Promise<T>>>((resolve, reject) => {
    const late = new DataError(file, { kind: 'timeout', isCode: true })
    setTimeout(() => reject(late), timeout)
    loadRules()
      .catch(async () => {
        const { failWithoutCode } = await import('./failWithoutCode.ts')
        return failWithoutCode(file)
      })
      .then(resolve, (error) =>
        reject(
          error instanceof DataError
            ? error
            : new DataError(file, { kind: 'unreachable', isCode: true }),
        ),
      )
  })
  rules.catch(() => undefined)
  const text = await fetchDataFile(file, signal)
  const read = await rules
  return read(file, text)
}
