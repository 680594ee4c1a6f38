import { expect, test } from 'vitest'
import { foldProse } from './prose.ts'
import { readRegister } from './readRegister.ts'
import { toSourceLines } from './sourceLine.ts'

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
  [`${register}\n${coverage}`],
  [`${register.replace(' banenafspraak', '')}\n${coverage}`],
  [`${register}\n${coverage.replace('%', ' procent')}`],
  [`${register}\n${coverage.replace('binnen', 'in')}`],
  [`${register}\n${coverage.replace('%', '%(1)')}`],
  [`${register}\n${coverage.replace('%', '% [1]')}`],
  [`${register}\n${coverage.replace('%', '%1)')}`],
  [`${register.replace('12.842', '12.842 (1)')}\n${coverage}`],
  [`${register.replace('12.842', '12.842 (12)')}\n${coverage}`],
  [`${register.replace('12.842', '12.842 12)')}\n${coverage}`],
  [`${register.replace('12.842', '12.842 [12]')}\n${coverage}`],
  [`${register.replace('12.842', '12.842 1)')}\n${coverage}`],
  [`${register.replace('12.842', '12 842')}\n${coverage}`],
])('%j says 12,842 people and 72 per cent', (text) => {
  expect(readIn(text)).toEqual({ register: [12_842, 1], coverage: [72, 2], findings: [] })
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

test('of three numbers the last is said', () => {
  const text = ['1', '2', '3'].map((people) => register.replace('12.842', people)).join('\n')
  expect(readIn(`${text}\n${coverage}`).findings).toEqual([
    [3, { rule: 'ambiguousRegister', data: { found: [1, 2, 3] } }],
  ])
})

test('a mark in the middle of a number is no footnote', () => {
  expect(readIn(`${register.replace('12.842', '12 (1) 842')}\n${coverage}`).findings).toEqual([
    [1, { rule: 'unreadableNumber', data: { cell: '12 (1) 842', reason: 'noNumber' } }],
  ])
})

test('words at the very start of a text are pointed at too', () => {
  const text = foldProse(toSourceLines('doelgroepregister'))
  expect(readRegister(text, text).findings.map((finding) => finding.text)).toEqual([
    'doelgroepregister',
    'doelgroepregister',
  ])
})

test('a number that is held back or cannot be read is said as it is printed', () => {
  expect(readIn(`${register.replace('12.842', 'x')}\n${coverage.replace('72', '7,2')}`)).toEqual({
    register: [undefined, undefined],
    coverage: [undefined, undefined],
    findings: [
      [1, { rule: 'suppressedCell', data: { cell: 'x' } }],
      [2, { rule: 'unreadableNumber', data: { cell: '7,2', reason: 'comma' } }],
    ],
  })
  expect(readIn(`${register.replace('12.842', '12 84')}\n${coverage}`).findings).toEqual([
    [1, { rule: 'unreadableNumber', data: { cell: '12 84', reason: 'grouping' } }],
  ])
})

test('an unreadable number over several lines is shown on one', () => {
  expect(readIn(`${register.replace('12.842', '12\n\n84')}\n${coverage}`).findings).toEqual([
    [1, { rule: 'unreadableNumber', data: { cell: '12 84', reason: 'noNumber' } }],
  ])
})

test('one number that can be read is kept beside one that cannot', () => {
  const { register: found, findings } = readIn(
    `${register}\n${register.replace('12.842', 'x')}\n${coverage}`,
  )
  expect(found).toEqual([12_842, 1])
  expect(findings).toEqual([[2, { rule: 'suppressedCell', data: { cell: 'x' } }]])
})

test('a minus before the percentage is not folded away', () => {
  expect(readIn(`${register}\n${coverage.replace('72', '-72')}`).findings).toEqual([
    [2, { rule: 'unreadableNumber', data: { cell: '-72', reason: 'negative' } }],
  ])
})

test('a sentence with more than forty letters where its number stands is another one', () => {
  const long = register.replace('12.842', 'a'.repeat(41))
  expect(readIn(`${long}\n${coverage}`).findings).toEqual([
    [1, { rule: 'missingRegister', data: {} }],
  ])
})
