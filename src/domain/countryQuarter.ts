import { latestMonth } from './nationalSeries.ts'
import { country, type LabourMarketRegion } from './place.ts'
import { addFigures, type Figures, noFigures } from './profile.ts'
import type { PublicationFigures, Source } from './publication.ts'
import type { Month, Quarter } from './quarter.ts'
import type { PublishedRegion, QuarterFigures } from './regionSeries.ts'

/** The figures of one region as one quarter's file of the country holds them. */
export interface RegionQuarter extends Omit<PublicationFigures, 'quarter'> {
  readonly publishedOn: Month
}

/** Every region that published in one quarter. */
export interface CountryQuarter {
  readonly quarter: Quarter
  readonly source: Omit<Source, 'publishedOn'>
  /** In Dutch name order; one at least. */
  readonly regions: readonly RegionQuarter[]
}

/**
 * The country as one table: every row with its region, the printed region totals added up. What did
 * not publish is named, because the sums leave it out.
 */
export function countryFigures(
  { quarter, source, regions }: CountryQuarter,
  missing: readonly LabourMarketRegion[],
): QuarterFigures | undefined {
  const publishedOn = latestMonth(regions.map((one) => one.publishedOn))
  if (publishedOn === undefined) return undefined
  return {
    quarter,
    area: country,
    rows: regions.flatMap(({ region, rows }) => rows.map((row) => ({ ...row, region }))),
    total: regions.map(({ regionTotal }) => regionTotal).reduce<Figures>(addFigures, noFigures),
    registerTotal: regions.reduce((sum, { registerTotal }) => sum + registerTotal, 0),
    source: { ...source, publishedOn },
    country: { published: regions.map(publishedRegion), missing },
  }
}

function publishedRegion({ region, publishedOn }: RegionQuarter): PublishedRegion {
  return { ...region, publishedOn }
}
