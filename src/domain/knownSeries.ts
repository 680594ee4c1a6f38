import { type CountryQuarter, countryDataOf, type NationalSeries } from './country.ts'
import type { Row } from './mergers.ts'
import type { EndedMunicipality, Municipality } from './municipality.ts'
import type { Quarter } from './quarter.ts'
import { quarterDataOf, type RegionSeries } from './regionSeries.ts'

/** The quarters and municipalities of an area, as far as they are loaded: to check a link against. */
export interface KnownSeries {
  readonly quarters: readonly Quarter[]
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  /** The rows of a quarter as published; `undefined` while they are not loaded. */
  readonly rowsIn: (quarter: Quarter) => readonly Row[] | undefined
}

/** A region file has every quarter; one that was not published has no rows. */
export function knownRegion(series: RegionSeries): KnownSeries {
  return { ...series, rowsIn: (quarter) => quarterDataOf(series, quarter)?.rows ?? [] }
}

/** Of the country only the rows of one quarter are loaded. */
export function knownCountry(national: NationalSeries, loaded: CountryQuarter): KnownSeries {
  const rows = countryDataOf(loaded, [])?.rows
  return { ...national, rowsIn: (quarter) => (quarter === loaded.quarter ? rows : undefined) }
}

/** Before a file of the area is loaded only its quarters are known, from the index. */
export function knownQuarters(quarters: readonly Quarter[]): KnownSeries {
  return { quarters, municipalities: [], ended: [], rowsIn: () => undefined }
}
