import type { DefinitionChange } from './definitionChange.ts'
import type { EndedMunicipality, Municipality, Successor } from './place.ts'
import { lastDayOf, type Quarter } from './quarter.ts'

/** What happened to the area of a series: its municipalities, and the changes in what is counted. */
export interface SeriesHistory {
  /** Those with a line somewhere in the series. */
  readonly municipalities: readonly Municipality[]
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
}

/** Something between two quarters that a reader of a trend must know. */
export type SeriesEvent =
  | { readonly kind: 'definition'; readonly change: DefinitionChange }
  | {
      /** Municipalities that ended on a day; several successors mean that each was split. */
      readonly kind: 'ended'
      readonly endedOn: string
      readonly gone: readonly Municipality[]
      readonly successors: readonly Successor[]
    }

/** All events between a quarter and the one before it. */
export interface EventMark {
  /** The first quarter after the events. */
  readonly quarter: Quarter
  readonly events: readonly SeriesEvent[]
}

/**
 * The events within a range of quarters, in the order of time. What happened before the second
 * quarter of the range breaks nothing that is shown.
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

/** Municipalities that went into the same ones on the same day together. */
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
