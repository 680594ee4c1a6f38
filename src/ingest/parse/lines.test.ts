import { expect, test } from 'vitest'
import {
  classifyLine,
  isFurniture,
  isHeading,
  longestLine,
  normaliseLine,
  toSourceLines,
  withoutFurniture,
} from './lines.ts'

function classified(text: string) {
  const [line] = toSourceLines(text)
  if (line === undefined) throw new Error('no line')
  return classifyLine(line)
}

test.each([
  ['• Assen 104 223 541 115 983', 'Assen'],
  ['- Assen 104 223 541 115 983', 'Assen'],
  ['Assen: 104 223 541 115 983', 'Assen'],
  ['Assen…… 104 223 541 115 983', 'Assen'],
  ['a..b 104 223 541 115 983', 'a..b'],
  ['Midden - Groningen 104 223 541 115 983', 'Midden-Groningen'],
  ['Midden- 104 223 541 115 983', 'Midden-'],
  ['Noord- en Midden-Limburg 104 223 541 115 983', 'Noord- en Midden-Limburg'],
  ['NOORD- EN MIDDEN-LIMBURG 104 223 541 115 983', 'NOORD- EN MIDDEN-LIMBURG'],
  ['Noord- of Midden- Limburg 104 223 541 115 983', 'Noord- of Midden-Limburg'],
  ['104 223 541 115 983', ''],
])('"%s" is a row of "%s"', (text, name) => {
  expect(classified(text)).toMatchObject({
    kind: 'row',
    name,
    counts: [104, 223, 541, 115],
    total: 983,
  })
})

test('each unreadable cell of a row is said, and only those', () => {
  const line = classified('Assen x 01 541 115 983')
  expect(line.kind === 'brokenRow' && line.problems.map(({ rule }) => rule)).toEqual([
    'suppressedCell',
    'unreadableNumber',
  ])
})

test.each([
  ['Assen 104 223', 'text'],
  ['een twee drie vier vijf zes zeven 104 223 541', 'text'],
  ['Derde kwartaal 2020 12 13 14', 'text'],
  ['- - - - -', 'furniture'],
  ['Totaal in Sonar', 'heading'],
  ['Pagina 1 van 2', 'furniture'],
])('"%s" is %s', (text, kind) => {
  expect(classified(text).kind).toBe(kind)
})

test('five signs without a letter or a figure are no row; with a letter they are a broken one', () => {
  expect(classified('x x x x x').kind).toBe('brokenRow')
  expect(classified('. . . . .').kind).toBe('furniture')
  expect(classified('< 5 < 5 < 5 < 5 < 5').kind).toBe('brokenRow')
})

test('a line of the greatest length is read; a longer one is broken where it has a figure', () => {
  const figures = ' 104 223 541 115 983'
  const long = `${'a'.repeat(longestLine - figures.length)}${figures}`
  expect(classified(long).kind).toBe('row')
  expect(classified(`a${long}`)).toMatchObject({
    kind: 'brokenRow',
    name: '',
    text: '',
    problems: [{ rule: 'lineTooLong', data: { length: longestLine + 1, limit: longestLine } }],
  })
  expect(classified('a'.repeat(longestLine + 1))).toMatchObject({ kind: 'furniture', text: '' })
})

test.each([
  ['ligatures', 'Ĳsselstein ĳ oﬀ oﬁ oﬂ oﬃ oﬄ', 'IJsselstein ij off ofi ofl offi offl'],
  ['signs of no width', 'As\u200bsen\u200d \ufeffx', 'Assen x'],
  ['hyphens and minus signs', 'a\u2010b\u2011c\u2013d\u2014e\u2212f\ufe58g', 'a-b-c-d-e-f-g'],
  ['apostrophes', '‘s ’s ‛s ʼs `s ´s ′s', "'s 's 's 's 's 's 's"],
  ['rules between columns', 'Assen|104│223┃541', 'Assen 104 223 541'],
  ['loose accents', 'Su\u0301dwest', 'S\u00fadwest'],
  ['runs of any space', ' Aa \t en\u2003\u00a0Hunze\u0085', 'Aa en Hunze'],
  ['spaces between digits that group nothing', '1 935\u2003104', '1 935 104'],
  ['signs of no width inside a number', '1\u200b935 a\u200b2', '1\u200b935 a2'],
  ['superscripts and fractions', '12³ ½', '12³ ½'],
])('%s have one spelling', (_, printed, line) => {
  expect(normaliseLine(printed)).toBe(line)
})

test('a grouping space stays between two digits, and only there', () => {
  for (const space of ['\u00a0', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f']) {
    expect(normaliseLine(`1${space}935`)).toBe('1\u00a0935')
    expect(normaliseLine(`a${space}935`)).toBe('a 935')
    expect(normaliseLine(`1${space}a`)).toBe('1 a')
    expect(normaliseLine(`1 ${space} 935`)).toBe('1 935')
  }
})

test.each([
  ...['2', '- 2 -', '12-', '1/2', '10 van 12', 'Pagina 1', 'pagina 1 van 2', 'blz. 3', 'p. 3'],
  ...['12 januari 2021', '3 mrt 2021', '12-01-2021', '2021-01-12', '10:15', '9:15:30', '* * *'],
  ...['https://www.werk.nl/p/1/2', 'www.werk.nl', 'Telefoon: 088 898 20 20', 'KvK: 34360247', ''],
])('"%s" only serves the page', (line) => {
  expect(isFurniture(line)).toBe(true)
})

test.each([
  ...['1234', '12 a', '12 april', 'op 12 januari 2021', '1 van 1234', '2 van a', 'pagina'],
  ...['Assen 104 223 541 115 983', 'Hotel: 3', 'telefoonboek', 'homepage 3'],
])('"%s" says something', (line) => {
  expect(isFurniture(line)).toBe(false)
})

test.each([
  ['Derde kwartaal Pagina 1 van 2 Groningen', 'Derde kwartaal Groningen'],
  ['Groningen https://www.werk.nl/p 2020', 'Groningen 2020'],
  ['Assen 12-01-2021', 'Assen'],
  ['kwartaal10:15Groningen', 'kwartaal Groningen'],
  ['versie 1.12.01.2021', 'versie 1.12.01.2021'],
  ['12:10:15:30', '12:10:15:30'],
  ['12021-01-12', '12021-01-12'],
])('of "%s" stays "%s"', (line, rest) => {
  expect(withoutFurniture(line)).toBe(rest)
})

test.each(['Gemeente', 'Totaal', 'SONAR', 'in Sonar', 'Gemeente Totaal in Sonar'])(
  '"%s" is a heading of the table',
  (line) => {
    expect(isHeading(line)).toBe(true)
  },
)

test.each(['Gemeente Assen', 'Totaal AMR', 'in Sonar zijn', 'Gemeente Totaal in Sonar 5'])(
  '"%s" is no heading',
  (line) => {
    expect(isHeading(line)).toBe(false)
  },
)
