import { expect, test } from 'vitest'
import { chance, deviation } from './random.ts'

test('a key always has the same number', () => {
  expect(chance('GM0014/size')).toBe(chance('GM0014/size'))
  expect(deviation('AM01/coverage')).toBe(2 * chance('AM01/coverage') - 1)
})

test('numbers lie between 0 and 1, evenly, however alike their keys are', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => chance(`key/${index}`))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  const tenths = Map.groupBy(numbers, (number) => Math.floor(number * 10))
  for (const all of tenths.values()) {
    expect(all.length).toBeGreaterThan(850)
    expect(all.length).toBeLessThan(1150)
  }
})
