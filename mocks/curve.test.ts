import { describe, expect, it } from 'vitest'
import { quartersBetween } from '../src/domain/quarter.ts'
import { type Curve, valueAt, wander } from './curve.ts'

const curve: Curve = [
  ['2020-Q1', 100],
  ['2020-Q3', 200],
  ['2021-Q3', 160],
]

describe('a curve', () => {
  it('goes straight from point to point', () => {
    expect(valueAt(curve, '2020-Q1')).toBe(100)
    expect(valueAt(curve, '2020-Q2')).toBe(150)
    expect(valueAt(curve, '2020-Q3')).toBe(200)
    expect(valueAt(curve, '2020-Q4')).toBe(190)
  })

  it('stays level before its first and after its last point', () => {
    expect(valueAt(curve, '2019-Q1')).toBe(100)
    expect(valueAt(curve, '2030-Q1')).toBe(160)
  })
})

it('a wandering stays between -1 and 1 and never jumps', () => {
  const values = quartersBetween('2016-Q1', '2026-Q3').map((quarter) => wander('a', quarter))
  for (const [index, value] of values.entries()) {
    expect(Math.abs(value)).toBeLessThanOrEqual(1)
    // Two years, or eight quarters, lie between turns that are at most 2 apart.
    expect(Math.abs(value - (values[index - 1] ?? value))).toBeLessThanOrEqual(2 / 8 + 1e-9)
  }
})
