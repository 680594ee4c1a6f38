import {
  type EndedMunicipality,
  isValidIn,
  type LabourMarketRegion,
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
  /** The region that published the line; only where the table holds several regions. */
  readonly region?: LabourMarketRegion
  /**
   * In current boundaries: the municipality that was divided, because of which this line cannot be
   * added up. It is the line's own, or one that went into the same successor.
   */
  readonly divided?: EndedMunicipality
}

/**
 * Adds the rows of a quarter up to the municipalities that exist now, through whole mergers only.
 * Rows stay as printed when their sum would lack something: a part of a municipality that was
 * split (such a row says so), or one that belongs to another region. The sum over all rows never
 * changes, nor that over the rows of each region.
 * Example: Appingedam, Delfzijl and Loppersum in `2020-Q3` become Eemsdelta.
 */
export function regroup(
  rows: readonly Row[],
  quarter: Quarter,
  ended: readonly EndedMunicipality[],
): readonly Row[] {
  // Of the quarter: what was divided since, and, for each municipality of now, what became part of it.
  const divisions = new Map<MunicipalityCode, EndedMunicipality>()
  const parts = new Map<MunicipalityCode, EndedMunicipality[]>()
  for (const one of ended) {
    if (!isValidIn({ from: one.startedOn, to: one.endedOn }, quarter)) continue
    if (one.successors.length > 1) divisions.set(one.code, one)
    for (const code of new Set(one.successors.map((heir) => heirOf(heir, ended).code))) {
      parts.set(code, [...(parts.get(code) ?? []), one])
    }
  }
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const successor = heirOf(row, ended)
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
      !members.some(({ code }) => divisions.has(code)) &&
      (present.has(successor.code) || !isValidIn({ from: successor.startedOn }, quarter))
    if (isWhole) return [addUp(successor, members)]
    const other = went.find(({ successors }) => successors.length > 1)
    return members.map((row) => withDivided(row, divisions.get(row.code) ?? other))
  })
}

/** Rows that lead to the same municipality of now. */
interface Group {
  readonly successor: Successor
  readonly members: Row[]
}

/** The municipality of now that whole mergers lead to; itself where they lead to none. */
function heirOf(municipality: Successor, ended: readonly EndedMunicipality[]): Successor {
  return successorIn(municipality, undefined, ended) ?? municipality
}

/** The row with the division that keeps it from being added up, where there is one. */
function withDivided(row: Row, divided: EndedMunicipality | undefined): Row {
  return divided === undefined ? row : { ...row, divided }
}

function addUp({ code, name }: Municipality, members: readonly Row[]): Row {
  const [only] = members
  if (only !== undefined && members.length === 1 && only.code === code) return only
  const { counts, total } = members.reduce<Figures>(addFigures, noFigures)
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
