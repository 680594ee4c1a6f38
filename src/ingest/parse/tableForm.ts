import type { Counts } from '../../domain/counts.ts'
import type { Finding, Rule } from '../findings.ts'
import type { Sentences } from '../reasons.ts'
import { columnCount, readCells } from './cells.ts'
import type { SourceLine } from './lines.ts'

/** What a table has more or other than the publication, so that none of its rows can be read. */
const forms = {
  percentages: {
    nl: 'in de tabel staat een kolom met percentages',
    en: 'the table has a column with percentages',
  },
  brackets: {
    nl: "in de tabel staan haakjes, komma's of aanhalingstekens bij de getallen",
    en: 'the table has brackets, commas or quotes at its numbers',
  },
  decimals: {
    nl: 'in de tabel staan getallen met decimalen',
    en: 'the table has numbers with decimals',
  },
  words: {
    nl: 'in de tabel staan woorden of tekens tussen de getallen of erachter',
    en: 'the table has words or signs between its numbers or behind them',
  },
  total: {
    nl: 'het totaal staat in de tabel niet in de laatste kolom',
    en: 'the total is not in the last column of the table',
  },
  digits: {
    nl: 'in de tabel staan andere cijfers dan 0 tot 9',
    en: 'the table has other digits than 0 to 9',
  },
  columns: {
    nl: 'de tabel heeft een kolom te veel of te weinig',
    en: 'the table has a column too many or too few',
  },
} as const satisfies Record<string, Sentences>

type TableForm = keyof typeof forms

export function sayTableForm({ form }: { readonly form: TableForm }): Sentences {
  return {
    nl: `${forms[form].nl}; bewaar de tabel met achter elke gemeente alleen de vijf hele getallen van de publicatie, in die volgorde`,
    en: `${forms[form].en}; save the table with nothing behind each municipality but the five whole numbers of the publication, in that order`,
  }
}

const number = /[0-9]+(?:[.\u00a0'][0-9]{3})*|\p{Nd}+/gu
const fewestNumbers = 4
/** Fewer rows may each have a fault of their own. */
const fewestRows = 4

/**
 * The form of most rows that could not be read, with these rows; `read` are those that were. One with another
 * fault says it itself. Example: `Assen 104,0 223,0 541,0 115,0 983,0` has "decimals".
 */
export function findTableForm(
  lines: readonly SourceLine[],
  read: readonly (SourceLine & Counts)[],
  errors: readonly Finding[],
) {
  const linesWith = (...rules: readonly Rule[]) =>
    new Set(errors.filter(({ problem }) => rules.includes(problem.rule)).map(({ line }) => line))
  const odd = linesWith('unreadableNumber')
  const broken = linesWith('unreadableNumber', 'unreadableRow')
  const told = [...read.map((line) => line.number), ...errors.map(({ line }) => line)]
  const others = new Set(told.filter((line) => !broken.has(line)))
  const rows = lines.filter((line) => !others.has(line.number) && isLikeRow(line.text))
  const [firstRead] = read
  if (firstRead !== undefined && read.length >= fewestRows && hasTotalElsewhere(read)) {
    const form: TableForm = 'total'
    return { form, first: firstRead, rows: new Set(read.map((line) => line.number)) }
  }
  const found = Map.groupBy(rows, (line) => formOf(line.text, odd.has(line.number)))
  const [most] = [...found].toSorted(([, a], [, b]) => b.length - a.length)
  const [form, [first, ...more] = []] = most ?? []
  const isCause = errors.length > 0 && more.length >= fewestRows - 1
  if (!isCause || form === undefined || first === undefined) return undefined
  return { form, first, rows: new Set([first, ...more].map((line) => line.number)) }
}

/** True where another column than the last is in every row the sum of the others. */
function hasTotalElsewhere(rows: readonly Counts[]): boolean {
  const isTotal = (column: number) =>
    rows.every(({ counts, total }) => {
      const cells = [...counts, total]
      return 2 * (cells[column] ?? 0) === cells.reduce((sum, cell) => sum + cell, 0)
    })
  return !isTotal(columnCount - 1) && [0, 1, 2, 3].some(isTotal)
}

const isLikeRow = (text: string) =>
  /\p{L}|%/u.test(text) && (text.match(number)?.length ?? 0) >= fewestNumbers

function formOf(text: string, isOdd: boolean): TableForm | undefined {
  if (/[0-9] ?%/.test(text)) return 'percentages'
  if (/(?<![0-9])["'([{] ?[0-9][^()[\]{}"]*[)\]}"']|[0-9], [0-9]/.test(text)) return 'brackets'
  // Where commas part the cells, as in `Assen,104,223`, only a point begins a decimal.
  const hasCommas = /[0-9],[0-9]+,[0-9]/.test(text)
  const decimal = hasCommas ? /[0-9]\.[0-9]{1,2}(?![0-9])/ : /[0-9][.,][0-9]{1,2}(?![0-9])/
  if (decimal.test(text)) return 'decimals'
  if (/(?![0-9])\p{Nd}/u.test(text)) return 'digits'
  if (isOdd) return undefined
  const dashes = text.match(/[0-9] - (?=[0-9])/g) ?? []
  if (/[0-9].*[^0-9\s.,;\u00a0'-]/.test(text) || dashes.length > 2) return 'words'
  return readCells(text).anywhere === columnCount ? undefined : 'columns'
}
