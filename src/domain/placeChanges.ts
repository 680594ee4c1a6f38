import {
  type EndedMunicipality,
  isValidIn,
  type Municipality,
  type MunicipalityCode,
  type Successor,
  successorIn,
} from './place.ts'
import type { Quarter } from './quarter.ts'

/** How the municipalities of a table differ from those of an earlier table. */
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
  /** A line without a known merger or split behind it. */
  | { readonly kind: 'appeared'; readonly municipality: Municipality }
  | { readonly kind: 'disappeared'; readonly municipality: Municipality }

/** Two quarters, and the municipalities that ended at any time. */
interface Period {
  readonly previous: Quarter
  readonly quarter: Quarter
  readonly ended: readonly EndedMunicipality[]
}

/** The municipalities of two quarters of one region. */
export interface TwoTables extends Period {
  readonly before: readonly Municipality[]
  readonly after: readonly Municipality[]
}

/**
 * Mergers, splits and other changes in the list of municipalities, in Dutch name order of what ended.
 * Example: from `2020-Q3` to `2021-Q1` Appingedam, Delfzijl and Loppersum merged into Eemsdelta.
 */
export function placeChanges(tables: TwoTables): readonly PlaceChange[] {
  const { before, after } = tables
  const then = codesOf(before)
  const now = codesOf(after)
  const ended = endedBetween(tables)
  const gone = codesOf(ended)
  const heirs = enlarged(tables)
  const own = ended.filter(
    (one) => then.has(one.code) || one.successors.some(({ code }) => now.has(code)),
  )
  return [
    ...mergers(own, tables),
    ...own.filter(isSplit).map((one) => splitOf(one)),
    ...after
      .filter(({ code }) => !then.has(code) && !heirs.has(code))
      .map(({ code, name }) => ({ kind: 'appeared' as const, municipality: { code, name } })),
    ...before
      .filter(({ code }) => !now.has(code) && !gone.has(code))
      .map(({ code, name }) => ({ kind: 'disappeared' as const, municipality: { code, name } })),
  ]
}

/**
 * Municipalities that took over from one that ended between the two quarters, whole or in part.
 * What they gained says nothing about the people they had.
 */
export function enlarged(tables: Period): ReadonlySet<MunicipalityCode> {
  return new Set(heirsBetween(tables).map(({ code }) => code))
}

/** The same, each once and with its first day. Example: Eemsdelta from `2020-Q4` to `2021-Q1`. */
export function heirsBetween(tables: Period): readonly Successor[] {
  const heirs = endedBetween(tables)
    .flatMap(({ successors }) => successors)
    .map((heir) => successorIn(heir, tables.quarter, tables.ended) ?? heir)
  return [...new Map(heirs.map((heir) => [heir.code, heir])).values()]
}

/** Those that existed on the last day of the previous quarter, and no longer on that of this one. */
export function endedBetween({ previous, quarter, ended }: Period): readonly EndedMunicipality[] {
  return ended.filter(({ startedOn, endedOn }) => {
    const life = { from: startedOn, to: endedOn }
    return isValidIn(life, previous) && !isValidIn(life, quarter)
  })
}

function isSplit({ successors }: EndedMunicipality): boolean {
  return successors.length > 1
}

function splitOf({ code, name, successors }: EndedMunicipality): PlaceChange {
  const heirs = successors.map((one) => ({ code: one.code, name: one.name }))
  return { kind: 'split', municipality: { code, name }, successors: heirs }
}

function mergers(
  own: readonly EndedMunicipality[],
  { previous, quarter, ended }: TwoTables,
): readonly PlaceChange[] {
  const whole = own.flatMap(({ code, name, successors }) => {
    const [only, ...others] = successors
    if (only === undefined || others.length > 0) return []
    return [{ member: { code, name }, successor: successorIn(only, quarter, ended) ?? only }]
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
