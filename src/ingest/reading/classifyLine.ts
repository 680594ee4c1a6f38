import type { Figures } from '../../domain/profile.ts'
import type { Problem } from '../finding.ts'
import { nameWithoutMarks } from './footnoteMarks.ts'
import { isFurniture, isHeading, withoutFurniture } from './pageFurniture.ts'
import { columnCount, readCells } from './readCells.ts'
import { readNumber } from './readNumber.ts'
import { readQuarters } from './readQuarters.ts'
import { longestLine, type SourceLine } from './sourceLine.ts'

/** A line with a name (empty where the name stands on other lines) and five readable numbers. */
export interface RowLine extends SourceLine, Figures {
  readonly kind: 'row'
  readonly name: string
}

/** What a line is. A broken row looks like a row of the table and cannot be read as one. */
export type ClassifiedLine =
  | RowLine
  | (SourceLine & {
      readonly kind: 'brokenRow'
      readonly name: string
      readonly problems: readonly Problem[]
    })
  | (SourceLine & { readonly kind: 'text' | 'heading' | 'furniture' })

/** The longest name of a municipality has four words; a line with more than this is prose. */
const mostWordsInRow = 6
const fewestCellsInRow = 3

/** Says what a line is by its form alone. Example: `Assen 104 223 541 115 983` is a row. */
export function classifyLine(line: SourceLine): ClassifiedLine {
  if (line.printed.length > longestLine) return tooLong(line)
  const { name: words, cells } = readCells(line.text)
  const name = cleanName(words)
  if (cells.length === columnCount && /[\p{L}\p{N}]/u.test(line.text)) return row(line, name, cells)
  if (isFurniture(line.text)) return { ...line, kind: 'furniture' }
  if (isHeading(line.text)) return { ...line, kind: 'heading' }
  const text = withoutFurniture(line.text)
  const rest = readCells(text)
  const isProse = rest.words > mostWordsInRow || readQuarters(text).found.length > 0
  if (rest.anywhere < fewestCellsInRow || isProse) {
    return { ...line, text, kind: 'text' }
  }
  const problem = { rule: 'unreadableRow', data: { cells: rest.anywhere } } as const
  return { ...line, kind: 'brokenRow', name: cleanName(rest.lead), problems: [problem] }
}

/** The name without bullet, footnote marks, dots that lead to the numbers, and spaces at its hyphens. */
function cleanName(words: string): string {
  const name = words
    .replace(/^[•·▪◦*-] /, '')
    .replace(/ ?(?:(?<![.…_])[.…_]{2,}|:)$/, '')
    .replace(/ ?- ?(?=\p{L})/gu, '-')
  return nameWithoutMarks(name)
}

function row(line: SourceLine, name: string, cells: readonly string[]): ClassifiedLine {
  const problems = cells.flatMap(problemOf)
  const [profile1, profile2, profile3, profile4, total] = cells.map(countIn)
  if (
    problems.length > 0 ||
    profile1 === undefined ||
    profile2 === undefined ||
    profile3 === undefined ||
    profile4 === undefined ||
    total === undefined
  ) {
    return { ...line, kind: 'brokenRow', name, problems }
  }
  return { ...line, kind: 'row', name, counts: [profile1, profile2, profile3, profile4], total }
}

function countIn(cell: string): number | undefined {
  const reading = readNumber(cell)
  return reading.kind === 'number' ? reading.value : undefined
}

function problemOf(cell: string): readonly Problem[] {
  const reading = readNumber(cell)
  switch (reading.kind) {
    case 'number':
      return []
    case 'suppressed':
      return [{ rule: 'suppressedCell', data: { cell } }]
    case 'unreadable':
      return [{ rule: 'unreadableNumber', data: { cell, reason: reading.reason } }]
  }
}

function tooLong(line: SourceLine): ClassifiedLine {
  if (!/\p{N}/u.test(line.printed)) return { ...line, text: '', kind: 'furniture' }
  const data = { length: line.printed.length, limit: longestLine }
  return {
    ...line,
    text: '',
    kind: 'brokenRow',
    name: '',
    problems: [{ rule: 'lineTooLong', data }],
  }
}
