import { isQuarter, type Quarter, type QuarterNumber, toQuarter } from '../../domain/quarter.ts'

/** The quarters that a text names, and the text without them. */
export interface QuartersIn {
  readonly found: readonly Quarter[]
  readonly rest: string
}

const numbers: ReadonlyMap<string, QuarterNumber> = new Map([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
])

const word = '(?:kwartaal|kwart\\.?|kw\\.?)'
const ordinal = '(?<n>eerste|tweede|derde|vierde|iii|ii|iv|i|[1-4])(?: ?(?:ste|de|e|ᵉ|º|°|\\.))?'
const cardinal = '(?<n>[1-4]|iii|ii|iv|i)'
const year = '(?<y>[0-9]{4})'
const gap = '[ ,:/-]{0,3}'
const edge = { start: '(?<![\\p{L}\\p{N}])', end: '(?![\\p{L}\\p{N}])' } as const

const spellings = [
  `${ordinal}[ -]?${word}(?: van)?${gap}${year}`,
  `${word}${gap}${cardinal}(?: van)?${gap}${year}`,
  `[qk] ?(?<n>[1-4])${gap}${year}`,
  `${year}${gap}[qk] ?(?<n>[1-4])`,
  `${year}${gap}${ordinal}[ -]?${word}`,
  `${year}${gap}${word} ?${cardinal}`,
  `(?<n>iii|ii|iv|i)[ -]${year}`,
].map((spelling) => new RegExp(`${edge.start}(?:${spelling})${edge.end}`, 'giu'))

/**
 * Finds the quarters in a text, in the spellings in use: "Derde kwartaal 2020", "3e kwartaal van 2020",
 * "kwartaal 3 2020", "Q3 2020", "2020-Q3", "K3 2020", "III 2020".
 * Example: "Derde kwartaal 2020 Groningen" gives `2020-Q3` and the rest "Groningen".
 */
export function readQuarters(text: string): QuartersIn {
  const found: Quarter[] = []
  const rest = spellings.reduce(
    (remaining, spelling) =>
      remaining.replace(spelling, (match: string, ...groups: unknown[]) => {
        const quarter = toKnownQuarter(groups.at(-1))
        if (quarter === undefined) return match
        found.push(quarter)
        return ' '
      }),
    text,
  )
  return { found: [...new Set(found)], rest: rest.replace(/ {2,}/g, ' ').trim() }
}

function toKnownQuarter(groups: unknown): Quarter | undefined {
  if (typeof groups !== 'object' || groups === null) return undefined
  const { n, y } = { n: undefined, y: undefined, ...groups }
  const number = numbers.get(String(n).toLowerCase())
  if (number === undefined) return undefined
  const quarter = toQuarter(Number(y), number)
  return isQuarter(quarter) ? quarter : undefined
}
