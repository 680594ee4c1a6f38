import { isQuarter, type Quarter } from '../../domain/quarter.ts'

/** The register of the publication is no older than this century. */
const firstYear = 2000

/** Spellings of the number of each quarter, in their order. */
const numbers: readonly (readonly string[])[] = [
  ['eerste', 'first', 'een', 'i', '1'],
  ['tweede', 'second', 'twee', 'ii', '2'],
  ['derde', 'third', 'drie', 'iii', '3'],
  ['vierde', 'fourth', 'vier', 'iv', '4'],
]

const word = '(?:kwartaal|quarter|kwart\\.?|kw\\.?)'
/** Between two numbers or years, of which the publication can only be of one: "2020-2021". */
const joint = ' ?(?:[-/&+]|en|of|tot|t/m|tot en met) ?'
const nth = (name: string) =>
  `(?<${name}>eerste|tweede|derde|vierde|first|second|third|fourth|iii|ii|iv|i|[1-4])(?: ?(?:ste|de|e|st|nd|rd|th|ᵉ|º|°|\\.))?`
const ordinal = `(?:${nth('m')}${joint})?${nth('n')}`
const cardinal = `(?:(?<m>[1-4])${joint})?(?<n>[1-4]|een|twee|drie|vier|iii|ii|iv|i)`
const letter = `(?:[qk] ?(?<m>[1-4])${joint})?[qk] ?(?<n>[1-4])`
const gap = '[ ,:/(-]{0,3}'
const years = `(?<y>[0-9]{4}|'[0-9]{2})(?:${joint}(?<z>[0-9]{4}|[0-9]{2}(?![-/])))?`
/** Not the year of a next quarter: "Q3 2020 en 2020-Q4". */
const year = years.replace('(?<z>', `(?![0-9]{4}${gap}[qk])(?<z>`)
const edge = { start: '(?<![\\p{L}\\p{N}])', end: '(?![\\p{L}\\p{N}])' } as const

const of = '(?: (?:van(?: het jaar)?|of))?'
/** The same in short beside it: "derde kwartaal (Q3) 2020". */
const short = (name: string) => `(?: ?\\(?[qk] ?(?<${name}>[1-4])\\)?)?`

const spellings = [
  `${ordinal}[ -]?${word}${short('o')}${of}${gap}${year}${short('p')}`,
  `${word}${gap}${cardinal}${of}${gap}${year}`,
  `${letter}${gap}${year}`,
  `${years}${gap}${letter}`,
  `${years}${gap}${ordinal}[ -]?${word}`,
  `${years}${gap}${word} ?${cardinal}`,
  `(?<n>iii|ii|iv|i)[ -]${year}`,
].map((spelling) => new RegExp(`${edge.start}(?:${spelling})${edge.end}`, 'giu'))

/** The quarters that a text names, and its rest: of "Derde kwartaal 2020 Groningen" `2020-Q3` and "Groningen". */
export function readQuarters(text: string) {
  const found: Quarter[] = []
  const rest = spellings.reduce(
    (remaining, spelling) =>
      remaining.replace(spelling, (match: string, ...groups: unknown[]) => {
        const quarters = knownQuarters(groups.at(-1))
        found.push(...quarters)
        return quarters.length === 0 ? match : ' '
      }),
    text,
  )
  return { found: [...new Set(found)], rest: rest.replace(/ {2,}/g, ' ').trim() }
}

function knownQuarters(groups: unknown): readonly Quarter[] {
  if (typeof groups !== 'object' || groups === null) return []
  const none = {
    m: undefined,
    n: undefined,
    o: undefined,
    p: undefined,
    y: undefined,
    z: undefined,
  }
  const { m, n, o, p, z, ...found } = { ...none, ...groups }
  const y = String(found.y).replace("'", '20')
  // In "2020-21" the second is short.
  const later = z === undefined ? undefined : `${String(y).slice(0, 4 - String(z).length)}${z}`
  // The second of "2020-12" is a month.
  const isYear = String(z).length === 4 || Number(later) > Number(y)
  const inYears = isYear ? [y, later] : [y]
  return [m, n, o, p].flatMap((one) => {
    const number = 1 + numbers.findIndex((written) => written.includes(String(one).toLowerCase()))
    return inYears.flatMap((inYear) => {
      const quarter = `${inYear}-Q${number}`
      return isQuarter(quarter) && Number(inYear) >= firstYear ? [quarter] : []
    })
  })
}
