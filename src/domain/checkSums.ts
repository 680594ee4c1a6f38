import { type Counts, countOf, numberColumnIds, sumOf } from './counts.ts'
import type { PublicationCounts } from './publication.ts'

/**
 * Proves the arithmetic of one publication: each broken rule with the numbers that show it, in people, and none
 * where every sum holds. A row without a code is the total row.
 * Example: a row 104 + 223 + 541 + 115 printed as 984 gives `rowSum` with sum 983.
 */
export function checkSums(publication: PublicationCounts) {
  return [
    ...duplicates(publication),
    ...publication.rows.flatMap((row) =>
      rowSums(row).map((finding) => ({ ...finding, code: row.code })),
    ),
    ...rowSums(publication.regionTotal),
    ...columnSums(publication.rows, publication.regionTotal),
    ...registerFindings(publication),
  ]
}

/** The row itself when its counts do not add up to its total: one finding or none. */
export function rowSums({ counts, total }: Counts) {
  const sum = sumOf(counts)
  return sum === total ? [] : [{ rule: 'rowSum', counts, sum, printed: total } as const]
}

/** Columns whose rows do not add up to the total row. */
export function columnSums(rows: readonly Counts[], regionTotal: Counts) {
  return numberColumnIds.flatMap((column) => {
    const sum = rows.reduce((people, row) => people + countOf(row, column), 0)
    const printed = countOf(regionTotal, column)
    return sum === printed ? [] : [{ rule: 'columnSum', column, sum, printed } as const]
  })
}

function duplicates({ rows }: PublicationCounts) {
  const codes = rows.map(({ code }) => code)
  return codes
    .filter((code, index) => codes.indexOf(code) !== index)
    .map((code) => ({ rule: 'duplicateMunicipality', code }) as const)
}

/** The register total and the printed percentage against the total row. */
export function registerFindings(
  publication: Pick<PublicationCounts, 'regionTotal' | 'registerTotal' | 'reportedCoverage'>,
) {
  const { registerTotal, reportedCoverage: printed } = publication
  const sonarTotal = publication.regionTotal.total
  if (registerTotal < sonarTotal) {
    return [{ rule: 'registerBelowSonar', sonarTotal, registerTotal } as const]
  }
  if (isCoverageRounding(printed, sonarTotal, registerTotal)) return []
  return [{ rule: 'reportedCoverage', sonarTotal, registerTotal, printed } as const]
}

/**
 * True when the printed whole percentage is the rounded coverage; an exact half may go either way, and
 * an empty register has 0. Computed in whole numbers. Example: 72 for 9191 of 12842.
 */
export function isCoverageRounding(printed: number, sonarTotal: number, registerTotal: number) {
  if (registerTotal === 0) return printed === 0
  return Math.abs(200 * sonarTotal - 2 * printed * registerTotal) <= registerTotal
}
