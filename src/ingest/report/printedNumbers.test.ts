import { expect, it } from 'vitest'
import { decimal, en, nl, percentage } from './printedNumbers.ts'

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1935, '1.935', '1,935'],
  [12_842, '12.842', '12,842'],
  [262_040, '262.040', '262,040'],
  [17_500_000, '17.500.000', '17,500,000'],
])('%i people have points in Dutch and commas in English', (count, dutch, english) => {
  expect([nl(count), en(count)]).toEqual([dutch, english])
})

it('a share has one decimal, also where that is 0, and none of nobody', () => {
  expect(percentage(9191, 12_842, ',')).toBe('71,6')
  expect(percentage(1, 2, '.')).toBe('50.0')
  expect(percentage(3, 0, ',')).toBe('?')
})

it('a size has two decimals at most', () => {
  expect(decimal(0.25, ',')).toBe('0,25')
  expect(decimal(59.9999, '.')).toBe('60')
})
