import type { MunicipalityCode } from '../src/domain/place.ts'
import { lastDayOf, type Quarter } from '../src/domain/quarter.ts'
import { endedMunicipalities } from '../src/domain/reference/referencePlaces.ts'
import type { Level } from './levels.ts'

/** Who has the people of a municipality in a quarter: part 0, 1, … of `parts` equal ones. */
export interface Heir {
  readonly code: MunicipalityCode
  readonly part: number
  readonly parts: number
}

/**
 * The municipalities that hold a former one's people; itself as long as it exists. A split, which in
 * life is never equal, is made equal here. Example: Delfzijl in `2021-Q1` has one heir, Eemsdelta.
 */
export function heirsOf(code: MunicipalityCode, quarter: Quarter): readonly Heir[] {
  return heirs({ code, part: 0, parts: 1 }, quarter)
}

function heirs(heir: Heir, quarter: Quarter): readonly Heir[] {
  const end = endedMunicipalities.get(heir.code)
  if (end === undefined || lastDayOf(quarter) < end.endedOn) return [heir]
  const { length } = end.successors
  return end.successors.flatMap(({ code }, index) =>
    heirs({ code, part: heir.part * length + index, parts: heir.parts * length }, quarter),
  )
}

/** The heir's part of a level, in whole people; all parts together are the level again. */
export function partOf({ register, counts }: Level, { part, parts }: Heir): Level {
  const share = (people: number) =>
    Math.floor((people * (part + 1)) / parts) - Math.floor((people * part) / parts)
  const [one, two, three, four] = counts
  return {
    register: share(register),
    counts: [share(one), share(two), share(three), share(four)],
  }
}
