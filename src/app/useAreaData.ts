import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { IndexFile } from '../data/indexSchema.ts'
import { countryQuarterQuery, nationalQuery, regionQuery } from '../data/queries.ts'
import type { CountryQuarter } from '../domain/countryQuarter.ts'
import {
  type KnownSeries,
  knownCountry,
  knownQuarters,
  knownRegion,
} from '../domain/knownSeries.ts'
import type { NationalSeries } from '../domain/nationalSeries.ts'
import type { AreaCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'

/** The files of an area, proven: one series for a region; for the country its totals and one quarter. */
export type AreaData =
  | { readonly kind: 'region'; readonly series: RegionSeries; readonly known: KnownSeries }
  | {
      readonly kind: 'country'
      readonly national: NationalSeries
      readonly quarter: CountryQuarter
      readonly known: KnownSeries
    }

interface Loaded {
  /** What is here; older files of the same place stay while newer ones are fetched, or cannot be. */
  readonly data: AreaData | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => Promise<unknown>
}

/** The quarters of an area that the index knows of. */
export function knownFromIndex(index: IndexFile | undefined): KnownSeries | undefined {
  return index && knownQuarters(index.quarters.map(({ quarter }) => quarter))
}

/** Fetches the files of the area; of the country only the quarter that is asked for. */
export function useAreaData(
  dataSet: DataSet,
  index: IndexFile | undefined,
  area: AreaCode | undefined,
  quarter: Quarter | undefined,
): Loaded {
  const isCountry = area === 'NL'
  const region = useQuery(
    regionQuery(
      dataSet,
      index?.regions.find(({ code }) => code === area),
    ),
  )
  const national = useQuery(nationalQuery(dataSet, isCountry ? index?.national : undefined))
  const wanted = isCountry ? (quarter ?? index?.quarters.at(-1)?.quarter) : undefined
  const countryQuarter = useQuery(
    countryQuarterQuery(
      dataSet,
      index?.quarters.find((entry) => entry.quarter === wanted),
    ),
  )
  const regionData = useMemo(() => region.data && regionOf(region.data), [region.data])
  const countryData = useMemo(
    () => national.data && countryQuarter.data && countryOf(national.data, countryQuarter.data),
    [national.data, countryQuarter.data],
  )
  const queries = isCountry ? [national, countryQuarter] : [region]
  return {
    data: useLastGood(
      isCountry ? countryData : regionData,
      area && `${dataSet}/${area}/${wanted ?? ''}`,
    ),
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    isFetching: queries.some(({ isFetching }) => isFetching),
    refetch: () =>
      Promise.all(queries.filter(({ error }) => error !== null).map((query) => query.refetch())),
  }
}

function regionOf(series: RegionSeries): AreaData {
  return { kind: 'region', series, known: knownRegion(series) }
}

function countryOf(national: NationalSeries, quarter: CountryQuarter): AreaData {
  return { kind: 'country', national, quarter, known: knownCountry(national, quarter) }
}

/** What was shown of a place stays while newer files of it are fetched, and when that fails. */
function useLastGood(data: AreaData | undefined, place: string | undefined): AreaData | undefined {
  const [last, setLast] = useState({ data, place })
  if (data !== undefined && data !== last.data) setLast({ data, place })
  return data ?? (last.place === place ? last.data : undefined)
}
