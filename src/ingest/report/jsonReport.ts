import type { FileResult } from '../ingestFile.ts'
import { formatFinding } from './formatFinding.ts'

/** The results as the JSON array of `--json`; what could not be read is null. */
export function jsonReport(results: readonly FileResult[]): string {
  return `${JSON.stringify(results.map(toJson), undefined, 2)}\n`
}

function toJson(result: FileResult) {
  const { file, ok, quarter, region, registerTotal, reportedCoverage, rows, findings } = result
  return {
    file,
    ok,
    quarter: quarter ?? null,
    region: region === undefined ? null : { code: region.code ?? null, name: region.name },
    registerTotal: registerTotal ?? null,
    reportedCoverage: reportedCoverage ?? null,
    rows: rows.map(({ code, name, counts, total }) => ({
      code: code ?? null,
      name,
      counts,
      total,
    })),
    findings: findings.map((finding) => {
      const { nl, en } = formatFinding(finding)
      const { severity, line, text, problem } = finding
      return { severity, line, text, rule: problem.rule, message: `${nl} — ${en}` }
    }),
  }
}
