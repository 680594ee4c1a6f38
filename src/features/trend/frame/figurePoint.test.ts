import { describe, expect, it } from 'vitest'
import { nextPoint } from './figurePoint.ts'

/** A long gap between the second and the third. */
const points = [0, 0.1, 0.9, 1].map((place) => ({ key: `${place}`, label: '', lines: [], place }))

describe('the way of a slider through points at unequal distances', () => {
  it('goes to the next point when a key asks for less than the way there', () => {
    expect(nextPoint(points, 1, 0.11, false)).toBe(2)
    expect(nextPoint(points, 2, 0.89, false)).toBe(1)
  })

  it('goes to the nearest point when more is asked, and to the ends', () => {
    expect(nextPoint(points, 1, 0.8, false)).toBe(2)
    expect(nextPoint(points, 1, 1, false)).toBe(3)
    expect(nextPoint(points, 3, 0, false)).toBe(0)
  })

  it('stays at the nearest point while the thumb is dragged, and where only digits were lost', () => {
    expect(nextPoint(points, 1, 0.2, true)).toBe(1)
    expect(nextPoint(points, 2, 0.9 - 1e-15, false)).toBe(2)
  })

  it('stays within the points', () => {
    expect(nextPoint(points, 3, 1.01, false)).toBe(3)
  })
})
