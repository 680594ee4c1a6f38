import { formatFinding, longestSentence, printable } from '../findings.ts'
import type { FileResult } from './ingestFile.ts'

/** One file in words: the verdict, then every finding with its line, Dutch first. */
export function humanReport(result: FileResult): string {
  const findings = result.findings.flatMap((finding) => {
    const { nl, en } = formatFinding(finding)
    const mark = finding.severity === 'warning' ? 'let op / warning: ' : ''
    const quote = finding.text.trim() === '' ? [] : [`    | ${printable(finding.text.trim())}`]
    return [
      `  ${mark}${printable(nl, longestSentence)}`,
      ...quote,
      `    ${printable(en, longestSentence)}`,
    ]
  })
  const { nl, en } = verdict(result)
  return toLines([`${printable(result.file)}: ${nl} / ${en}`, ...findings, ...changes(result)])
}

function verdict({ isCheck, write, rows }: FileResult) {
  if (write === undefined || write.kind === 'notWritten') {
    return { nl: 'GEWEIGERD, er is niets geschreven', en: 'REFUSED, nothing was written' }
  }
  const { kind, path } = write
  if (isCheck) {
    return {
      nl: `in orde, ${rows.length} gemeenten`,
      en: `all right, ${rows.length} municipalities`,
    }
  }
  return {
    written: { nl: `geschreven naar ${path}`, en: 'written' },
    unchanged: { nl: `ongewijzigd, ${path}`, en: 'unchanged' },
    replaced: { nl: `vervangt ${path}`, en: 'replaced' },
  }[kind]
}

function changes({ isCheck, write }: FileResult): readonly string[] {
  if (write?.kind !== 'replaced') return []
  const would = `  zou ${write.path} vervangen / would replace it`
  const same =
    '  dezelfde cijfers, de rest van het bestand is anders / the same numbers, the rest of the file differs'
  const other =
    '  LET OP: er stonden andere cijfers / NOTE: there were different numbers (oud -> nieuw, old -> new):'
  const kept =
    '  het vorige bestand blijft ernaast staan; de pagina noemt wat is herzien / the former file stays beside it'
  return [
    ...(isCheck ? [would] : []),
    write.changes.length === 0 ? same : other,
    ...write.changes.map((line) => `    ${line}`),
    ...(write.changes.length === 0 || isCheck ? [] : [kept]),
  ]
}

export function summaryTable(results: readonly FileResult[]): string {
  const table = [
    ['bestand', 'kwartaal', 'regio', 'gemeenten', 'bevindingen', 'resultaat'],
    ...results.map((result) => [
      printable(result.file),
      result.quarter ?? '-',
      result.region?.name ?? '-',
      String(result.rows.length),
      String(result.findings.length),
      verdict(result).nl,
    ]),
  ]
  const widthOf = (column: number) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))
  const accepted = results.filter(({ ok }) => ok).length
  return toLines([
    ...table.map((cells) => cells.map((cell, column) => cell.padEnd(widthOf(column))).join('  ')),
    `${accepted} van ${results.length} bestanden in orde / ${accepted} of ${results.length} files accepted`,
  ])
}

const toLines = (lines: readonly string[]) => lines.map((line) => `${line.trimEnd()}\n`).join('')

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
    rows: rows.map(({ code = null, name, counts, total }) => ({ code, name, counts, total })),
    findings: findings.map((finding) => {
      const { nl, en } = formatFinding(finding)
      const { severity, line, text, problem } = finding
      return { severity, line, text, rule: problem.rule, message: `${nl} — ${en}` }
    }),
  }
}
