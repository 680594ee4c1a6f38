import type { EndedMunicipality, Municipality, Successor } from './municipality.ts'
import { lastDayOf, type Quarter } from './quarter.ts'

/** A change in what is counted: counts before and after it cannot be compared as they stand. */
export interface DefinitionChange {
  /** The first quarter that is counted in the new way. */
  readonly quarter: Quarter
  /** What changed, in Dutch and in English. */
  readonly nl: string
  readonly en: string
  /** Where that is said, in each language too. */
  readonly source: { readonly nl: string; readonly en: string }
}

/** The municipalities of a series, and the changes in what is counted. */
export interface SeriesHistory {
  /** Those with a row in some quarter. */
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
}

/** Something between two quarters that explains a trend. */
type SeriesEvent =
  | { readonly kind: 'definition'; readonly change: DefinitionChange }
  | {
      /** Municipalities that ended on one day; with several successors each was split. */
      readonly kind: 'ended'
      readonly endedOn: string
      readonly gone: readonly Municipality[]
      readonly successors: readonly Successor[]
    }

/** All events between a quarter and the previous one. */
export interface EventMark {
  /** The first quarter after the events. */
  readonly quarter: Quarter
  readonly events: readonly SeriesEvent[]
}

/**
 * The events within a range of quarters, oldest first; none at its first quarter.
 * Example: from `2020-Q4` to `2021-Q1` the merger into Eemsdelta, at `2021-Q1`.
 */
export function eventMarks(
  { municipalities, ended, definitionChanges }: SeriesHistory,
  quarters: readonly Quarter[],
): readonly EventMark[] {
  const listed = new Set(municipalities.map(({ code }) => code))
  const gone = ended.filter(({ code }) => listed.has(code))
  return quarters.flatMap((quarter, index) => {
    const before = quarters[index - 1]
    if (before === undefined) return []
    const events: readonly SeriesEvent[] = [
      ...definitionChanges
        .filter((change) => before < change.quarter && change.quarter <= quarter)
        .map((change) => ({ kind: 'definition' as const, change })),
      ...endings(
        gone.filter(({ endedOn }) => lastDayOf(before) < endedOn && endedOn <= lastDayOf(quarter)),
      ),
    ]
    return events.length === 0 ? [] : [{ quarter, events }]
  })
}

/** One event for all that ended on the same day in the same successors. */
function endings(gone: readonly EndedMunicipality[]): readonly SeriesEvent[] {
  const groups = Map.groupBy(gone, ({ endedOn, successors }) =>
    [endedOn, ...successors.map(({ code }) => code)].join(),
  )
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    const { endedOn, successors } = first
    const names = members.map(({ code, name }) => ({ code, name }))
    return [{ kind: 'ended' as const, endedOn, gone: names, successors }]
  })
}
