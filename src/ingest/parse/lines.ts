import type { Counts, ProfileCounts } from '../../domain/counts.ts'
import type { PrintedLine, Problem } from '../findings.ts'
import { closeHyphens, columnCount, nameWithoutMarks, readCells, readNumber } from './cells.ts'
import { tableLines } from './fields.ts'
import { readQuarters } from './quarters.ts'

/** One physical line, counted from 1, blank lines included: Assen is on line 10 of the first publication. */
export interface SourceLine extends PrintedLine {
  /** The line in one spelling: see `normaliseLine`. */
  readonly text: string
}

/** Lines longer than this are not read: the longest line of a publication has some 150 characters. */
export const longestLine = 2000

/**
 * Splits a text at CRLF, LF and lone CR, or where it has none at other signs for the end of a line; a line that
 * holds several rows of the table gives several.
 */
export function toSourceLines(text: string): readonly SourceLine[] {
  const lineEnd = /[\r\n]/.test(text) ? /\r\n|\r|\n/ : /[\v\f\u0085\u2028\u2029]/
  return withoutNumbers(text.split(lineEnd)).flatMap((printed, index) => {
    const number = index + 1
    if (printed.length > longestLine) return [{ number, printed, text: printed }]
    const [one = printed, ...others] = tableLines(printed)
    if (others.length === 0) return [{ number, printed, text: normaliseLine(one) }]
    return [one, ...others].map((line) => ({ number, printed: line, text: normaliseLine(line) }))
  })
}

/** Lines of which every one begins with its own number, as programs show them, without these numbers. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const texts = lines.map((line, index) => {
    const [number = '', rest = ''] = line.trim().split(/(?<=^[0-9]{1,4})[.:)]?(?:\s+|$)(.*)/, 2)
    return number === String(index + 1) || line.trim() === '' ? rest : undefined
  })
  const filled = texts.flatMap((rest) => rest ?? [])
  return filled.length === lines.length && filled.filter((rest) => rest !== '').length > 1
    ? filled
    : lines
}

/** Spaces that may also group thousands: no-break and all that are narrower than a space between words. */
const groupingSpaces = /^[\u00a0\u2004-\u200a\u202f\u205f]+$/

/** Signs without a width: where a line may break or not, and those that say "from left to right", as here. */
const noWidth = '[\\u200b-\\u200e\\u202a\\u202c\\u2060\\u2066\\u2068\\u2069\\ufeff]'
const noWidthBefore = new RegExp(`(?<!\\p{N})${noWidth}+`, 'gu')
const noWidthBehind = new RegExp(`${noWidth}+(?!\\p{N})`, 'gu')

/**
 * One spelling for what looks the same. A grouping space stays one (as NBSP) only between two digits, where
 * it may mean "thousand". Superscripts stay what they are (NFC, not NFKC: `12³` is no 123).
 * The signs before a line that is quoted in a mail go. Example: `Midden‑Groningen\t102` becomes `Midden-Groningen 102`.
 */
export function normaliseLine(printed: string): string {
  return printed
    .replace(/\u00ad|^\s*(?:> ?)+/g, '')
    .replace(noWidthBefore, '')
    .replace(noWidthBehind, '')
    .replace(/\*\*(?=\S)([^*]{1,100})\*\*/g, '$1')
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[‘’‛ʼ`´′]/g, "'")
    .replace(/[|¦│┃║]/g, ' ')
    .replace(/[Ĳĳﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[^\S\ufeff]+|\u0085/g, oneSpace)
    .trim()
}

function oneSpace(run: string, offset: number, line: string): string {
  const betweenDigits =
    /\p{N}/u.test(line.charAt(offset - 1)) && /\p{N}/u.test(line.charAt(offset + run.length))
  return betweenDigits && groupingSpaces.test(run) ? '\u00a0' : ' '
}

/** A line with a name (empty where the name stands on other lines) and five readable numbers. */
export interface RowLine extends SourceLine, Counts {
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
  if (rest.anywhere < fewestCellsInRow || isProse) return { ...line, text, kind: 'text' }
  const problem = { rule: 'unreadableRow', data: { cells: rest.anywhere } } as const
  return { ...line, kind: 'brokenRow', name: cleanName(rest.lead), problems: [problem] }
}

/** Without bullet, footnote marks, dots that lead to the numbers, and spaces around hyphens. */
function cleanName(words: string): string {
  const name = words
    .replace(/^[•·▪◦*-] /, '')
    .replace(/ ?(?:(?<![.…_])[.…_]{2,}|:)$/, '')
    .replace(/ (?=-(?: ?\p{L}))/gu, '')
  return nameWithoutMarks(closeHyphens(name))
}

function row(line: SourceLine, name: string, cells: readonly string[]): ClassifiedLine {
  const readings = cells.map(readNumber)
  const problems = readings.flatMap(({ problem }) => problem ?? [])
  const values = readings.flatMap(({ value }) => value ?? [])
  const counts = values.slice(0, -1)
  const total = values.at(-1)
  return total === undefined || !isFour(counts)
    ? { ...line, kind: 'brokenRow', name, problems }
    : { ...line, kind: 'row', name, counts, total }
}

function isFour(counts: readonly number[]): counts is ProfileCounts {
  return counts.length === columnCount - 1
}

function tooLong(line: SourceLine): ClassifiedLine {
  if (!/\p{N}/u.test(line.printed)) return { ...line, text: '', kind: 'furniture' }
  const data = { length: line.printed.length, limit: longestLine }
  const problems = [{ rule: 'lineTooLong', data }] as const
  return { ...line, text: '', kind: 'brokenRow', name: '', problems }
}

const furniture = [
  /https?:\/\/[^ ]{1,200}|www\.[^ ]{1,200}/gi,
  /(?<!\p{L})(?:pagina|page|blz\.?|p\.) ?[0-9]{1,3}(?: ?(?:van|of|\/) ?[0-9]{1,3})?(?![0-9])/giu,
  /(?<![0-9./-])[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}(?![0-9])/g,
  /(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])/g,
  /(?<![0-9.])(?:\+31 ?|0)[1-9][0-9]{0,2}[ -][0-9]{2,3}(?:[ -]?[0-9]{2}){1,3}(?![0-9])/g,
  /(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])/g,
] as const

const pageNumber = /^(?:- ?)?[0-9]{1,3}(?: ?-)?$|^[0-9]{1,3} ?(?:\/|van|of) ?[0-9]{1,3}$/i
const address = /(?:^| )(?:tel|telefoon|fax|kvk|postbus)[.: ]/i
const date =
  /^[0-9]{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.? [0-9]{4}$/i

/** A line without page numbers, addresses of pages, telephone numbers, dates and times. */
export function withoutFurniture(text: string): string {
  return furniture
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** True for a line that only serves the page: `2`, `- 2 -`, `Pagina 1 van 2`, a date, a web address. */
export function isFurniture(text: string): boolean {
  return (
    pageNumber.test(text) ||
    date.test(text) ||
    address.test(text) ||
    !/[\p{L}\p{N}]/u.test(withoutFurniture(text))
  )
}

/** True for a heading of the table, also a wrapped one: `Gemeente`, `Totaal`,
 * `in Sonar`, or one with the numbers of the columns. */
export function isHeading(text: string): boolean {
  return /^(?=.*\p{L})(?:(?:gemeenten?|totaal|in|sonar|[1-4])(?: |$))+$/iu.test(text)
}
