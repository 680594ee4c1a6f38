import { expect, test } from 'vitest'
import { toSourceLines } from './lines.ts'
import { foldProse } from './paragraph.ts'
import { readQuarters } from './quarters.ts'
import { isRegionName, readTitle, regionNear, regionsInParagraph } from './title.ts'

const paragraph = 'In de arbeidsmarktregio Groningen bevat het doelgroepregister 5 personen.'

function readIn(text: string) {
  const lines = toSourceLines(text)
  const { quarter, region, lines: numbers, findings } = readTitle(lines, foldProse(lines))
  return {
    quarter,
    region: region?.printed,
    lines: [...numbers],
    findings: findings.map(({ line, problem }) => [line, problem]),
  }
}

test.each([
  [`Derde kwartaal 2020\n${paragraph}`, [1]],
  ['Derde\nkwartaal\n2020 Groningen', [1, 2, 3]],
  ['Derde kwartaal 2020 Groningen\nx\nDerde kwartaal 2020 Groningen', [1, 3]],
  ['Groningen\nDerde kwartaal 2020', [2, 1]],
])('%j has the quarter and the region', (text, lines) => {
  const { lines: numbers, ...reading } = readIn(text)
  expect(reading).toEqual({ quarter: '2020-Q3', region: 'Groningen', findings: [] })
  expect([...new Set(numbers)]).toEqual(lines)
})

test('a title with a known region goes before prose that names a quarter', () => {
  const text = 'Tweede kwartaal 2020 Testland\nx\nDerde kwartaal 2020 Groningen'
  expect(readIn(text)).toMatchObject({ quarter: '2020-Q3', region: 'Groningen', findings: [] })
})

test('a sentence that names a quarter is no title', () => {
  const missing = [
    [1, { rule: 'quarterMissing', data: { title: '' } }],
    [1, { rule: 'regionMissing', data: {} }],
  ]
  expect(readIn('in het derde kwartaal van 2020 waren er meer').findings).toEqual(missing)
  expect(readIn(`${'Groningen '.repeat(10)}derde kwartaal 2020`).findings).toEqual(missing)
  expect(readIn('').findings).toEqual(missing)
})

test('two quarters are said at the last title, two regions at the last that names one', () => {
  expect(readIn('Derde kwartaal 2020 Groningen\nx\nVierde kwartaal 2020 Groningen')).toMatchObject({
    quarter: undefined,
    region: 'Groningen',
    findings: [[3, { rule: 'quarterAmbiguous', data: { found: ['2020-Q3', '2020-Q4'] } }]],
  })
  expect(readIn(`Derde kwartaal 2020 Drenthe\nx\n${paragraph}`)).toMatchObject({
    quarter: '2020-Q3',
    region: undefined,
    findings: [[3, { rule: 'regionMismatch', data: { found: ['Drenthe', 'Groningen'] } }]],
  })
})

test('two regions that nobody knows do not agree because of that', () => {
  const text = `Derde kwartaal 2020 Testland\n${paragraph.replace('Groningen', 'Anderland')}`
  expect(readIn(text)).toMatchObject({
    region: undefined,
    findings: [[2, { rule: 'regionMismatch', data: { found: ['Testland', 'Anderland'] } }]],
  })
})

test('a region without a capital is one where the paragraph has it too', () => {
  const title = 'Derde kwartaal 2020 testland'
  expect(readIn(title).region).toBeUndefined()
  expect(readIn(`${title}\n${paragraph.replace('Groningen', 'testland')}`)).toMatchObject({
    quarter: '2020-Q3',
    region: 'testland',
    findings: [],
  })
})

/** The region near the line that holds `2020`; `words` are the rest of it. */
function near(text: string, size = 1) {
  const lines = toSourceLines(text)
  const index = lines.findIndex((line) => line.text.includes('2020'))
  const words = (lines[index]?.text ?? '').replace(/(?:Derde kwartaal )?2020/, '')
  const region = regionNear(lines, index, size, words)
  return region && [region.printed, region.known?.code, region.line.number]
}

