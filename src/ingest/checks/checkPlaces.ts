import type { MunicipalityCode } from '../../domain/place.ts'
import { lastDayOf, type Quarter } from '../../domain/quarter.ts'
import { endedMunicipalities, regions } from '../../domain/reference/referencePlaces.ts'
import { asWarning, type Finding, refusal, type UnknownReason } from '../finding.ts'
import { findMunicipality, municipalitiesIn, type ReferenceRegion } from '../reading/findPlaces.ts'
import type { NamedRow } from '../reading/joinNames.ts'
import type { ParsedPublication } from '../reading/parsePublication.ts'
import { nowhere } from '../reading/sourceLine.ts'

/** A row and the municipality that its name stands for, when it is one of the region. */
export interface PlacedRow extends NamedRow {
  readonly code: MunicipalityCode | undefined
}

export interface PlaceCheck {
  readonly rows: readonly PlacedRow[]
  readonly findings: readonly Finding[]
}

/**
 * Looks every name up among the municipalities of the region on the last day of the quarter. Unknown
 * places refuse the file, or only warn where `isLenient` (`--check`), with the members that may stand
 * there under those unknown names. Any other missing member, and a municipality that stands there
 * twice, refuse it always.
 */
export function checkPlaces(parsed: ParsedPublication, isLenient: boolean): PlaceCheck {
  const { quarter, region } = parsed
  const severe = (finding: Finding) => (isLenient ? asWarning(finding) : finding)
  const regionFindings =
    region === undefined || region.known !== undefined
      ? []
      : [refusal(region.line, { rule: 'unknownRegion', data: { name: region.printed } })]
  if (quarter === undefined) {
    const rows = parsed.rows.map((row) => ({ ...row, code: undefined }))
    return { rows, findings: [...regionFindings.map(severe), ...duplicates(rows)] }
  }
  const candidates = municipalitiesIn(region?.known, quarter)
  const rows = parsed.rows.map((row) => ({
    ...row,
    code: findMunicipality(row.name, candidates)?.code,
  }))
  const unknown = rows
    .filter(({ code, name }) => code === undefined && name !== '')
    .map((row) => unknownMunicipality(row, region?.known, quarter))
  const missing =
    region?.known === undefined ? [] : missingMunicipalities(parsed, rows, region.known, quarter)
  const places = [...regionFindings, ...unknown].map(severe)
  const absences = mayBeTheUnknown(missing, unknown, rows) ? missing.map(severe) : missing
  return { rows, findings: [...places, ...absences, ...duplicates(rows)] }
}

/**
 * Can every missing member be one of the rows with an unknown name? Where no row at all is a member,
 * the places are made up, and how many there are says nothing.
 */
function mayBeTheUnknown(
  missing: readonly Finding[],
  unknown: readonly Finding[],
  rows: readonly PlacedRow[],
): boolean {
  return missing.length <= unknown.length || rows.every(({ code }) => code === undefined)
}

function unknownMunicipality(
  row: NamedRow,
  region: ReferenceRegion | undefined,
  quarter: Quarter,
): Finding {
  const because = whyUnknown(row.name, quarter)
  const data = { name: row.name, region: region?.name, quarter, because }
  return refusal(row, { rule: 'unknownMunicipality', data }, row.name)
}

function whyUnknown(name: string, quarter: Quarter): UnknownReason {
  const elsewhere = regions.find(
    (region) => findMunicipality(name, municipalitiesIn(region, quarter)) !== undefined,
  )
  if (elsewhere !== undefined) return { kind: 'otherRegion', region: elsewhere.name }
  const ended = findMunicipality(name, [...endedMunicipalities.values()])
  const end = ended === undefined ? undefined : endedMunicipalities.get(ended.code)
  if (end === undefined || end.endedOn > lastDayOf(quarter)) return { kind: 'noSuchName' }
  const successors = end.successors.map((successor) => successor.name)
  return { kind: 'ended', endedOn: end.endedOn, successors }
}

/** Members that must have a row; one that the sources place in two regions may be absent. */
function missingMunicipalities(
  { brokenNames, total }: ParsedPublication,
  rows: readonly PlacedRow[],
  region: ReferenceRegion,
  quarter: Quarter,
): readonly Finding[] {
  const members = municipalitiesIn(region, quarter)
  const broken = brokenNames.map((name) => findMunicipality(name, members)?.code)
  const present = new Set([...rows.map(({ code }) => code), ...broken])
  return members
    .filter(({ code, certain }) => certain && !present.has(code))
    .map(({ name }) => {
      const data = { name, region: region.name, quarter }
      return refusal(total ?? nowhere, { rule: 'missingMunicipality', data }, name)
    })
}

function duplicates(rows: readonly PlacedRow[]): readonly Finding[] {
  const firstLines = new Map<string, number>()
  return rows.flatMap((row) => {
    const key = row.code ?? row.name
    const firstLine = firstLines.get(key)
    if (firstLine === undefined) firstLines.set(key, row.number)
    if (firstLine === undefined || row.name === '') return []
    return [refusal(row, { rule: 'duplicateMunicipality', data: { firstLine } }, row.name)]
  })
}
