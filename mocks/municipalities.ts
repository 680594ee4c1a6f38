import type {
  LabourMarketRegion,
  Municipality,
  MunicipalityCode,
} from '../src/domain/municipality.ts'
import { lastDayOf, type Quarter } from '../src/domain/quarter.ts'
import { endedMunicipalities, membersIn, regions } from '../src/domain/reference/referencePlaces.ts'
import type { Level } from './levels.ts'

export interface RegionMembers {
  readonly region: LabourMarketRegion
  readonly members: readonly Municipality[]
}

const found = new Map<number, readonly RegionMembers[]>()

/**
 * The municipalities of every region on the last day of a quarter, each in exactly one region: the
 * one with the lower code where the sources name two. Example: Elburg is in `AM06`.
 */
export function regionsIn(quarter: Quarter): readonly RegionMembers[] {
  // Most quarters have the municipalities of the one before, and finding them is slow.
  const changes = changeDays.filter((day) => day <= lastDayOf(quarter)).length
  const all = found.get(changes) ?? findRegions(quarter)
  found.set(changes, all)
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

/** Who has the people of a municipality in a quarter: part 0, 1, … of `parts` equal ones. */
interface SuccessorPart {
  readonly code: MunicipalityCode
  readonly part: number
  readonly parts: number
}

/**
 * The municipalities that have a former one's people; itself as long as it exists. A split is made
 * in equal parts. Example: Delfzijl in `2021-Q1` has one successor, Eemsdelta.
 */
export function successorsOf(
  municipality: MunicipalityCode,
  quarter: Quarter,
  part = 0,
  parts = 1,
): readonly SuccessorPart[] {
  const end = endedMunicipalities.get(municipality)
  if (end === undefined || lastDayOf(quarter) < end.endedOn) {
    return [{ code: municipality, part, parts }]
  }
  const { length } = end.successors
  return end.successors.flatMap(({ code }, index) =>
    successorsOf(code, quarter, part * length + index, parts * length),
  )
}

/** One part of a level, in whole people; all parts together are the level again. */
export function partOf(
  { register, counts }: Level,
  { part, parts }: Omit<SuccessorPart, 'code'>,
): Level {
  const share = (people: number) =>
    Math.floor((people * (part + 1)) / parts) - Math.floor((people * part) / parts)
  const [one, two, three, four] = counts
  return { register: share(register), counts: [share(one), share(two), share(three), share(four)] }
}
