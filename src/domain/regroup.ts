import {
  type EndedMunicipality,
  type Municipality,
  type MunicipalityCode,
  successorIn,
} from './place.ts'
import { addFigures, type Figures, noFigures } from './profile.ts'

/** A line of the table: as printed, or added up from municipalities that merged since. */
export interface Row extends Municipality, Figures {
  /** Names of the municipalities added up; absent for a line as printed. */
  readonly mergedFrom?: readonly string[]
}

/**
 * Adds rows up to the municipalities that exist now, through whole mergers only. A municipality
 * that was split keeps its own line, and so does every one whose successor took in a part of it:
 * its sum would lack that part. The sum over all rows never changes.
 * Example: Appingedam, Delfzijl and Loppersum in `2020-Q3` become Eemsdelta.
 */
export function regroup(rows: readonly Row[], ended: readonly EndedMunicipality[]): readonly Row[] {
  const partial = successorsOfSplits(rows, ended)
  const groups = new Map<MunicipalityCode, { municipality: Municipality; members: Row[] }>()
  for (const row of rows) {
    const successor = successorIn(row, undefined, ended)
    const municipality = successor === undefined || partial.has(successor.code) ? row : successor
    const group = groups.get(municipality.code) ?? { municipality, members: [] }
    group.members.push(row)
    groups.set(municipality.code, group)
  }
  return [...groups.values()].map(({ municipality, members }) => addUp(municipality, members))
}

/** Codes of the municipalities in which a part of one of the rows ended up. */
function successorsOfSplits(
  rows: readonly Row[],
  ended: readonly EndedMunicipality[],
): ReadonlySet<MunicipalityCode> {
  const codes = new Set(rows.map(({ code }) => code))
  const splits = ended.filter(({ code, successors }) => codes.has(code) && successors.length > 1)
  const heirs = splits.flatMap(({ successors }) => successors)
  return new Set(heirs.flatMap((heir) => successorIn(heir, undefined, ended)?.code ?? heir.code))
}

function addUp({ code, name }: Municipality, members: readonly Row[]): Row {
  const [only] = members
  if (only !== undefined && members.length === 1 && only.code === code) return only
  const { counts, total } = members.reduce<Figures>(addFigures, noFigures)
  return { code, name, counts, total, mergedFrom: members.map((member) => member.name) }
}
