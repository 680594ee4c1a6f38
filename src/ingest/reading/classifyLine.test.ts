import { expect, test } from 'vitest'
import { classifyLine } from './classifyLine.ts'
import { longestLine, toSourceLines } from './sourceLine.ts'

function classified(text: string) {
  const [line] = toSourceLines(text)
  if (line === undefined) throw new Error('no line')
  return classifyLine(line)
}

test.each([
  ['Assen 104 223 541 115 983', 'Assen'],
  ['• Assen 104 223 541 115 983', 'Assen'],
  ['- Assen 104 223 541 115 983', 'Assen'],
  ['Assen: 104 223 541 115 983', 'Assen'],
  ['Assen : 104 223 541 115 983', 'Assen'],
  ['Assen .... 104 223 541 115 983', 'Assen'],
  ['Assen…… 104 223 541 115 983', 'Assen'],
  ['Assen___ 104 223 541 115 983', 'Assen'],
  ['a..b 104 223 541 115 983', 'a..b'],
  ['a:b 104 223 541 115 983', 'a:b'],
  ['Midden - Groningen 104 223 541 115 983', 'Midden-Groningen'],
  ['Midden- Groningen 104 223 541 115 983', 'Midden-Groningen'],
  ['Midden -Groningen 104 223 541 115 983', 'Midden-Groningen'],
  ['Midden- 104 223 541 115 983', 'Midden-'],
  ['a • b 104 223 541 115 983', 'a • b'],
  ['Assen* 104 223 541 115 983', 'Assen'],
  ['104 223 541 115 983', ''],
])('"%s" is a row of "%s"', (text, name) => {
  expect(classified(text)).toMatchObject({
    kind: 'row',
    name,
    counts: [104, 223, 541, 115],
    total: 983,
  })
})

test.each([
  ['Assen 104 223 541 x 983', { rule: 'suppressedCell', data: { cell: 'x' } }],
  [
    'Assen 104 223 541 115 9,83',
    { rule: 'unreadableNumber', data: { cell: '9,83', reason: 'comma' } },
  ],
  ['Assen 104 223 541', { rule: 'unreadableRow', data: { cells: 3 } }],
  ['een twee drie vier vijf zes 104 223 541', { rule: 'unreadableRow', data: { cells: 3 } }],
])('"%s" is a broken row', (text, problem) => {
  expect(classified(text)).toMatchObject({ kind: 'brokenRow', problems: [problem] })
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

test('lines are put in one spelling up to the greatest length, and no further', () => {
  const [line] = toSourceLines(`${'a'.repeat(longestLine - 2)}\t b`.slice(0, longestLine))
  expect(line?.text.includes('\t')).toBe(false)
  const [longer] = toSourceLines(`${'a'.repeat(longestLine)}\t`)
  expect(longer?.text.endsWith('\t')).toBe(true)
})
