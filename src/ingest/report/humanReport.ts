import type { FileResult } from '../ingestFile.ts'
import type { ChangedFigure } from '../writing/compareFigures.ts'
import { formatFinding, printable } from './formatFinding.ts'

/** One file in words: the verdict, then every finding with its line, Dutch first. */
export function humanReport(result: FileResult, isCheck: boolean): string {
  const findings = result.findings.flatMap((finding) => {
    const { nl, en } = formatFinding(finding)
    const mark = finding.severity === 'warning' ? 'let op / warning: ' : ''
    const quote = finding.text.trim() === '' ? [] : [`    | ${printable(finding.text.trim())}`]
    return [`  ${mark}${printable(nl)}`, ...quote, `    ${printable(en)}`]
  })
  return [`${printable(result.file)}: ${verdict(result, isCheck)}`, ...findings, ...ending(result)]
    .map((line) => `${line}\n`)
    .join('')
}

function verdict({ ok, write, rows }: FileResult, isCheck: boolean): string {
  if (!ok) return 'GEWEIGERD, er is niets geschreven / REFUSED, nothing was written'
  if (isCheck) return `in orde, ${rows.length} gemeenten / all right, ${rows.length} municipalities`
  switch (write?.kind) {
    case 'written':
      return `geschreven naar ${write.path} / written`
    case 'unchanged':
      return `ongewijzigd, ${write.path} / unchanged`
    case 'replaced':
      return `vervangt ${write.path} / replaced`
    default:
      return 'niet geschreven / not written'
  }
}

function ending({ write }: FileResult): readonly string[] {
  if (write?.kind !== 'replaced') return []
  if (write.changes.length === 0) {
    return [
      '  dezelfde cijfers uit een ander bronbestand / the same figures from another source file',
    ]
  }
  return [
    '  LET OP: er stonden andere cijfers / NOTE: there were different figures (oud -> nieuw, old -> new):',
    ...write.changes.map(changeLine),
  ]
}

function changeLine({ name, before, after }: ChangedFigure): string {
  return `    ${name}: ${before ?? '(geen)'} -> ${after ?? '(geen)'}`
}
