import { expect, test } from 'vitest'
import { type PdfItem, pdfLines } from './pdfLines.ts'

function item(text: string, x: number, y: number, fontSize = 10): PdfItem {
  return { text, x, y, width: text.length * fontSize * 0.5, fontSize }
}

test('items on one height make one line, from left to right', () => {
  expect(
    pdfLines([item('223', 80, 500.4), item('Assen', 10, 500), item('104', 50, 499.8)]),
  ).toEqual(['Assen 104 223'])
})

test('lines go from top to bottom', () => {
  expect(pdfLines([item('Delfzijl', 10, 488), item('Assen', 10, 500)])).toEqual([
    'Assen',
    'Delfzijl',
  ])
})

test('items that touch make one word', () => {
  expect(pdfLines([item('Stads', 10, 500), item('kanaal', 35, 500)])).toEqual(['Stadskanaal'])
})

test('small raised marks go', () => {
  const items = [
    item('Assen', 10, 500),
    item('1', 35, 504, 6),
    item('104', 60, 500),
    item('2)', 75, 503, 6),
  ]
  expect(pdfLines(items)).toEqual(['Assen 104'])
})

test('small text on the line stays', () => {
  expect(pdfLines([item('Assen', 10, 500), item('104', 60, 500, 7)])).toEqual(['Assen 104'])
})

test('white space alone is no line', () => {
  expect(pdfLines([item('  ', 10, 500)])).toEqual([])
})

test('a narrow gap between digits groups thousands where the cells stand apart', () => {
  const cells = ['125', '680', '1', '935', '203', '2', '943'].map((text, index) =>
    item(text, [80, 120, 160, 168, 200, 240, 248][index] ?? 0, 500),
  )
  expect(pdfLines([item('Groningen', 10, 500), ...cells])).toEqual([
    'Groningen 125 680 1\u00a0935 203 2\u00a0943',
  ])
})

test('five numbers close together are five cells', () => {
  const cells = ['104', '223', '541', '115', '983'].map((text, index) =>
    item(text, 80 + 19 * index, 500),
  )
  expect(pdfLines([item('Assen', 10, 500), ...cells])).toEqual(['Assen 104 223 541 115 983'])
})
