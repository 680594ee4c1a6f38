import { type Finding, refusal } from '../findings.ts'
import type { SourceLine } from './lines.ts'

const numbered = /(?:profiel(?:en)?|profile|kolom|column) ?([1-9])(?![\p{L}\p{N}])/giu
const bare = /^gemeenten?((?: [1-4]){4}) totaal/i
const columns = '1 2 3 4'

/**
 * Headings with the numbers of the four columns in another order: no sum would show that. Numbers may stand on
 * one line or on four; prose names them in any order, but not all four first.
 */
export function columnOrderFindings(lines: readonly SourceLine[]): readonly Finding[] {
  const headings = lines.flatMap((line) => {
    const numbers =
      bare.exec(line.text)?.[1]?.trim().split(' ') ??
      [...line.text.matchAll(numbered)].flatMap(([, number]) => number ?? [])
    return numbers.map((number) => ({ number, line }))
  })
  const first = headings.slice(0, 4)
  const order = first.map(({ number }) => number)
  const [heading] = first
  const isOther = order.toSorted().join(' ') === columns && order.join(' ') !== columns
  return isOther && heading !== undefined
    ? [refusal(heading.line, { rule: 'columnOrder', data: { order } })]
    : []
}
