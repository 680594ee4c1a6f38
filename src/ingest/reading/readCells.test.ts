import { expect, test } from 'vitest'
import { readCells } from './readCells.ts'

test.each([
  ['Assen 104 223 541 115 983', 'Assen', ['104', '223', '541', '115', '983']],
  ['Aa en Hunze 15 35', 'Aa en Hunze', ['15', '35']],
  ['104 223', '', ['104', '223']],
  ['Assen', 'Assen', []],
  ['Assen 104 van 223 541', 'Assen 104 van', ['223', '541']],
  ['Assen 1O4 2', 'Assen', ['1O4', '2']],
  ['Assen - x n.b. 5', 'Assen', ['-', 'x', 'n.b.', '5']],
  ['Assen1) 5 6', 'Assen1)', ['5', '6']],
  ['Assen a1 6', 'Assen', ['a1', '6']],
  ['Assen 12ab 6', 'Assen', ['12ab', '6']],
  ['Assen < 5 6', 'Assen', ['<5', '6']],
  ['Assen ≤ 5 6', 'Assen', ['≤5', '6']],
  ['Assen a< 5 6', 'Assen a<', ['5', '6']],
  ['Assen < a5 6', 'Assen <', ['a5', '6']],
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
