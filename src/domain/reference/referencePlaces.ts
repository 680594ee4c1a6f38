import {
  type EndedMunicipality,
  isMunicipalityCode,
  isRegionCode,
  isValidIn,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
  type Successor,
  type Validity,
} from '../municipality.ts'
import type { Quarter } from '../quarter.ts'
import regionFacts from './labourMarketRegions.json' with { type: 'json' }
import municipalityFacts from './municipalities.json' with { type: 'json' }

type RegionWithMembers = (typeof regions)[number]

/** Every labour-market region that publishes; `AM99` ("Niet in te delen") is CBS's remainder and does not. */
export const regions = regionFacts.flatMap((fact) => {
  if (!isRegionCode(fact.code) || fact.code === 'AM99') return []
  const later = fact.laterNames?.map(({ name }) => name) ?? []
  return {
    code: fact.code,
    name: fact.name,
    /** Under which it was published too: "Food Valley" for FoodValley. */
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
  municipalityFacts.flatMap(({ code, name, validFrom, validTo, mergedInto }) => {
    if (!isMunicipalityCode(code) || validTo === null) return []
    const successors = mergedInto.flatMap(toSuccessor)
    return [[code, { code, name, endedOn: validTo, ...startedOn(validFrom), successors }]]
  }),
)

/** Every municipality since 2015, and every region under each of its names: to recognise what has no figures. */
export const everyPlace: readonly (Municipality | LabourMarketRegion)[] = [
  ...municipalities.values(),
  ...regions.flatMap(({ code, name, otherNames }) =>
    [name, ...otherNames].map((one) => ({ code, name: one })),
  ),
]

/**
 * The regions of a municipality in the quarter, or in any other where it did not exist then; more than one
 * where the sources differ. Example: Utrecht lies in Midden-Utrecht.
 */
export function regionsOf({ code }: Municipality, quarter: Quarter): readonly LabourMarketRegion[] {
  const among = (membersOf: (region: RegionWithMembers) => readonly Municipality[]) =>
    regions.filter((region) => membersOf(region).some((member) => member.code === code))
  const now = among((region) => existing(region, quarter))
  return now.length > 0 ? now : among(({ members }) => members)
}

/** Municipalities of a region on the last day of the quarter; not `certain` where the sources name several regions. */
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

/**
 * Municipalities of the region that ended, with those of other regions that ended in the same
 * successors: a merger is added up only when all its members are known.
 * Example: Haaren, of which a part went to Tilburg, for Midden-Brabant.
 */
export function endedMembersOf(region: LabourMarketRegion): readonly EndedMunicipality[] {
  const members = regions.find(({ code }) => code === region.code)?.members ?? []
  const codes = new Set(members.map(({ code }) => code))
  const all = [...endedMunicipalities.values()]
  const own = all.filter(({ code }) => codes.has(code))
  const successors = new Set(own.flatMap((one) => one.successors.map(({ code }) => code)))
  return all.filter(
    (one) =>
      own.includes(one) ||
      one.successors.some(({ code }) => codes.has(code) || successors.has(code)),
  )
}

function existing(region: RegionWithMembers, quarter: Quarter): readonly Municipality[] {
  return region.members.filter((member) => {
    const municipality = municipalities.get(member.code)
    return (
      isValidIn(member, quarter) && municipality !== undefined && isValidIn(municipality, quarter)
    )
  })
}

/** The municipality with this code, as one that took over; none that the lists do not know. */
export function toSuccessor(code: string): readonly Successor[] {
  const municipality = isMunicipalityCode(code) ? municipalities.get(code) : undefined
  if (municipality === undefined) return []
  const { name, from } = municipality
  return [{ code: municipality.code, name, ...startedOn(from ?? null) }]
}

/** The reference lists begin in 2015. */
function startedOn(date: string | null): { readonly startedOn?: string } {
  return date === null || date < '2015-01-02' ? {} : { startedOn: date }
}

function validity(from: string | null, to: string | null): Validity {
  return { from: from ?? undefined, to: to ?? undefined }
}
