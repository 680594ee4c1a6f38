import { is } from 'valibot'
import * as field from '../data/fieldSchemas.ts'
import { columnSums, registerFindings, rowSums } from '../domain/checkSums.ts'
import type { Counts } from '../domain/counts.ts'
import type { MunicipalityCode, RegionCode } from '../domain/municipality.ts'
import type { PublicationCounts, PublicationLines } from '../domain/publication.ts'
import { lastDayOf, type Month, type Quarter } from '../domain/quarter.ts'
import { endedMunicipalities, regions } from '../domain/reference/referencePlaces.ts'
import { withoutNoise } from './causes.ts'
import { type Finding, nowhere, refusal } from './findings.ts'
import type { SourceLine } from './parse/lines.ts'
import { type ParsedPublication, parsePublication } from './parse/parsePublication.ts'
import { findMunicipality, municipalitiesIn, type NamedRegion } from './parse/places.ts'
import { hasLabel } from './parse/spelling.ts'
import type { NamedRow } from './parse/table.ts'
import type { UnknownReason } from './reasons.ts'

export interface ValidationOptions {
  /** Keeps places that the lists do not know, such as after a merger, without a code and with a warning. */
  readonly acceptUnknownPlaces: boolean
}

/** A place by its CBS code; one that was accepted without being known has none. */
type Place<Code> = { readonly code: Code | undefined; readonly name: string }

/** What a publication says, every check passed. */
export interface ValidPublication extends Omit<PublicationCounts, 'region' | 'rows'> {
  readonly region: Place<RegionCode>
  readonly rows: readonly (Place<MunicipalityCode> & Counts)[]
  readonly lines: PublicationLines
  readonly publishedOn: Month
}

export type Validation = ReturnType<typeof validatePublication>

type PlacedRow = NamedRow & { readonly code: MunicipalityCode | undefined }

/** Reads and checks the lines of a document; the publication is absent when a finding is an error. */
export function validatePublication(lines: readonly SourceLine[], options: ValidationOptions) {
  const parsed = parsePublication(lines)
  const { rows, findings: inPlaces } = checkPlaces(parsed, options)
  const all = [...parsed.findings, ...inPlaces, ...sumFindings(parsed)]
  const findings = withoutNoise(lines, parsed, all).toSorted((a, b) => a.line - b.line)
  const isRefused = findings.some(({ severity }) => severity === 'error')
  return { parsed, rows, findings, valid: isRefused ? undefined : toValid(parsed, rows) }
}

function toValid(
  { quarter, region, total, registerTotal, reportedCoverage, publishedOn }: ParsedPublication,
  placed: readonly PlacedRow[],
): ValidPublication | undefined {
  if (!(quarter && region && total && registerTotal && reportedCoverage && publishedOn)) {
    return undefined
  }
  return {
    quarter,
    region: { code: region.known?.code, name: region.known?.name ?? region.printed },
    rows: placed.map(({ code, name, counts, total }) => ({ code, name, counts, total })),
    regionTotal: { counts: total.counts, total: total.total },
    registerTotal: registerTotal.value,
    reportedCoverage: reportedCoverage.value,
    lines: {
      rows: placed.map((row) => row.number),
      regionTotal: total.number,
      registerTotal: registerTotal.line.number,
      reportedCoverage: reportedCoverage.line.number,
    },
    publishedOn,
  }
}