test.each([
  ['2020 AMR: Groningen', ['Groningen', 'AM01', 1]],
  ['2020 - Groningen -', ['Groningen', 'AM01', 1]],
  ['2020 (Testland )', ['Testland', undefined, 1]],
  ['2020 Testland (Noord)', ['Testland (Noord)', undefined, 1]],
  ['2020 Noord-Holland arbeidsmarktregio Noord', ['Noord-Holland Noord', 'AM15', 1]],
  ['2020 Noord-\nHolland\nNoord', ['Noord-Holland Noord', 'AM15', 1]],
  ['2020\nArbeidsmarktregio Groningen\nen meer', ['Groningen', 'AM01', 2]],
  ['2020\nNoord-Holland\nNoord', ['Noord-Holland Noord', 'AM15', 2]],
  ['Groningen\n2020 Testland', ['Testland', undefined, 2]],
  ['2020 Testland\nGroningen', ['Testland', undefined, 1]],
  ['2020\nArbeidsmarktregio Testland', ['Testland', undefined, 2]],
  ['2020\nTestland', undefined],
  ['2020\nDe arbeidsmarktregio Testland', undefined],
  ['2020 Noord-\nen Midden-Testland', ['Noord- en Midden-Testland', undefined, 1]],
  ['2020 Noord- en\nMidden-\nTestland', ['Noord- en Midden-Testland', undefined, 1]],
  ['2020 NOORD- EN MIDDEN-TESTLAND', ['NOORD- EN MIDDEN-TESTLAND', undefined, 1]],
  ['2020 Noord-, Midden- of Zuid-Testland', ['Noord-, Midden- of Zuid-Testland', undefined, 1]],
] as const)('near %j is %j', (text, region) => {
  expect(near(text)).toEqual(region)
})

test('an unknown region has the form of a name, or stands in the paragraph', () => {
  const isName = (printed: string, inParagraph: readonly string[] = []) =>
    isRegionName({ printed, known: undefined, line: { number: 1, printed } }, new Set(inParagraph))
  const names = ["'s-Testland (Noord) / Zuid", 'Een Twee Drie Vier Vijf', `T${'e'.repeat(60)}`]
  const others = ['Een Twee Drie Vier Vijf Zes', 'testland', 'Testland 2', `T${'e'.repeat(61)}`]
  expect(names.filter((name) => !isName(name))).toEqual([])
  expect(others.filter((name) => isName(name))).toEqual([])
  expect(isName('testland', ['testland'])).toBe(true)
})

const wrapped = [
  'Noord- en Midden-Limburg',
  'Noord-\nen Midden-Limburg',
  'Noord- en\nMidden-Limburg',
  'Noord- en Midden-\nLimburg',
  'Noord-\nen\nMidden-\nLimburg',
  'Noord-\u00a0en Midden\u2011Limburg',
  'Noord\u2013 en Midden- Limburg',
  'Noord -en Midden-Limburg',
  'Noord - en Midden-Limburg',
  'Noord\n-en Midden-Limburg',
]

test.each(wrapped)('a hyphen that stands for a word stays apart: %j', (name) => {
  const printed = 'Noord- en Midden-Limburg'
  const sentence = `in de arbeidsmarktregio ${name} bevat het doelgroepregister 5 personen`
  const regions = regionsInParagraph(foldProse(toSourceLines(sentence)))
  expect(regions.map((region) => region.printed)).toEqual([printed])
  const title = readIn(`Derde kwartaal 2020 ${name}\n${sentence}`)
  expect(title).toMatchObject({ region: printed, findings: [] })
})

test('the paragraph names its region as printed, on the line where it starts', () => {
  const text =
    'In de arbeidsmarktregio Noord-\n\nHolland\n\nNoord bevat het doelgroep-\nregister 5 personen.'
  const [region, ...others] = regionsInParagraph(foldProse(toSourceLines(`x\n${text}`)))
  expect(others).toEqual([])
  expect(region?.printed).toBe('Noord-Holland Noord')
  expect(region?.known?.code).toBe('AM15')
  expect(region?.line.number).toBe(2)
})

test('a paragraph about no region names none; the last region before the register counts', () => {
  const regionsOf = (text: string) =>
    regionsInParagraph(foldProse(toSourceLines(text))).map(({ printed }) => printed)
  expect(regionsOf('de arbeidsmarktregio Groningen bevat een register')).toEqual([])
  expect(
    regionsOf('arbeidsmarktregio en de arbeidsmarktregio Groningen bevat het doelgroepregister'),
  ).toEqual(['Groningen'])
})

