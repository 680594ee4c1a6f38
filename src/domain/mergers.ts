import { addCounts, type Counts, zeroCounts } from './counts.ts'
import {
  type EndedMunicipality,
  isValidIn,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
  type Successor,
  successorOf,
} from './municipality.ts'
import type { Quarter } from './quarter.ts'
import type { Selection } from './view.ts'

/** A row of the table: as printed, or added up from municipalities that merged since. */
export interface Row extends Municipality, Counts {
  /** The municipalities that were added up; absent for a row as printed. */
  readonly mergedFrom?: readonly Municipality[]
  /** The region that published the row; only in a table of several regions. */
  readonly region?: LabourMarketRegion
  /** In current boundaries: the split municipality that keeps this row from being added up. */
  readonly divided?: EndedMunicipality
}

/**
 * Adds the rows of a quarter up to the municipalities that exist now, where whole mergers allow it;
 * rows whose sum would be incomplete, by a split or another region, stay as printed. The sum per
 * region never changes. Example: Appingedam, Delfzijl and Loppersum in `2020-Q3` become Eemsdelta.
 */
export function applyMergers(
  rows: readonly Row[],
  quarter: Quarter,
  ended: readonly EndedMunicipality[],
): readonly Row[] {
  // What was split since the quarter, and what became part of each present municipality.
  const splits = new Map<MunicipalityCode, EndedMunicipality>()
  const parts = new Map<MunicipalityCode, EndedMunicipality[]>()
  for (const one of ended) {
    if (!isValidIn({ from: one.startedOn, to: one.endedOn }, quarter)) continue
    if (one.successors.length > 1) splits.set(one.code, one)
    for (const code of new Set(one.successors.map((one) => presentSuccessor(one, ended).code))) {
      parts.set(code, [...(parts.get(code) ?? []), one])
    }
  }
  // Most rows are of municipalities that still exist: no search for them.
  const endedCodes = new Set(ended.map(({ code }) => code))
  const groups = new Map<string, { readonly successor: Successor; readonly members: Row[] }>()
  for (const row of rows) {
    const successor = endedCodes.has(row.code) ? presentSuccessor(row, ended) : row
    const key = `${row.region?.code}/${successor.code}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { successor, members: [row] })
    else group.members.push(row)
  }
  return [...groups.values()].flatMap(({ successor, members }) => {
    const went = parts.get(successor.code) ?? []
    const present = new Set(members.map(({ code }) => code))
    const isWhole =
      went.every(({ code, successors }) => present.has(code) && successors.length === 1) &&
      !members.some(({ code }) => splits.has(code)) &&
      (present.has(successor.code) || !isValidIn({ from: successor.startedOn }, quarter))
    if (isWhole) return [addUp(successor, members)]
    const other = went.find(({ successors }) => successors.length > 1)
    return members.map((row) => {
      const divided = splits.get(row.code) ?? other
      return divided === undefined ? row : { ...row, divided }
    })
  })
}

function presentSuccessor(one: Successor, ended: readonly EndedMunicipality[]): Successor {
  return successorOf(one, undefined, ended) ?? one
}

function addUp({ code, name }: Municipality, members: readonly Row[]): Row {
  const [only] = members
  if (only !== undefined && members.length === 1 && only.code === code) return only
  const { counts, total } = members.reduce<Counts>(addCounts, zeroCounts)
  const region = only?.region
  return {
    code,
    name,
    ...(region === undefined ? {} : { region }),
    counts,
    total,
    mergedFrom: members.map((m) => ({ code: m.code, name: m.name })),
  }
}

/**
 * A selection in other boundaries; `merged` are the rows of the quarter in current ones.
 * Example: Delfzijl becomes Eemsdelta, and Eemsdelta the three that it was added up from.
 */
export function carryOver(
  selection: Selection,
  to: 'published' | 'current',
  merged: readonly Row[],
): Selection {
  if (selection.kind !== 'some') return selection
  const chosen = new Set(selection.codes)
  const codes = merged.flatMap((row) => {
    const members = (row.mergedFrom ?? [row]).map(({ code }) => code)
    if (to === 'published') return chosen.has(row.code) ? members : []
    return members.some((code) => chosen.has(code)) ? [row.code] : []
  })
  return { kind: 'some', codes }
}