/** The sums that the domain proves, each finding at its line. Columns say nothing when a row is broken. */
function sumFindings({ total, ...parsed }: ParsedPublication): readonly Finding[] {
  const { rows, brokenNames, registerTotal, reportedCoverage } = parsed
  const inRows = [...rows, ...(total === undefined ? [] : [total])].flatMap((row) =>
    rowSums(row).map((data) => refusal(row, { rule: 'rowSum', data }, row.name || undefined)),
  )
  if (total === undefined) return inRows
  const inColumns = brokenNames.length > 0 ? [] : columnSums(rows, total)
  const found = [
    ...inRows,
    ...inColumns.map((data) => refusal(total, { rule: 'columnSum', data }, total.name)),
  ]
  if (registerTotal === undefined || reportedCoverage === undefined) return found
  const inParagraph = registerFindings({
    regionTotal: total,
    registerTotal: registerTotal.value,
    reportedCoverage: reportedCoverage.value,
  }).map((data) =>
    data.rule === 'reportedCoverage'
      ? refusal(reportedCoverage.line, { rule: data.rule, data })
      : refusal(registerTotal.line, { rule: data.rule, data }),
  )
  return [...found, ...inParagraph]
}

/**
 * Looks every name up among the municipalities of the region on the last day of the quarter. A place that is
 * accepted without being known only warns, and so do the members that may stand there under such a name.
 */
function checkPlaces(
  parsed: ParsedPublication,
  { acceptUnknownPlaces }: ValidationOptions,
): { readonly rows: readonly PlacedRow[]; readonly findings: readonly Finding[] } {
  const { quarter, region } = parsed
  const lenient = (finding: Finding): Finding =>
    acceptUnknownPlaces ? { ...finding, severity: 'warning' } : finding
  const judged = (finding: Finding, name: string) =>
    isPossibleName(name) ? lenient(finding) : finding
  const unknownRegion =
    region === undefined || region.known !== undefined
      ? []
      : [judged(unknownRegionFinding(region), region.printed)]
  if (quarter === undefined) {
    const rows = parsed.rows.map((row) => ({ ...row, code: undefined }))
    return { rows, findings: [...unknownRegion, ...duplicates(rows)] }
  }
  const candidates = municipalitiesIn(region?.known, quarter)
  const rows = parsed.rows.map((row) => {
    const { code, name } = findMunicipality(row.name, candidates) ?? {}
    // "Aa & Hunze" has a sign that no name has.
    return { ...row, code, name: isPossibleName(row.name) ? row.name : (name ?? row.name) }
  })
  const unknownRows = rows
    .filter(({ code, name }) => code === undefined && name !== '')
    .map((row) => {
      const because = whyUnknown(row.name, quarter)
      const data = { name: row.name, region: region?.known?.name, quarter, because }
      return judged(refusal(row, { rule: 'unknownMunicipality', data }, row.name), row.name)
    })
  const missing = missingMunicipalities(parsed, rows, quarter)
  // Each may be one of the unknown. Where no row at all is a member, the places are made up, and how
  // many there are says nothing.
  const mayBeThere = missing.length <= unknownRows.length || rows.every(({ code }) => !code)
  const absences = mayBeThere ? missing.map(lenient) : missing
  return { rows, findings: [...unknownRegion, ...unknownRows, ...absences, ...duplicates(rows)] }
}

const isPossibleName = (name: string) => is(field.name, name)

function unknownRegionFinding({ line, printed: name }: NamedRegion): Finding {
  const kind = isPossibleName(name) ? 'noSuchName' : 'impossibleSigns'
  return refusal(line, { rule: 'unknownRegion', data: { name, because: { kind } } })
}

function whyUnknown(name: string, quarter: Quarter): UnknownReason {
  if (!isPossibleName(name)) return { kind: hasLabel(name) ? 'otherLabel' : 'impossibleSigns' }
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
  { region, brokenNames, total }: ParsedPublication,
  rows: readonly PlacedRow[],
  quarter: Quarter,
): readonly Finding[] {
  if (region?.known === undefined) return []
  const members = municipalitiesIn(region.known, quarter)
  const broken = brokenNames.map((name) => findMunicipality(name, members)?.code)
  const present = new Set([...rows.map(({ code }) => code), ...broken])
  const data = { region: region.known.name, quarter }
  return members
    .filter(({ code, certain }) => certain && !present.has(code))
    .map(({ name }) =>
      refusal(total ?? nowhere, { rule: 'missingMunicipality', data: { ...data, name } }, name),
    )
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
