import { isCoverageRounding } from './coverage.ts'
import type { MunicipalityCode } from './place.ts'
import { type Figures, figureOf, type NumberColumnId, numberColumnIds, sumOf } from './profile.ts'
import type { PublicationFigures } from './publication.ts'

/** A rule of arithmetic that a publication breaks, with the figures that show it. All counts are people. */
export type FigureFinding =
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

type ColumnFinding = Extract<FigureFinding, { readonly rule: 'columnSum' }>
type RegisterFinding = Extract<
  FigureFinding,
  { readonly rule: 'reportedCoverage' | 'registerBelowSonar' }
>

/**
 * Proves the arithmetic of one publication; no finding means that every sum holds.
 * Example: a row 104 + 223 + 541 + 115 printed as 984 gives `rowSum` with sum 983.
 */
export function checkPublication(publication: PublicationFigures): readonly FigureFinding[] {
  return [
    ...duplicates(publication),
    ...rowSums(publication),
    ...columnSums(publication),
    ...registerFindings(publication),
  ]
}

function rowSums({ rows, regionTotal }: PublicationFigures): readonly FigureFinding[] {
  return [...rows, { code: undefined, ...regionTotal }].flatMap(({ code, counts, total }) => {
    const sum = sumOf(counts)
    if (sum === total) return []
    const row = code === undefined ? {} : { code }
    return [{ rule: 'rowSum' as const, ...row, counts, sum, printed: total }]
  })
}

/** Columns whose rows do not add up to the total row, however far the rest could be read. */
export function columnSums({
  rows,
  regionTotal,
}: {
  readonly rows: readonly Figures[]
  readonly regionTotal: Figures
}): readonly ColumnFinding[] {
  return numberColumnIds.flatMap((column) => {
    const sum = rows.reduce((people, row) => people + figureOf(row, column), 0)
    const printed = figureOf(regionTotal, column)
    return sum === printed ? [] : [{ rule: 'columnSum' as const, column, sum, printed }]
  })
}

function duplicates({ rows }: PublicationFigures): readonly FigureFinding[] {
  const codes = rows.map(({ code }) => code)
  return codes
    .filter((code, index) => codes.indexOf(code) !== index)
    .map((code) => ({ rule: 'duplicateMunicipality' as const, code }))
}

/** The register total and the printed percentage against the total row. */
export function registerFindings(
  publication: Pick<PublicationFigures, 'regionTotal' | 'registerTotal' | 'reportedCoverage'>,
): readonly RegisterFinding[] {
  const { registerTotal, reportedCoverage } = publication
  const sonarTotal = publication.regionTotal.total
  if (registerTotal < sonarTotal) {
    return [{ rule: 'registerBelowSonar', sonarTotal, registerTotal }]
  }
  if (isCoverageRounding(reportedCoverage, sonarTotal, registerTotal)) return []
  return [{ rule: 'reportedCoverage', sonarTotal, registerTotal, printed: reportedCoverage }]
}
