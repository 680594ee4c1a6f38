import type { LabourMarketRegion, Municipality, MunicipalityCode } from '../src/domain/place.ts'
import { lastDayOf, type Quarter } from '../src/domain/quarter.ts'
import { endedMunicipalities, membersIn, regions } from '../src/domain/reference/referencePlaces.ts'

export interface RegionMembers {
  readonly region: LabourMarketRegion
  readonly members: readonly Municipality[]
}

const known = new Map<number, readonly RegionMembers[]>()

/**
 * The municipalities of every region on the last day of a quarter, each in exactly one: what the
 * sources place in two regions goes to the one with the lower code. Example: Elburg to `AM06`.
 */
export function regionsIn(quarter: Quarter): readonly RegionMembers[] {
  // Most quarters have the places of the one before, and finding them takes long.
  const changes = changeDays.filter((day) => day <= lastDayOf(quarter)).length
  const all = known.get(changes) ?? findRegions(quarter)
  known.set(changes, all)
  return all
}

function findRegions(quarter: Quarter): readonly RegionMembers[] {
  const taken = new Set<MunicipalityCode>()
  return regions
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((region) => {
      const members = membersIn(region, quarter).filter(({ code }) => !taken.has(code))
      for (const { code } of members) taken.add(code)
      return { region: { code: region.code, name: region.name }, members }
    })
}

/** Every day on which a municipality or its place in a region began or ended. */
const changeDays = [
  ...new Set(
    [
      ...regions.flatMap(({ members }) => members.flatMap(({ from, to }) => [from, to])),
      ...[...endedMunicipalities.values()].flatMap(({ endedOn, successors }) => [
        endedOn,
        ...successors.map(({ startedOn }) => startedOn),
      ]),
    ].filter((day) => day !== undefined),
  ),
]
