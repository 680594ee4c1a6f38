import {
  type EndedMunicipality,
  isValidIn,
  type Municipality,
  type MunicipalityCode,
  type Successor,
  successorOf,
} from './municipality.ts'
import type { Quarter } from './quarter.ts'

export type PlaceChange =
  | {
      readonly kind: 'merger'
      readonly successor: Municipality
      /** False when others joined a municipality that was there already. */
      readonly isNew: boolean
      readonly members: readonly Municipality[]
    }
  | {
      readonly kind: 'split'
      readonly municipality: Municipality
      readonly successors: readonly Municipality[]
    }
  /** Without a known merger or split. */
  | { readonly kind: 'appeared'; readonly municipality: Municipality }
  | { readonly kind: 'disappeared'; readonly municipality: Municipality }

interface Period {
  readonly previous: Quarter
  readonly quarter: Quarter
  readonly ended: readonly EndedMunicipality[]
}

interface RegionPeriod extends Period {
  readonly before: readonly Municipality[]
  readonly after: readonly Municipality[]
}

/**
 * Mergers, splits and other changes in the list of municipalities of a region.
 * Example: from `2020-Q3` to `2021-Q1` Appingedam, Delfzijl and Loppersum merged into Eemsdelta.
 */
export function placeChanges(period: RegionPeriod): readonly PlaceChange[] {
  const { before, after } = period
  const then = codesOf(before)
  const now = codesOf(after)
  const ended = endedBetween(period)
  const gone = codesOf(ended)
  const successors = successorCodes(period)
  const own = ended.filter(
    (one) => then.has(one.code) || one.successors.some(({ code }) => now.has(code)),
  )
  return [
    ...mergers(own, period),
    ...own
      .filter(({ successors }) => successors.length > 1)
      .map(({ code, name, successors }) => ({
        kind: 'split' as const,
        municipality: { code, name },
        successors: successors.map((one) => ({ code: one.code, name: one.name })),
      })),
    ...after
      .filter(({ code }) => !then.has(code) && !successors.has(code))
      .map(({ code, name }) => ({ kind: 'appeared' as const, municipality: { code, name } })),
    ...before
      .filter(({ code }) => !now.has(code) && !gone.has(code))
      .map(({ code, name }) => ({ kind: 'disappeared' as const, municipality: { code, name } })),
  ]
}

/** Municipalities that took over from one that ended between the two quarters, wholly or in part. */
export function successorCodes(period: Period): ReadonlySet<MunicipalityCode> {
  return new Set(successorsBetween(period).map(({ code }) => code))
}

/** The same, each once and with its first day. Example: Eemsdelta from `2020-Q4` to `2021-Q1`. */
export function successorsBetween(period: Period): readonly Successor[] {
  const all = endedBetween(period)
    .flatMap(({ successors }) => successors)
    .map((one) => successorOf(one, period.quarter, period.ended) ?? one)
  return [...new Map(all.map((one) => [one.code, one])).values()]
}

/** Municipalities that existed at the end of the previous quarter, and no longer at that of this one. */
export function endedBetween({ previous, quarter, ended }: Period): readonly EndedMunicipality[] {
  return ended.filter(({ startedOn, endedOn }) => {
    const validity = { from: startedOn, to: endedOn }
    return isValidIn(validity, previous) && !isValidIn(validity, quarter)
  })
}

function mergers(own: readonly EndedMunicipality[], { previous, quarter, ended }: RegionPeriod) {
  const whole = own.flatMap(({ code, name, successors }) => {
    const [only, ...others] = successors
    if (only === undefined || others.length > 0) return []
    return [{ member: { code, name }, successor: successorOf(only, quarter, ended) ?? only }]
  })
  return [...Map.groupBy(whole, ({ successor }) => successor.code).values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const { code, name, startedOn } = first.successor
    const isNew = !isValidIn({ from: startedOn }, previous)
    const members = all.map(({ member }) => member)
    return [{ kind: 'merger' as const, successor: { code, name }, isNew, members }]
  })
}

function codesOf(municipalities: readonly Municipality[]): ReadonlySet<MunicipalityCode> {
  return new Set(municipalities.map(({ code }) => code))
}
