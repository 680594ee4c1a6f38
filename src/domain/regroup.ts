import {
  type EndedMunicipality,
  isValidIn,
  type Municipality,
  type MunicipalityCode,
  type Successor,
  successorIn,
} from './place.ts'
import { addFigures, type Figures, noFigures } from './profile.ts'
import type { Quarter } from './quarter.ts'
import type { Selection } from './view.ts'

/** A line of the table: as printed, or added up from municipalities that merged since. */
export interface Row extends Municipality, Figures {
  /** The municipalities that were added up; absent for a line as printed. */
  readonly mergedFrom?: readonly Municipality[]
}

/**
 * Adds the rows of a quarter up to the municipalities that exist now, through whole mergers only.
 * Rows stay as printed when their sum would lack something: a part of a municipality that was
 * split, or one that belongs to another region. The sum over all rows never changes.
 * Example: Appingedam, Delfzijl and Loppersum in `2020-Q3` become Eemsdelta.
 */
export function regroup(
  rows: readonly Row[],
  quarter: Quarter,
  ended: readonly EndedMunicipality[],
): readonly Row[] {
  const groups = new Map<MunicipalityCode, Group>()
  for (const row of rows) {
    const successor = successorIn(row, undefined, ended) ?? row
    const group: Group = groups.get(successor.code) ?? { successor, members: [] }
    group.members.push(row)
    groups.set(successor.code, group)
  }
  return [...groups.values()].flatMap(({ successor, members }) =>
    isWhole(successor, members, quarter, ended) ? [addUp(successor, members)] : members,
  )
}

/** Rows that lead to the same municipality of now. */
interface Group {
  readonly successor: Successor
  readonly members: Row[]
}

/** True when every municipality that went into the successor, in whole or in part, is among the members. */
function isWhole(
  successor: Successor,
  members: readonly Row[],
  quarter: Quarter,
  ended: readonly EndedMunicipality[],
): boolean {
  const present = new Set(members.map(({ code }) => code))
  const parts = ended.filter(
    (municipality) =>
      isValidIn({ from: municipality.startedOn, to: municipality.endedOn }, quarter) &&
      municipality.successors.some(
        (heir) => (successorIn(heir, undefined, ended) ?? heir).code === successor.code,
      ),
  )
  const existed = isValidIn({ from: successor.startedOn }, quarter)
  return (
    parts.every(({ code, successors }) => present.has(code) && successors.length === 1) &&
    (!existed || present.has(successor.code))
  )
}

function addUp({ code, name }: Municipality, members: readonly Row[]): Row {
  const [only] = members
  if (only !== undefined && members.length === 1 && only.code === code) return only
  const { counts, total } = members.reduce<Figures>(addFigures, noFigures)
  return {
    code,
    name,
    counts,
    total,
    mergedFrom: members.map((m) => ({ code: m.code, name: m.name })),
  }
}

/**
 * A choice of municipalities carried over to other boundaries: Delfzijl becomes Eemsdelta, and
 * Eemsdelta becomes the three that it was added up from.
 * @param regrouped the rows of the quarter in current boundaries.
 */
export function carryOver(
  selection: Selection,
  to: 'published' | 'current',
  regrouped: readonly Row[],
): Selection {
  if (selection.kind !== 'some') return selection
  const chosen = new Set(selection.codes)
  const codes = regrouped.flatMap((row) => {
    const members = (row.mergedFrom ?? [row]).map(({ code }) => code)
    if (to === 'published') return chosen.has(row.code) ? members : []
    return members.some((code) => chosen.has(code)) ? [row.code] : []
  })
  return { kind: 'some', codes }
}
