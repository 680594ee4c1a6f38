import type { FileResult } from '../ingestFile.ts'
import { printable } from './formatFinding.ts'

/** One line per file and the number accepted, for several files. */
export function summaryTable(results: readonly FileResult[], isCheck: boolean): string {
  const lines = results.map((result) => [
    printable(result.file),
    result.quarter ?? '-',
    result.region?.name ?? '-',
    String(result.rows.length),
    outcome(result, isCheck),
  ])
  const table = [['bestand', 'kwartaal', 'regio', 'gemeenten', 'resultaat'], ...lines]
  const widths = table.reduce<readonly number[]>(
    (widest, cells) => cells.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  )
  const accepted = results.filter(({ ok }) => ok).length
  const count = `${accepted} van ${results.length} bestanden in orde / ${accepted} of ${results.length} files accepted`
  return [
    ...table.map((cells) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')),
    count,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function outcome({ ok, write, findings }: FileResult, isCheck: boolean): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (!ok) return `geweigerd (${errors})`
  if (isCheck) return findings.length === 0 ? 'in orde' : `in orde, let op (${findings.length})`
  return {
    written: 'geschreven',
    unchanged: 'ongewijzigd',
    replaced: 'vervangen',
    notWritten: 'geweigerd',
  }[write?.kind ?? 'notWritten']
}
