import { isFootnoteMark } from './footnoteMarks.ts'
import { isSuppressed } from './readNumber.ts'

/** The words of a line: what stands before the cells, and the cells at its end. */
export interface LineOfCells {
  readonly name: string
  readonly cells: readonly string[]
  /** What stands before the first cell anywhere: for a line with words between its numbers. */
  readonly lead: string
  /** Number of cells anywhere in the line; 0 when no two of them are neighbours, as in `Profiel 1 Profiel 2`. */
  readonly anywhere: number
  /** Number of words that are no cells. */
  readonly words: number
}

/** Columns of the publication: four counts and their total. */
export const columnCount = 5

/**
 * Splits a normalised line into a name and the run of cells at its end.
 * Thousands grouped by a no-break space stay one cell where ordinary spaces part the cells. Where the
 * only spaces are no-break ones, they part the cells, but only when that gives exactly five.
 * Example: `Groningen 125 680 1.935 203 2.943` has the name `Groningen` and five cells.
 */
export function readCells(text: string): LineOfCells {
  const words = joinBelowSigns(text.split(' '))
  const start = words.findLastIndex((word) => !isCell(word)) + 1
  const run = words.slice(start)
  const cells = withoutLooseMarks(partedByGroupingSpaces(run))
  const numbers = words.flatMap((word) => word.split('\u00a0')).filter(isNumeric)
  return {
    name: words.slice(0, start).join(' '),
    cells,
    lead: words.slice(0, words.findIndex(isCell)).join(' '),
    anywhere: words.some(hasNeighbour) ? Math.max(numbers.length, cells.length) : 0,
    words: words.filter((word) => !isCell(word)).length,
  }
}

function isCell(word: string): boolean {
  return isSuppressed(word) || isFootnoteMark(word) || isNumeric(word)
}

function hasNeighbour(word: string, index: number, words: readonly string[]): boolean {
  const next = words[index + 1]
  return word.includes('\u00a0') || (isCell(word) && next !== undefined && isCell(next))
}

/** `1O4` is meant as a number; `Assen1)` is a name with a mark. */
function isNumeric(word: string): boolean {
  const digit = word.search(/\p{N}/u)
  return digit >= 0 && !/\p{L}{2}/u.test(word.slice(0, digit))
}

/** `< 5` is one cell. */
function joinBelowSigns(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (/^[<≤]$/.test(word) && /^[0-9]/.test(words[index + 1] ?? '')) return []
    const before = words[index - 1] ?? ''
    return /^[<≤]$/.test(before) && /^[0-9]/.test(word) ? [`${before}${word}`] : [word]
  })
}

function partedByGroupingSpaces(run: readonly string[]): readonly string[] {
  const [only, ...others] = run
  if (only === undefined || others.length > 0) return run
  const parts = only.split('\u00a0')
  return parts.length === columnCount ? parts : run
}

/** A mark that stands apart (`983 *`, `Assen 1) 104 …`) goes when five numbers remain without it. */
function withoutLooseMarks(run: readonly string[]): readonly string[] {
  const numbers = run.filter((word) => !isFootnoteMark(word))
  return numbers.length === columnCount && numbers.every((word) => /\p{N}/u.test(word))
    ? numbers
    : run
}
