import type { PublicationFigures } from '../../domain/publication.ts'
import type { Month } from '../../domain/quarter.ts'
import type { Finding } from '../finding.ts'
import { type ParsedPublication, parsePublication } from '../reading/parsePublication.ts'
import type { SourceLine } from '../reading/sourceLine.ts'
import { checkFigures } from './checkFigures.ts'
import { checkPlaces, type PlacedRow } from './checkPlaces.ts'

/** What a text says, what is wrong with it, and the publication itself when nothing is. */
export interface Proof {
  readonly parsed: ParsedPublication
  readonly rows: readonly PlacedRow[]
  /** In the order of their lines. */
  readonly findings: readonly Finding[]
  /** Absent when a finding or an unknown place stands in the way. */
  readonly proven: Proven | undefined
}

interface Proven {
  readonly figures: PublicationFigures
  readonly publishedOn: Month
}

/**
 * Reads a text and proves all that can be proved. `isLenient`: unknown places and absent words on the
 * source warn and do not refuse, so that the arithmetic of an unknown region can be checked too.
 */
export function provePublication(lines: readonly SourceLine[], isLenient: boolean): Proof {
  const parsed = parsePublication(lines, isLenient)
  const places = checkPlaces(parsed, isLenient)
  const all = [...parsed.findings, ...places.findings, ...checkFigures(parsed)]
  const findings = withoutNoise(parsed, all).toSorted((a, b) => a.line - b.line)
  const isRefused = findings.some(({ severity }) => severity === 'error')
  const { rows } = places
  return { parsed, rows, findings, proven: isRefused ? undefined : toProven(parsed, rows) }
}

/** Of a text without title and table there is nothing more to say than that it is something else. */
function withoutNoise(
  { rows, brokenNames, total }: ParsedPublication,
  findings: readonly Finding[],
): readonly Finding[] {
  const other = findings.filter(({ problem }) => problem.rule === 'notThisPublication')
  const isEmpty = rows.length === 0 && brokenNames.length === 0 && total === undefined
  return isEmpty && other.length > 0 ? other : findings
}

function toProven(parsed: ParsedPublication, placed: readonly PlacedRow[]): Proven | undefined {
  const { quarter, region, total, registerTotal, reportedCoverage, publishedOn } = parsed
  const rows = placed.flatMap(({ code, name, counts, total: printed }) =>
    code === undefined ? [] : [{ code, name, counts, total: printed }],
  )
  if (
    quarter === undefined ||
    region?.known === undefined ||
    total === undefined ||
    registerTotal === undefined ||
    reportedCoverage === undefined ||
    publishedOn === undefined ||
    rows.length < placed.length
  ) {
    return undefined
  }
  const figures = {
    quarter,
    region: { code: region.known.code, name: region.known.name },
    rows,
    regionTotal: { counts: total.counts, total: total.total },
    registerTotal: registerTotal.value,
    reportedCoverage: reportedCoverage.value,
  }
  return { figures, publishedOn }
}
