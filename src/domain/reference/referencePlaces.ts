import {
  type EndedMunicipality,
  isMunicipalityCode,
  isRegionCode,
  isValidIn,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
  type Validity,
} from '../place.ts'
import type { Quarter } from '../quarter.ts'
import regionFacts from './labourMarketRegions.json' with { type: 'json' }
import municipalityFacts from './municipalities.json' with { type: 'json' }

interface RegionWithMembers extends LabourMarketRegion {
  /** Other names under which the region was published: "Food Valley" for FoodValley. */
  readonly otherNames: readonly string[]
  readonly members: readonly (Municipality & Validity)[]
}

/** Every labour-market region that publishes; `AM99` ("Niet in te delen") is CBS's remainder and does not. */
export const regions: readonly RegionWithMembers[] = regionFacts.flatMap((fact) => {
  if (!isRegionCode(fact.code) || fact.code === 'AM99') return []
  const later = fact.laterNames?.map(({ name }) => name) ?? []
  return {
    code: fact.code,
    name: fact.name,
    otherNames: [fact.uwvName2015 ?? fact.name, ...later].filter((name) => name !== fact.name),
    members: fact.municipalities.flatMap(({ code, name, from, to }) =>
      isMunicipalityCode(code) ? { code, name, ...validity(from, to) } : [],
    ),
  }
})

const municipalities = new Map<MunicipalityCode, Municipality & Validity>(
  municipalityFacts.flatMap(({ code, name, validFrom, validTo }) =>
    isMunicipalityCode(code) ? [[code, { code, name, ...validity(validFrom, validTo) }]] : [],
  ),
)

/** Municipalities that ended since 2015, with their successors. */
export const endedMunicipalities: ReadonlyMap<MunicipalityCode, EndedMunicipality> = new Map(
  municipalityFacts.flatMap(({ code, name, validTo, mergedInto }) =>
    isMunicipalityCode(code) && validTo !== null
      ? [[code, { code, name, endedOn: validTo, successors: mergedInto.flatMap(toMunicipality) }]]
      : [],
  ),
)

/**
 * Municipalities of a region on the last day of the quarter. One that the sources place in several
 * regions is not `certain`: its absence proves nothing.
 */
export function membersIn(
  region: RegionWithMembers,
  quarter: Quarter,
): readonly (Municipality & { readonly certain: boolean })[] {
  return existing(region, quarter).map(({ code, name }) => ({
    code,
    name,
    certain: !regions.some(
      (other) =>
        other.code !== region.code && existing(other, quarter).some((one) => one.code === code),
    ),
  }))
}

/** Municipalities that ever belonged to the region and ended since. */
export function endedMembersOf(region: LabourMarketRegion): readonly EndedMunicipality[] {
  const members = regions.find(({ code }) => code === region.code)?.members ?? []
  return members.flatMap(({ code }) => endedMunicipalities.get(code) ?? [])
}

function existing(region: RegionWithMembers, quarter: Quarter): readonly Municipality[] {
  return region.members.filter((member) => {
    const municipality = municipalities.get(member.code)
    return (
      isValidIn(member, quarter) && municipality !== undefined && isValidIn(municipality, quarter)
    )
  })
}

function toMunicipality(code: string): readonly Municipality[] {
  const municipality = isMunicipalityCode(code) ? municipalities.get(code) : undefined
  return municipality === undefined ? [] : [{ code: municipality.code, name: municipality.name }]
}

function validity(from: string | null, to: string | null): Validity {
  return { from: from ?? undefined, to: to ?? undefined }
}
