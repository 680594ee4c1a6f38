import { expect, test } from 'vitest'
import { isFootnoteMark, nameWithoutMarks, readCells, readNumber } from './cells.ts'

test.each([
  ['104 223', '', ['104', '223']],
  ['Assen', 'Assen', []],
  ['Assen 104 van 223 541', 'Assen 104 van', ['223', '541']],
  ['Assen - x n.b. 5', 'Assen', ['-', 'x', 'n.b.', '5']],
  ['Assen1) 5 6', 'Assen1)', ['5', '6']],
  ['Assen a1 6', 'Assen', ['a1', '6']],
  ['Assen 12ab 6', 'Assen', ['12ab', '6']],
  ['Assen < 5 6', 'Assen', ['<5', '6']],
  ['Assen ≤ 5 6', 'Assen', ['≤5', '6']],
  ['Assen a< 5 6', 'Assen a<', ['5', '6']],
  ['Assen < x5 6', 'Assen <', ['x5', '6']],
  ['Assen 5 <', 'Assen 5 <', []],
])('"%s" is a name and its cells', (line, name, cells) => {
  expect(readCells(line)).toMatchObject({ name, cells })
})

test('a loose mark goes where five numbers remain without it, and stays elsewhere', () => {
  expect(readCells('Assen 104 223 541 115 983 *').cells).toHaveLength(5)
  expect(readCells('Assen 104 223 541 115 *').cells).toEqual(['104', '223', '541', '115', '*'])
  expect(readCells('Assen 104 223 541 - 983 *').cells).toHaveLength(6)
})

test('no-break spaces part the cells only where they are all there is and give five', () => {
  const five = '104\u00a0223\u00a0541\u00a0115\u00a0983'
  expect(readCells(`Assen ${five}`).cells).toEqual(['104', '223', '541', '115', '983'])
  expect(readCells('Assen 1\u00a0935').cells).toEqual(['1\u00a0935'])
  expect(readCells(`Assen ${five} 5`).cells).toEqual([five, '5'])
})

test('a line with words between its numbers says what stands before the first', () => {
  expect(readCells('Aa en Hunze 15 en 35 24')).toMatchObject({
    lead: 'Aa en Hunze',
    anywhere: 3,
    words: 4,
  })
})

test('numbers that are never neighbours are no cells of a row', () => {
  expect(readCells('Profiel 1 Profiel 2 Profiel 3').anywhere).toBe(0)
  expect(readCells('Profiel 1 2').anywhere).toBe(2)
  expect(readCells('Profiel 1 en').anywhere).toBe(0)
  expect(readCells('Profiel 1\u00a02 en').anywhere).toBe(2)
  expect(readCells('1').anywhere).toBe(0)
})

test.each([
  ['0', 0],
  ['1935', 1935],
  ['1\u00a0935', 1935],
  ['12.345.678', 12_345_678],
  ['135(1)', 135],
  ['135*[1]†', 135],
])('%s is %i', (cell, value) => {
  expect(readNumber(cell)).toEqual({ value })
})

test.each(['-', '.', '…', '*', 'x', '?', '<5', '< 5', '≤5', 'n.b.', 'n.v.t.'])(
  '%s is suppressed',
  (cell) => {
    expect(readNumber(cell)).toEqual({ problem: { rule: 'suppressedCell', data: { cell } } })
  },
)

test.each([
  ['1,935', 'comma'],
  ['1.9355', 'grouping'],
  ['1..935', 'grouping'],
  ['1.935\u00a0123', 'grouping'],
  ['01', 'leadingZero'],
  ['+5', 'negative'],
  ['１２', 'otherDigits'],
  ['1351)', 'noNumber'],
  ['', 'noNumber'],
  ['123456789', 'tooLarge'],
])('%s is unreadable: %s', (cell, reason) => {
  const data = { cell: cell.replace('\u00a0', ' '), reason }
  expect(readNumber(cell)).toEqual({ problem: { rule: 'unreadableNumber', data } })
})

test('a mark behind a name goes', () => {
  expect(nameWithoutMarks('Assen 1)')).toBe('Assen')
  expect(nameWithoutMarks('Assen*¹ (2)')).toBe('Assen')
})

test.each(['*', '¹', '(1)', '[12]', '*†'])(
  '%s alone is a mark, and no name or number without it',
  (mark) => {
    expect(isFootnoteMark(mark)).toBe(true)
    expect(nameWithoutMarks(mark)).not.toBe('')
  },
)
