import { expect, test } from 'vitest'
import { foldProse } from './prose.ts'
import { readTitle } from './readTitle.ts'
import { toSourceLines } from './sourceLine.ts'

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
  ['Derde kwartaal 2020 Groningen', [1]],
  ['x\nDerde kwartaal 2020 Groningen', [2]],
  [`Derde kwartaal 2020\n${paragraph}`, [1]],
  ['Derde kwartaal\n2020 Groningen', [1, 2]],
  ['Derde\nkwartaal\n2020 Groningen', [1, 2, 3]],
  ['Derde kwartaal 2020 Groningen\nx\nDerde kwartaal 2020 Groningen', [1, 3]],
  [`Derde kwartaal 2020 Groningen\n${paragraph}`, [1]],
  ['Derde kwartaal 2020\nGroningen', [1, 2]],
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

test('an unknown region is one where nothing better is found', () => {
  expect(readIn('Derde kwartaal 2020 Testland')).toMatchObject({
    quarter: '2020-Q3',
    region: 'Testland',
    findings: [],
  })
})

test('a sentence that names a quarter is no title', () => {
  const missing = [
    [1, { rule: 'quarterMissing', data: {} }],
    [1, { rule: 'regionMissing', data: {} }],
  ]
  expect(readIn('in het derde kwartaal van 2020 waren er meer').findings).toEqual(missing)
  expect(readIn(`${'Groningen '.repeat(10)}derde kwartaal 2020`).findings).toEqual(missing)
  expect(readIn('').findings).toEqual(missing)
})

test('a title has at most 120 letters', () => {
  const title = (length: number) =>
    `Derde kwartaal 2020 Groningen ${'.'.repeat(length - 'Derde kwartaal 2020 Groningen '.length)}`
  expect(readIn(title(120)).quarter).toBe('2020-Q3')
  expect(readIn(title(121)).quarter).toBeUndefined()
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

test('of three titles the last is said', () => {
  const text = ['Eerste', 'Tweede', 'Derde'].map((one) => `${one} kwartaal 2020 Groningen`)
  expect(readIn(text.join('\nx\n')).findings).toEqual([
    [5, { rule: 'quarterAmbiguous', data: { found: ['2020-Q1', '2020-Q2', '2020-Q3'] } }],
  ])
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

test('a title without a region is said where it stands', () => {
  expect(readIn('x\nDerde kwartaal 2020').findings).toEqual([
    [2, { rule: 'regionMissing', data: {} }],
  ])
})

test('the same unknown region twice agrees, whatever its spaces', () => {
  const text = `Derde kwartaal 2020 Test-Land\n${paragraph.replace('Groningen', 'Test Land')}`
  expect(readIn(text)).toMatchObject({ region: 'Test-Land', findings: [] })
})
