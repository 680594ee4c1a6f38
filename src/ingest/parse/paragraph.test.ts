import { expect, test } from 'vitest'
import { toSourceLines } from './lines.ts'
import { foldProse, readRegister } from './paragraph.ts'

const register = 'Zo bevat het doelgroepregister banenafspraak in totaal 12.842 personen.'
const coverage = 'Hiervan is 72% bekend binnen Sonar.'

/** What the paragraph says; `outside` are lines that only the second look takes in. */
function readIn(text: string, everything = text) {
  const reading = readRegister(foldProse(toSourceLines(text)), foldProse(toSourceLines(everything)))
  return {
    register: [reading.registerTotal?.value, reading.registerTotal?.line.number],
    coverage: [reading.reportedCoverage?.value, reading.reportedCoverage?.line.number],
    findings: reading.findings.map(({ line, problem }) => [line, problem]),
  }
}

test.each([
  [register.replace(' banenafspraak', ''), coverage.replace('%', ' procent')],
  [register.replace('12.842', '12.842 (1)'), coverage.replace('binnen', 'in')],
  [register.replace('12.842', '12.842 [12]'), coverage.replace('%', '%(1)')],
  [register.replace('12.842', '12.842 1)'), coverage.replace('%', '%1)')],
  [register.replace('12.842', '12 842'), coverage],
])('%j and %j say 12,842 people and 72 per cent', (first, second) => {
  const reading = { register: [12_842, 1], coverage: [72, 2], findings: [] }
  expect(readIn(`${first}\n${second}`)).toEqual(reading)
})

test('each number stands on the line where it begins', () => {
  const text = `${register.replace('12.842', '\n12.842')}\n${coverage.replace('72', '\n72')}`
  expect(readIn(text)).toEqual({ register: [12_842, 2], coverage: [72, 4], findings: [] })
})

test('the second text is only looked at for a sentence that the first does not have', () => {
  const other = `${register.replace('12.842', '1')}\n${coverage}`
  expect(readIn(register, other)).toEqual({
    register: [12_842, 1],
    coverage: [72, 2],
    findings: [],
  })
})

test.each([
  ['', 1, 1],
  ['x\nhet doelgroepregister', 2, 2],
  ['x\nhet doelgroepregister\nHiervan is wat', 2, 3],
  ['x\nHiervan is wat', 1, 2],
])('of %j both sentences are missing, near the words that are there', (text, first, second) => {
  expect(readIn(text).findings).toEqual([
    [first, { rule: 'missingRegister', data: {} }],
    [second, { rule: 'missingCoverage', data: {} }],
  ])
})

test('the same number twice is one, two numbers are none', () => {
  expect(readIn(`${register}\n${register}\n${coverage}\n${coverage}`).findings).toEqual([])
  const text = `${register}\n${register.replace('12.842', '12.843')}\n${coverage}\n${coverage.replace('72', '73')}`
  expect(readIn(text)).toEqual({
    register: [undefined, undefined],
    coverage: [undefined, undefined],
    findings: [
      [2, { rule: 'ambiguousRegister', data: { found: [12_842, 12_843] } }],
      [4, { rule: 'ambiguousCoverage', data: { found: [72, 73] } }],
    ],
  })
})

test('a mark in the middle of a number is no footnote', () => {
  expect(readIn(`${register.replace('12.842', '12 (1) 842')}\n${coverage}`).findings).toEqual([
    [1, { rule: 'unreadableNumber', data: { cell: '12 (1) 842', reason: 'noNumber' } }],
  ])
})

test('one number that can be read is kept beside one that cannot', () => {
  const { register: found, findings } = readIn(
    `${register}\n${register.replace('12.842', 'x')}\n${coverage}`,
  )
  expect(found).toEqual([12_842, 1])
  expect(findings).toEqual([[2, { rule: 'suppressedCell', data: { cell: 'x' } }]])
})

test('a sentence with more than forty letters where its number stands is another one', () => {
  const long = register.replace('12.842', 'a'.repeat(41))
  expect(readIn(`${long}\n${coverage}`).findings).toEqual([
    [1, { rule: 'missingRegister', data: {} }],
  ])
})

function foldedOf(text: string): string {
  return foldProse(toSourceLines(text)).folded
}

test.each([
  ['doelgroep-\nregister  Banenafspraak', 'doelgroepregisterbanenafspraak'],
  ['In totaal 12.842* personen', 'intotaal12.842personen'],
  ['72% – een deel', '72%eendeel'],
  ['is -  72%', 'is-72%'],
  ['72 -\nper', '72-per'],
  ['x7a-b', 'x7ab'],
  ['a -b 7', 'ab7'],
  ['- a', 'a'],
  ['İ', 'İ'],
])('%j is %j without spaces', (text, folded) => {
  expect(foldedOf(text)).toBe(folded)
})

test('each folded character knows its line, and a stretch of them its text', () => {
  const prose = foldProse(toSourceLines('Hiervan is\n\n72% be-\nkend.'))
  expect(prose.folded).toBe('hiervanis72%bekend.')
  const lines = [0, 8, 9, 13, 14, 18, 19].map((index) => prose.lineAt(index).number)
  expect(lines).toEqual([1, 1, 3, 3, 4, 4, 1])
  expect(prose.lineAt(9).printed).toBe('72% be-')
  expect(prose.textOf(7, 12)).toBe('is\n\n72%')
  expect(prose.textOf(12, 19)).toBe('be-\nkend.')
  expect(prose.textOf(99, 100)).toBe('')
})
