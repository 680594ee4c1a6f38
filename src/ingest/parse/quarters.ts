import { isQuarter, type Quarter } from '../../domain/quarter.ts'

/** The register of the publication is no older than this century. */
const firstYear = 2000

/** Spellings of the number of each quarter, in their order. */
const numbers: readonly (readonly string[])[] = [
  ['eerste', 'i', '1'],
  ['tweede', 'ii', '2'],
  ['derde', 'iii', '3'],
  ['vierde', 'iv', '4'],
]

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
 * Finds the quarters that a text names, and the text without them.
 * Example: "Derde kwartaal 2020 Groningen" gives `2020-Q3` and the rest "Groningen".
 */
export function readQuarters(text: string) {
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
  const written = String(n).toLowerCase()
  const quarter = `${y}-Q${1 + numbers.findIndex((spellings) => spellings.includes(written))}`
  return isQuarter(quarter) && Number(y) >= firstYear ? quarter : undefined
}
