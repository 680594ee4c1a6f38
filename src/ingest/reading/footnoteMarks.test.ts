import { expect, test } from 'vitest'
import { isFootnoteMark, nameWithoutMarks, numberWithoutMarks } from './footnoteMarks.ts'

test.each(['135*', '135¹', '135(1)', '135[12]', '135*¹'])('%s is 135 with marks', (cell) => {
  expect(numberWithoutMarks(cell)).toBe('135')
})

test('a digit and a bracket behind a number may be a part of it, behind a name it is a mark', () => {
  expect(numberWithoutMarks('1351)')).toBe('1351)')
  expect(nameWithoutMarks('Assen 1)')).toBe('Assen')
  expect(nameWithoutMarks('Assen*¹ (2)')).toBe('Assen')
})

test.each(['*', '¹', '(1)', '[12]', '*†'])(
  '%s alone is a mark, and no name or number without it',
  (mark) => {
    expect(isFootnoteMark(mark)).toBe(true)
    expect(nameWithoutMarks(mark)).not.toBe('')
    expect(numberWithoutMarks(mark)).not.toBe('')
  },
)
