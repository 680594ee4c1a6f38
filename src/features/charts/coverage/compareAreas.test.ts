import { describe, expect, it } from 'vitest'
import type { SharePoint } from '../../../domain/coverageTrend.ts'
import { shareDomain } from './compareAreas.ts'

const shares = (...some: readonly number[]): readonly SharePoint[] => [
  { quarter: '2020-Q3', areas: [undefined, ...some.map((share) => ({ share }))] },
]

describe('the ends of an axis in per cent', () => {
  it('are steps of 5%, at least 10% apart', () => {
    expect(shareDomain(shares(0.66, 0.73))).toEqual([0.65, 0.75])
    expect(shareDomain(shares(0.7))).toEqual([0.7, 0.8])
  })

  it('start at 0 when the lowest share is near it, and go past 100% only for a higher share', () => {
    expect(shareDomain(shares(0.1, 0.7))).toEqual([0, 0.7])
    expect(shareDomain(shares(0.98, 0.99))).toEqual([0.95, 1.05])
    expect(shareDomain([])).toEqual([0, 1])
  })
})
