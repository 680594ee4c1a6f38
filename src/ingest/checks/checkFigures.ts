import { columnSums, registerFindings } from '../../domain/checkPublication.ts'
import { sumOf } from '../../domain/profile.ts'
import { type Finding, refusal } from '../finding.ts'
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
  const columns = isComplete ? columnSums({ rows, regionTotal: total }) : []
  return [
    ...sums,
    ...columns.map((data) => refusal(total, { rule: data.rule, data }, total.name)),
    ...register(parsed, total),
  ]
}

function rowSum(row: NamedRow): readonly Finding[] {
  const { counts, total: printed, name } = row
  const sum = sumOf(counts)
  if (sum === printed) return []
  return [refusal(row, { rule: 'rowSum', data: { counts, sum, printed } }, name || undefined)]
}

function register(parsed: ParsedPublication, regionTotal: NamedRow): readonly Finding[] {
  const { registerTotal, reportedCoverage } = parsed
  if (registerTotal === undefined || reportedCoverage === undefined) return []
  const findings = registerFindings({
    regionTotal,
    registerTotal: registerTotal.value,
    reportedCoverage: reportedCoverage.value,
  })
  return findings.map((data) =>
    data.rule === 'reportedCoverage'
      ? refusal(reportedCoverage.line, { rule: data.rule, data })
      : refusal(registerTotal.line, { rule: data.rule, data }),
  )
}
