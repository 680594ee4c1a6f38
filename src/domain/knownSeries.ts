import type { CountryQuarter } from './countryQuarter.ts'
import { countryFigures } from './countryQuarter.ts'
import type { NationalSeries } from './nationalSeries.ts'
import type { EndedMunicipality, Municipality } from './place.ts'
import type { Quarter } from './quarter.ts'
import { quarterFigures, type RegionSeries } from './regionSeries.ts'
import type { Row } from './regroup.ts'

/** The quarters and municipalities of an area, as far as they are here: what a link is judged against. */
export interface KnownSeries {
  /** Oldest first. */
  readonly quarters: readonly Quarter[]
  /** Every municipality of any quarter. */
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  /** The lines of a quarter as published; `undefined` while they are not here. */
  readonly rowsIn: (quarter: Quarter) => readonly Row[] | undefined
}

/** A region is known whole: without a publication a quarter has no lines. */
export function knownRegion(series: RegionSeries): KnownSeries {
  const { quarters, municipalities, ended } = series
  return {
    quarters,
    municipalities,
    ended,
    rowsIn: (quarter) => quarterFigures(series, quarter)?.rows ?? [],
  }
}

/** The country is known by the quarter: only the lines of the one that is here. */
export function knownCountry(national: NationalSeries, here: CountryQuarter): KnownSeries {
  const { quarters, municipalities, ended } = national
  const rows = countryFigures(here, [])?.rows
  return {
    quarters,
    municipalities,
    ended,
    rowsIn: (quarter) => (quarter === here.quarter ? rows : undefined),
  }
}

/** Before any file of the area is here: its quarters alone. */
export function knownQuarters(quarters: readonly Quarter[]): KnownSeries {
  return { quarters, municipalities: [], ended: [], rowsIn: () => undefined }
}
