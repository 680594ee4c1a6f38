import type { DefinitionChange } from './definitionChange.ts'
import type { EndedMunicipality, LabourMarketRegion, Municipality } from './place.ts'
import type { ProfileId } from './profile.ts'
import type { Month, Quarter } from './quarter.ts'

/** Sonar and register of one region through time, in people; `null` where it did not publish. */
export interface RegionTotals extends LabourMarketRegion {
  readonly sonarTotal: readonly (number | null)[]
  readonly registerTotal: readonly (number | null)[]
}

/**
 * All regions through time, one value per quarter, oldest first. The sums are over the regions that
 * published: with 34 of 35 regions they are no figure for the whole country.
 */
export interface NationalSeries {
  readonly quarters: readonly Quarter[]
  /** Every region that ever published, in Dutch name order. */
  readonly regions: readonly RegionTotals[]
  /** Number of regions that published. */
  readonly regionsPublished: readonly number[]
  readonly sonarTotal: readonly number[]
  readonly registerTotal: readonly number[]
  /** The four profile columns, added up over the published regions. */
  readonly profiles: Readonly<Record<ProfileId, readonly number[]>>
  /** Every municipality that has a line somewhere, in Dutch name order, for links that name it. */
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
}

/** One quarter of the sums over the published regions. */
export interface NationalFigures {
  readonly sonarTotal: number
  readonly registerTotal: number
  readonly regionsPublished: number
  /** Regions that published in some quarter, but not in this one. */
  readonly missing: readonly LabourMarketRegion[]
}

/** The sums of one quarter; `undefined` when the series has no such quarter. */
export function nationalFigures(
  series: NationalSeries,
  quarter: Quarter,
): NationalFigures | undefined {
  const index = series.quarters.indexOf(quarter)
  const sonarTotal = series.sonarTotal[index]
  const registerTotal = series.registerTotal[index]
  const regionsPublished = series.regionsPublished[index]
  if (sonarTotal === undefined || registerTotal === undefined || regionsPublished === undefined) {
    return undefined
  }
  const missing = series.regions
    .filter((region) => region.sonarTotal[index] === null)
    .map(({ code, name }) => ({ code, name }))
  return { sonarTotal, registerTotal, regionsPublished, missing }
}

/** Latest month in which one of these was published. Example: of `2021-01` and `2021-02` the second. */
export function latestMonth(months: readonly Month[]): Month | undefined {
  return months.toSorted().at(-1)
}