test.each([
  ['Eerste kwartaal 2020', '2020-Q1'],
  ['tweede kwartaal 2020', '2020-Q2'],
  ['vierde kwartaal van 2020', '2020-Q4'],
  ['derde-kwartaal 2020', '2020-Q3'],
  ['derde kwart 2020', '2020-Q3'],
  ['3 kw 2020', '2020-Q3'],
  ['3° kwartaal 2020', '2020-Q3'],
  ['3 e kwartaal 2020', '2020-Q3'],
  ['3kwartaal2020', '2020-Q3'],
  ['kwartaal 3 van 2020', '2020-Q3'],
  ['kwartaal: II / 2020', '2020-Q2'],
  ['q 4/2020', '2020-Q4'],
  ['K1-2020', '2020-Q1'],
  ['Q22020', '2020-Q2'],
  ['2020Q1', '2020-Q1'],
  ['2020, derde kwartaal', '2020-Q3'],
  ['2020 kw.3', '2020-Q3'],
  ['III 2020', '2020-Q3'],
  ['third quarter 2020', '2020-Q3'],
  ['1st quarter of 2020', '2020-Q1'],
  ['kwartaal twee 2020', '2020-Q2'],
  ["3e kwartaal '20", '2020-Q3'],
  ['derde kwartaal van het jaar 2020', '2020-Q3'],
  ['derde kwartaal (Q3) 2020', '2020-Q3'],
  ['derde kwartaal 2020 (Q3)', '2020-Q3'],
])('"%s" is %s and nothing else', (text, quarter) => {
  expect(readQuarters(text)).toEqual({ found: [quarter], rest: '' })
  expect(readQuarters(`Groningen ${text} en  meer`)).toEqual({
    found: [quarter],
    rest: 'Groningen en meer',
  })
})

test.each([
  ...['vijfde kwartaal 2020', 'Q5 2020', 'derde kwartaal', 'derde kwartaal 20201'],
  ...['derde kwartaalcijfers 2020', '13e kwartaal 2020', '2020-Q33', 'Q3 - - 2020'],
  ...['kwartaal 2020', 'derde kwartaal     2020', 'viii 2020', 'derde kwartaal 0000'],
])('"%s" names no quarter and stays as it is', (text) => {
  expect(readQuarters(text)).toEqual({ found: [], rest: text.replace(/ {2,}/g, ' ') })
})

test.each([
  ['derde kwartaal 2020-2021', ['2020-Q3', '2021-Q3']],
  ['derde kwartaal 2020/21', ['2020-Q3', '2021-Q3']],
  ['2020 en 2021, Q3', ['2020-Q3', '2021-Q3']],
  ['Q3 2021-2020', ['2021-Q3', '2020-Q3']],
  ['tweede en derde kwartaal 2020', ['2020-Q2', '2020-Q3']],
  ['kwartaal 2 t/m 3 2020', ['2020-Q2', '2020-Q3']],
  ['Q2-Q3 2020', ['2020-Q2', '2020-Q3']],
  ['derde kwartaal 2020 (Q2)', ['2020-Q3', '2020-Q2']],
])('"%s" names two quarters', (text, found) => {
  expect(readQuarters(text)).toEqual({ found, rest: '' })
})

test('a date behind a quarter is no second year', () => {
  expect(readQuarters('Q3 2020 - 12-01-2021').found).toEqual(['2020-Q3'])
  expect(readQuarters('Q3 2020-12').found).toEqual(['2020-Q3'])
})

test('a title with a quarter that cannot be read is quoted, also over lines', () => {
  const quoted = (text: string) => readIn(text).findings[0]
  const found = (line: number, title: string) => [line, { rule: 'quarterMissing', data: { title } }]
  expect(quoted('Vijfde\nkwartaal 2020')).toEqual(found(2, 'Vijfde kwartaal 2020'))
  expect(quoted('Vijfde\nkwartaal\n2020')).toEqual(found(2, 'Vijfde kwartaal 2020'))
  expect(quoted('Vijfde kwartaal 2020 Groningen')).toEqual(
    found(1, 'Vijfde kwartaal 2020 Groningen'),
  )
})

test('each quarter is named once, in the order of the spellings', () => {
  expect(readQuarters('Q3 2020, derde kwartaal 2020 en 2020-Q4')).toEqual({
    found: ['2020-Q3', '2020-Q4'],
    rest: ', en',
  })
})
