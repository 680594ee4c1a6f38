import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import type { RegionCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import { DataError } from './dataError.ts'
import { fetchDataFile, requestDefaults } from './fetchDataFile.ts'
import type { PublishedFigures } from './ownSeries.ts'
import { setStoredAt } from './storedFigures.ts'

const shared = {
  ...requestDefaults,
  /** Counts change once a quarter; an open tab looks again after an hour. */
  staleTime: 60 * 60 * 1000,
} as const

/** A file in the index. Its hash is part of the query key: a new index fetches new files. */
type Entry = { readonly sha256: string }

export function indexQuery(dataSet: DataSet) {
  const file = `data/${dataSet}/index.json`
  return queryOptions({
    ...shared,
    queryKey: [dataSet, 'index'],
    meta: { files: [file] },
    queryFn: async ({ client, signal }) => {
      if (dataSet === 'own') {
        watchOwnPublications(client)
        const published = publishedFigures(client)
        // At once, not after the code: the index is on its way meanwhile.
        void published.index().catch(() => undefined)
        return (await ownSeries()).ownIndex(published)
      }
      return readFetched(file, signal, ({ readIndexFile }, text) =>
        readIndexFile(file, text, dataSet),
      )
    },
  })
}

/** Every quarter of one region. Without an entry of the index nothing is fetched. */
export function regionQuery(
  dataSet: DataSet,
  entry: (Entry & { readonly code: RegionCode }) | undefined,
) {
  return fileQuery(dataSet, 'region', entry, ({ code }) => ({
    id: [code],
    path: `regions/${code}`,
    read: ({ readRegionFile }, file, text) => readRegionFile(file, text, dataSet, code),
    own: ({ ownRegion }, published) => ownRegion(published, code),
  }))
}

/** Every region that published in one quarter. Without an entry of the index nothing is fetched. */
export function countryQuarterQuery(
  dataSet: DataSet,
  entry: (Entry & { readonly quarter: Quarter }) | undefined,
) {
  return fileQuery(dataSet, 'quarter', entry, ({ quarter }) => ({
    id: [quarter],
    path: `quarters/${quarter}`,
    read: (parsers, file, text) => parsers.readCountryQuarterFile(file, text, dataSet, quarter),
    own: ({ ownCountryQuarter }, published) => ownCountryQuarter(published, quarter),
  }))
}

/** The totals of every region through time. Without an entry of the index nothing is fetched. */
export function nationalQuery(dataSet: DataSet, entry: Entry | undefined) {
  return fileQuery(dataSet, 'national', entry, () => ({
    id: [],
    path: 'national',
    read: ({ readNationalFile }, file, text) => readNationalFile(file, text, dataSet),
    own: ({ ownNational }, published) => ownNational(published),
  }))
}

interface DataFile<T> {
  readonly id: readonly string[]
  readonly path: string
  readonly read: (parsers: Parsers, file: string, text: string) => T
  readonly own: (makers: OwnSeries, published: PublishedFigures) => Promise<T>
}

function fileQuery<E extends Entry, T>(
  dataSet: DataSet,
  kind: string,
  entry: E | undefined,
  describe: (entry: E) => DataFile<T>,
) {
  if (entry === undefined) {
    return queryOptions<T>({ queryKey: [dataSet, kind], meta: { files: [] }, queryFn: skipToken })
  }
  const { id, path, read, own } = describe(entry)
  const file = `data/${dataSet}/${path}.json`
  return queryOptions<T>({
    ...shared,
    queryKey: [dataSet, kind, ...id, entry.sha256],
    meta: { files: [file] },
    queryFn: async ({ client, signal }) => {
      if (dataSet === 'own') return own(await ownSeries(), publishedFigures(client))
      return readFetched(file, signal, async (parsers, text) => {
        const content = read(parsers, file, text)
        await parsers.checkHash(file, text, entry.sha256)
        return content
      })
    },
  })
}

type Parsers = typeof import('./dataFiles.ts')
type OwnSeries = typeof import('./ownSeries.ts')

/**
 * Schemas come beside the file: the page that is prerendered has its figures and waits for neither.
 * @throws {DataError} when one of the two cannot be had, or they do not fit.
 */
async function readFetched<T>(
  file: string,
  signal: AbortSignal,
  read: (parsers: Parsers, text: string) => T | Promise<T>,
): Promise<T> {
  const loading = import('./dataFiles.ts').catch(() => undefined)
  const { text, storedAt } = await fetchDataFile(file, signal)
  const parsers = await loading
  if (parsers === undefined) throw new DataError(file, { kind: 'unreachable' })
  const content = await read(parsers, text)
  setStoredAt(file, storedAt)
  return content
}

/** Few readers have publications of their own. */
const ownSeries = () => import('./ownSeries.ts')

/** What the site publishes, fetched as it is needed. */
export function publishedFigures(client: QueryClient): PublishedFigures {
  const index = () => client.fetchQuery(indexQuery('published'))
  return {
    index,
    region: async (code) => {
      const entry = (await index()).regions.find((one) => one.code === code)
      return entry && client.fetchQuery(regionQuery('published', entry))
    },
    quarter: async (quarter) => {
      const entry = (await index()).quarters.find((one) => one.quarter === quarter)
      return entry && client.fetchQuery(countryQuarterQuery('published', entry))
    },
  }
}

const watching = new WeakSet<QueryClient>()

/** What the reader opens or removes, in any tab, is a new index. */
function watchOwnPublications(client: QueryClient): void {
  if (watching.has(client)) return
  watching.add(client)
  void import('./ownPublications.ts').then(({ subscribeToOwnPublications }) =>
    subscribeToOwnPublications(
      () => void client.invalidateQueries({ queryKey: indexQuery('own').queryKey }),
    ),
  )
}
