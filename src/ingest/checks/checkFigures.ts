import { columnSums, type FigureFinding, registerFindings } from '../../domain/checkPublication.ts'
import { sumOf } from '../../domain/profile.ts'
import { type Finding, type Problem, refusal } from '../finding.ts'
import type { NamedRow } from '../reading/joinNames.ts'
import type { ParsedPublication } from '../reading/parsePublication.ts'

/**
 * Proves the arithmetic as far as the publication was read, each finding at its line: a row at its
 * own, a column at the total row, the percentage at the paragraph. Columns only say something when no
 * row is broken.
 */
export function checkFigures(parsed: ParsedPublication): readonly Finding[] {
  const { rows, total, brokenNames } = parsed
  const sums = [...rows, ...(total === undefined ? [] : [total])].flatMap(rowSum)
  if (total === undefined) return sums
  const isComplete = brokenNames.length === 0
  const columns = isComplete ? columnSums({ rows, regionTotal: total }).filter(isSum) : []
  return [...sums, ...columns.map((finding) => atTotal(total, finding)), ...register(parsed, total)]
}

function rowSum(row: NamedRow): readonly Finding[] {
  const { counts, total: printed, name } = row
  const sum = sumOf(counts)
  if (sum === printed) return []
  return [refusal(row, { rule: 'rowSum', data: { counts, sum, printed } }, name || undefined)]
}

/** Places are for `checkPlaces`, which knows the line on which a municipality stood first. */
type Sum = Exclude<FigureFinding, { readonly rule: 'duplicateMunicipality' }>

function isSum(finding: FigureFinding): finding is Sum {
  return finding.rule !== 'duplicateMunicipality'
}

function atTotal(total: NamedRow, finding: Sum): Finding {
  return refusal(total, toProblem(finding), total.name)
}

function register(parsed: ParsedPublication, regionTotal: NamedRow): readonly Finding[] {
  const { registerTotal, reportedCoverage } = parsed
  if (registerTotal === undefined || reportedCoverage === undefined) return []
  return registerFindings({
    regionTotal,
    registerTotal: registerTotal.value,
    reportedCoverage: reportedCoverage.value,
  })
    .filter(isSum)
    .map((finding) => {
      const place = finding.rule === 'reportedCoverage' ? reportedCoverage : registerTotal
      return refusal(place.line, toProblem(finding))
    })
}

function toProblem(finding: Sum): Problem {
  switch (finding.rule) {
    case 'rowSum':
      return { rule: finding.rule, data: finding }
    case 'columnSum':
      return { rule: finding.rule, data: finding }
    case 'reportedCoverage':
      return { rule: finding.rule, data: finding }
    case 'registerBelowSonar':
      return { rule: finding.rule, data: finding }
  }
}
