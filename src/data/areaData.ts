import { keepPreviousData, type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import type { CountryQuarter, NationalSeries } from '../domain/country.ts'
import { type AreaCode, country } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import { countryQuarterQuery, nationalQuery, regionQuery } from './queries.ts'
import type { IndexFile } from './schemas.ts'

/** The files of an area: one series for a region; for the country its totals and one quarter. */
export type AreaData =
  | { readonly kind: 'region'; readonly dataSet: DataSet; readonly series: RegionSeries }
  | {
      readonly kind: 'country'
      readonly dataSet: DataSet
      readonly national: NationalSeries
      readonly quarter: CountryQuarter
    }

/** Which files are asked for: of which area, and for the country of which quarter. */
export interface AreaRequest {
  readonly dataSet: DataSet
  readonly area: AreaCode | undefined
  readonly quarter: Quarter | undefined
}

/**
 * Everything that a page of one area shows. The hashes of its files are in the key, so what was fetched is
 * never out of date; a new index asks for new files. Former data stay until others are here.
 */
export function areaQuery(request: AreaRequest, index: IndexFile | undefined) {
  const { dataSet, area } = request
  const files = index && filesOf(request, index)
  return queryOptions({
    queryKey: [dataSet, 'area', area ?? 'unknown', ...(files?.hashes ?? [])],
    queryFn:
      files === undefined
        ? skipToken
        : ({ client, signal }) => {
            const { queryKey } = files.own
            signal.addEventListener('abort', () => void client.cancelQueries({ queryKey }))
            return files.fetch(client)
          },
    placeholderData: keepPreviousData,
    meta: { files: files?.queries.flatMap(({ meta }) => meta?.files ?? []) ?? [] },
    staleTime: Number.POSITIVE_INFINITY,
    // What was on screen before a failed change must not be collected.
    gcTime: 60 * 60 * 1000,
    networkMode: 'always',
    // What failed without a connection is asked for again with one; Query leaves that out for this mode.
    refetchOnReconnect: true,
    // The queries of the files have tried again already.
    retry: false,
  })
}

/** The queries of the files, with the one that only this request needs. */
function filesOf({ dataSet, area, quarter }: AreaRequest, index: IndexFile) {
  if (area !== country.code) {
    const entry = index.regions.find(({ code }) => code === area)
    if (entry === undefined) return undefined
    const region = regionQuery(dataSet, entry)
    return {
      hashes: [entry.sha256],
      queries: [region],
      own: region,
      fetch: async (client: QueryClient): Promise<AreaData> => {
        return { kind: 'region', dataSet, series: await client.fetchQuery(region) }
      },
    }
  }
  const entry = index.quarters.find((one) => one.quarter === quarter) ?? index.quarters.at(-1)
  if (entry === undefined) return undefined
  const totals = nationalQuery(dataSet, index.national)
  const oneQuarter = countryQuarterQuery(dataSet, entry)
  return {
    hashes: [index.national.sha256, entry.sha256],
    queries: [totals, oneQuarter],
    own: oneQuarter,
    fetch: async (client: QueryClient): Promise<AreaData> => {
      const both = [client.fetchQuery(totals), client.fetchQuery(oneQuarter)] as const
      const [national, countryQuarter] = await Promise.all(both)
      return { kind: 'country', dataSet, national, quarter: countryQuarter }
    },
  }
}
