import { describe, expect, it } from 'vitest'
import { peopleAxis } from './peopleAxis.ts'

describe('an axis of people', () => {
  it('goes in round steps from 0 to just above the largest figure', () => {
    expect(peopleAxis(14_316)).toEqual({ highest: 15_000, ticks: [0, 5000, 10_000, 15_000] })
    expect(peopleAxis(9883).ticks).toEqual([0, 2000, 4000, 6000, 8000, 10_000])
    expect(peopleAxis(251_012).ticks).toEqual([0, 100_000, 200_000, 300_000])
  })

  it('ends at the largest figure where that is round', () => {
    expect(peopleAxis(1000).ticks).toEqual([0, 200, 400, 600, 800, 1000])
  })

  it('has no halves of people', () => {
    expect(peopleAxis(3).ticks).toEqual([0, 1, 2, 3])
    expect(peopleAxis(0)).toEqual({ highest: 1, ticks: [0, 1] })
  })
})
