import { describe, expect, it } from 'vitest'
import { shareAxis } from './coverageShareAxis.ts'

describe('an axis in per cent', () => {
  it('is never narrower than ten percentage points, and has round ticks', () => {
    expect(shareAxis([0.66, 0.73])).toEqual({
      lowest: 0.64,
      highest: 0.76,
      ticks: [0.64, 0.66, 0.68, 0.7, 0.72, 0.74, 0.76],
    })
    expect(shareAxis([0.7])).toMatchObject({ lowest: 0.64, highest: 0.76 })
  })

  it('takes larger steps for shares that lie further apart', () => {
    expect(shareAxis([0.52, 0.79]).ticks).toEqual([0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8])
    expect(shareAxis([0.42, 0.97]).ticks).toEqual([0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  })

  it('starts at 0 when the lowest share is near it', () => {
    expect(shareAxis([0.1, 0.7]).lowest).toBe(0)
    expect(shareAxis([0, 0]).ticks).toEqual([0, 0.02, 0.04, 0.06])
    expect(shareAxis([]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })

  it('stops at 100% unless a share is higher', () => {
    expect(shareAxis([0.98, 0.99])).toMatchObject({ lowest: 0.92, highest: 1 })
    expect(shareAxis([0.95, 1.03]).highest).toBe(1.04)
  })
})
