import { type Counts, countOf, type NumberColumnId, numberColumnIds, sumOf } from './counts.ts'
import { isCoverageRounding } from './coverage.ts'
import type { MunicipalityCode } from './municipality.ts'
import type { PublicationCounts } from './publication.ts'

/** A broken rule of arithmetic, with the numbers that show it. All counts are people. */
type SumFinding =
  | {
      readonly rule: 'rowSum'
      /** Absent for the total row. */
      readonly code?: MunicipalityCode
      readonly counts: readonly number[]
      readonly sum: number
      readonly printed: number
    }
  | {
      readonly rule: 'columnSum'
      readonly column: NumberColumnId
      readonly sum: number
      readonly printed: number
    }
  | {
      readonly rule: 'reportedCoverage'
      readonly sonarTotal: number
      readonly registerTotal: number
      readonly printed: number
    }
  | {
      readonly rule: 'registerBelowSonar'
      readonly sonarTotal: number
      readonly registerTotal: number
    }
  | { readonly rule: 'duplicateMunicipality'; readonly code: MunicipalityCode }

type FindingOf<Rule extends SumFinding['rule']> = Extract<SumFinding, { readonly rule: Rule }>

/**
 * Proves the arithmetic of one publication; no finding means that every sum holds.
 * Example: a row 104 + 223 + 541 + 115 printed as 984 gives `rowSum` with sum 983.
 */
export function checkSums(publication: PublicationCounts): readonly SumFinding[] {
  return [
    ...duplicates(publication),
    ...publication.rows.flatMap((row) =>
      rowSums(row).map((finding) => ({ ...finding, code: row.code })),
    ),
    ...rowSums(publication.regionTotal),
    ...columnSums(publication),
    ...registerFindings(publication),
  ]
}

/** The row itself when its counts do not add up to its total: one finding or none. */
export function rowSums({ counts, total }: Counts): readonly FindingOf<'rowSum'>[] {
  const sum = sumOf(counts)
  return sum === total ? [] : [{ rule: 'rowSum', counts, sum, printed: total }]
}

/** Columns whose rows do not add up to the total row. */
export function columnSums({
  rows,
  regionTotal,
}: Pick<PublicationCounts, 'regionTotal'> & {
  readonly rows: readonly Counts[]
}): readonly FindingOf<'columnSum'>[] {
  return numberColumnIds.flatMap((column) => {
    const sum = rows.reduce((people, row) => people + countOf(row, column), 0)
    const printed = countOf(regionTotal, column)
    return sum === printed ? [] : [{ rule: 'columnSum' as const, column, sum, printed }]
  })
}

function duplicates({ rows }: PublicationCounts): readonly SumFinding[] {
  const codes = rows.map(({ code }) => code)
  return codes
    .filter((code, index) => codes.indexOf(code) !== index)
    .map((code) => ({ rule: 'duplicateMunicipality' as const, code }))
}

/** The register total and the printed percentage against the total row. */
export function registerFindings(
  publication: Pick<PublicationCounts, 'regionTotal' | 'registerTotal' | 'reportedCoverage'>,
): readonly FindingOf<'reportedCoverage' | 'registerBelowSonar'>[] {
  const { registerTotal, reportedCoverage } = publication
  const sonarTotal = publication.regionTotal.total
  if (registerTotal < sonarTotal) {
    return [{ rule: 'registerBelowSonar', sonarTotal, registerTotal }]
  }
  if (isCoverageRounding(reportedCoverage, sonarTotal, registerTotal)) return []
  return [{ rule: 'reportedCoverage', sonarTotal, registerTotal, printed: reportedCoverage }]
}
