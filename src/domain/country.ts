import { addCounts, type Counts, type ProfileId, zeroCounts } from './counts.ts'
import type { DefinitionChange } from './events.ts'
import {
  country,
  type EndedMunicipality,
  type LabourMarketRegion,
  type Municipality,
} from './municipality.ts'
import type { Edition, OpenedFile, PublicationCounts, Source } from './publication.ts'
import type { Month, Quarter } from './quarter.ts'
import type { QuarterData } from './regionSeries.ts'

export type RegionQuarter = Omit<PublicationCounts, 'quarter'> & Edition

export interface CountryQuarter {
  readonly quarter: Quarter
  readonly source: Omit<Source, 'publishedOn' | 'opened'>
  /** In Dutch name order; one at least. */
  readonly regions: readonly RegionQuarter[]
}

/** The country as one table: every row with its region, the sums over regions, and those `missing` from them. */
export function countryDataOf(
  { quarter, source, regions }: CountryQuarter,
  missing: readonly LabourMarketRegion[],
): QuarterData | undefined {
  const latest = (months: readonly Month[]) => months.toSorted().at(-1)
  const publishedOn = latest(regions.map((one) => one.publishedOn))
  if (publishedOn === undefined) return undefined
  const revisedOn = latest(regions.flatMap((one) => one.revisedOn ?? []))
  return {
    quarter,
    area: country,
    rows: regions.flatMap(({ region, rows }) => rows.map((row) => ({ ...row, region }))),
    total: regions.map(({ regionTotal }) => regionTotal).reduce<Counts>(addCounts, zeroCounts),
    registerTotal: regions.reduce((sum, { registerTotal }) => sum + registerTotal, 0),
    source: { ...source, publishedOn, ...(revisedOn === undefined ? {} : { revisedOn }) },
    country: {
      published: regions.map(({ region, publishedOn, revisedOn, opened }) => {
        const edition = { ...(revisedOn && { revisedOn }), ...(opened && { opened }) }
        return { ...region, publishedOn, ...edition }
      }),
      missing,
    },
  }
}

/** Sonar and register of one region through time, in people; `null` where it did not publish. */
export interface RegionTotals extends LabourMarketRegion {
  readonly sonarTotal: readonly (number | null)[]
  readonly registerTotal: readonly (number | null)[]
  readonly revisedOn?: readonly (Month | null)[]
  readonly opened?: readonly (OpenedFile | null)[]
}

export type AreaTotals = { readonly sonarTotal: number; readonly registerTotal: number }

/**
 * All regions through time, one value per quarter, oldest first. The sums are over the regions that
 * published: 34 of 35 are not the whole country.
 */
export interface NationalSeries {
  readonly quarters: readonly Quarter[]
  /** Every region, in Dutch name order; one that never published has no figures. */
  readonly regions: readonly RegionTotals[]
  readonly regionsPublished: readonly number[]
  readonly sonarTotal: readonly number[]
  readonly registerTotal: readonly number[]
  /** The four profile columns, added up over the published regions. */
  readonly profiles: Readonly<Record<ProfileId, readonly number[]>>
  /** Every municipality with a row in some quarter, in Dutch name order. */
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
}

export function missingRegions({ quarters, regions }: NationalSeries, quarter: Quarter) {
  const index = quarters.indexOf(quarter)
  return regions
    .filter(({ sonarTotal }) => sonarTotal[index] === null)
    .map(({ code, name }) => ({ code, name }))
}
