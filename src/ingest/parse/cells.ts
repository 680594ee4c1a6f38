import type { Problem } from '../findings.ts'

/** Columns of the publication: four counts and their total. */
export const columnCount = 5

/**
 * Splits a normalised line into a name and the run of cells at its end. No-break spaces part the cells only
 * where they are all there is and give exactly five; elsewhere they group thousands.
 * Example: `Groningen 125 680 1.935 203 2.943` has the name `Groningen` and five cells.
 */
export function readCells(text: string) {
  // `< 5` is one cell.
  const words = text.replace(/(?<![^ ])([<≤]) (?=[0-9])/g, '$1').split(' ')
  const start = words.findLastIndex((word) => !isCell(word)) + 1
  const cells = withoutLooseMarks(partedByGroupingSpaces(words.slice(start)))
  const numbers = words.flatMap((word) => word.split('\u00a0')).filter(isNumeric)
  return {
    name: words.slice(0, start).join(' '),
    cells,
    /** What stands before the first cell, for a line with words between its numbers. */
    lead: words.slice(0, words.findIndex(isCell)).join(' '),
    /** Number of cells anywhere; 0 when no two are neighbours, as in `Profiel 1 Profiel 2`. */
    anywhere: words.some(hasNeighbour) ? Math.max(numbers.length, cells.length) : 0,
    words: words.filter((word) => !isCell(word)).length,
  }
}

const isCell = (word: string) => suppressed.test(word) || isFootnoteMark(word) || isNumeric(word)

function hasNeighbour(word: string, index: number, words: readonly string[]): boolean {
  const next = words[index + 1]
  return word.includes('\u00a0') || (isCell(word) && next !== undefined && isCell(next))
}

/** `1O4` is meant as a number; `Assen1)` is a name with a mark. */
function isNumeric(word: string): boolean {
  const digit = word.search(/\p{N}/u)
  return digit >= 0 && !/\p{L}{2}/u.test(word.slice(0, digit))
}

function partedByGroupingSpaces(run: readonly string[]): readonly string[] {
  const [only, ...others] = run
  if (only === undefined || others.length > 0) return run
  const parts = only.split('\u00a0')
  return parts.length === columnCount ? parts : run
}

/**
 * A mark that stands apart (`983 *`, `Assen 1) 104 …`) goes when five numbers remain without it, and so do signs
 * that lead from the name to them: `Assen - 104 …`, `Assen . . . 104 …`.
 */
function withoutLooseMarks(run: readonly string[]): readonly string[] {
  const first = run.findIndex((word) => !/^[-.…]+$/.test(word))
  const numbers = run.slice(Math.max(first, 0)).filter((word) => !isFootnoteMark(word))
  return numbers.length === columnCount && numbers.every((word) => /\p{N}/u.test(word))
    ? numbers
    : run
}

export type UnreadableReason = ReturnType<typeof reasonOf> | 'tooLarge'

type CellReading =
  | { readonly value: number; readonly problem?: never }
  | { readonly value?: never; readonly problem: Problem }

const plain = /^(?:0|[1-9][0-9]*)$/
const grouped = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:\u00a0[0-9]{3})+|(?:'[0-9]{3})+)$/
/** Signs for a number held back: `-`, `x`, `.`, `*`, `<5`, `n.b.`. */
const suppressed = /^(?:-+|\.{1,3}|…|\*|[x?#]|n\.?b\.?|n\.?v\.?t\.?|[<≤] ?[0-9]+)$/i
/** More digits than any count of people in the Netherlands has. */
const mostDigits = 8

/**
 * Reads one cell as printed. Only ASCII digits, with points (or grouping spaces, or apostrophes) between thousands.
 * Example: `1.935` and `1935` are 1935; `1,935`, `1.93` and `01` are unreadable; `<5` is suppressed.
 */
export function readNumber(printed: string): CellReading {
  const cell = printed.replace(/\s+/g, ' ')
  if (suppressed.test(printed)) return { problem: { rule: 'suppressedCell', data: { cell } } }
  // A digit and a bracket stay: `1351)` may be 135 or 1351.
  const text = withoutMarks(printed, onNumber)
  const digits = text.replace(/[.'\u00a0]/g, '')
  const isNumber = plain.test(text) || grouped.test(text)
  if (isNumber && digits.length <= mostDigits) return { value: Number(digits) }
  const reason = isNumber ? 'tooLarge' : reasonOf(text)
  return { problem: { rule: 'unreadableNumber', data: { cell, reason } } }
}

function reasonOf(text: string) {
  if (/(?![0-9])\p{Nd}/u.test(text)) return 'otherDigits'
  if (/^[-+]/.test(text)) return 'negative'
  if (text.includes(',')) return 'comma'
  if (/^0[0-9]/.test(text)) return 'leadingZero'
  return /^[0-9.\u00a0]+$/.test(text) ? 'grouping' : 'noNumber'
}

const signs =
  '*†‡§\\u00b2\\u00b3\\u00b9\\u02b0-\\u02bb\\u02bd-\\u02ff\\u1d2c-\\u1d6a\\u2070-\\u209c'
const bracketed = '\\(\\d{1,2}\\)|\\[\\d{1,2}\\]'
const onNumber = new RegExp(`(?:[${signs}]|${bracketed})$`, 'u')
const onName = new RegExp(
  ` ?(?:[${signs}]|${bracketed}|(?<!\\d)\\d{1,2}\\)|[${signs}]\\)|(?<= )[a-z]\\))$`,
  'u',
)
const alone = new RegExp(`^(?:[${signs}]+\\)?|${bracketed}|(?:\\d{1,2}|[a-z])\\))$`, 'u')

/** Characters that are a footnote mark wherever they stand in prose. */
export const footnoteSign = new RegExp(`[${signs}]`, 'u')

/** Words before which a hyphen stands for the end of a word: `Noord- en Midden-Limburg`. */
const conjunction = '(?:en|of|en/of|e/o|tot|t/m|&)'
const movedHyphen = new RegExp(`(?<=\\p{L}) ?- ?(?=${conjunction} )`, 'giu')
const looseHyphen = new RegExp(`(?<! )- (?!${conjunction}(?: |$))`, 'gi')
const openName = new RegExp(`\\p{L}-(?: ${conjunction})?$`, 'iu')

/** A name without the spaces that a line end left at its hyphens: `Midden- Groningen`, `Noord -en Midden-Limburg`. */
export function closeHyphens(name: string): string {
  return name.replace(movedHyphen, '- ').replace(looseHyphen, '-')
}

/** True for a name that must go on: `Midden-`, `Noord- en`. */
export function isOpenName(name: string): boolean {
  return openName.test(name)
}

/** A name without the marks behind it: `Assen*`, `Assen 1)`, `Assen¹` are `Assen`. */
export function nameWithoutMarks(name: string): string {
  return withoutMarks(name, onName)
}

/** True for a word that is nothing but a mark: `*`, `1)`, `(1)`, `[1]`, `¹`. */
export function isFootnoteMark(word: string): boolean {
  return alone.test(word)
}

function withoutMarks(text: string, mark: RegExp): string {
  const shorter = text.replace(mark, '')
  return shorter === text || shorter === '' ? text : withoutMarks(shorter, mark)
}
