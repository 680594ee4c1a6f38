import { describe, expect, it } from 'vitest'
import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import { drawnPoints, isJoined, layersOf } from './profileLayers.ts'

const figures = { counts: [10, 20, 30, 40], total: 100 } as const

/** Eight quarters with figures; `change` makes some of them different. */
const eight = (change: (index: number) => Partial<ProfilePoint>): readonly ProfilePoint[] =>
  (
    [
      '2019-Q1',
      '2019-Q2',
      '2019-Q3',
      '2019-Q4',
      '2020-Q1',
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
    ] as const
  ).map((quarter, index) => ({ quarter, figures, ...change(index) }))

describe('the drawn points', () => {
  it('are people, or shares of the total', () => {
    const points: readonly ProfilePoint[] = [{ quarter: '2020-Q3', figures }]
    const people = { profile1: 10, profile2: 20, profile3: 30, profile4: 40 }
    const shares = { profile1: 0.1, profile2: 0.2, profile3: 0.3, profile4: 0.4 }
    expect(drawnPoints(points, 'count')[0]?.values).toEqual(people)
    expect(drawnPoints(points, 'share')[0]?.values).toEqual(shares)
  })

  it('keep a quarter of nobody as a count, and as a share leave it out', () => {
    const nobody: readonly ProfilePoint[] = [
      { quarter: '2020-Q3', figures: { counts: [0, 0, 0, 0], total: 0 } },
    ]
    expect(drawnPoints(nobody, 'count')[0]?.values?.profile1).toBe(0)
    expect(drawnPoints(nobody, 'share')).toEqual([{ quarter: '2020-Q3' }])
  })

  it('set a sum without some regions apart as a count, and mark it as a share', () => {
    const points = eight((index) => (index === 7 ? { regionsMissing: 1 } : {}))
    expect(drawnPoints(points, 'count').map(({ isApart }) => isApart === true)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      true,
    ])
    const shares = drawnPoints(points, 'share')
    expect(shares.some(({ isApart }) => isApart)).toBe(false)
    expect(shares[7]?.isPart).toBe(true)
  })

  it('all stand apart when many would', () => {
    const points = eight((index) => (index % 2 === 0 ? { regionsMissing: 1 } : {}))
    expect(drawnPoints(points, 'count').every(({ isApart }) => isApart)).toBe(true)
  })

  it('are joined to a neighbour, not over a gap', () => {
    const values = { profile1: 1, profile2: 1, profile3: 1, profile4: 1 }
    const points = [
      { quarter: '2020-Q1', values },
      { quarter: '2020-Q2', values },
      { quarter: '2020-Q3' },
      { quarter: '2020-Q4', values },
    ] as const
    expect(points.map((_, index) => isJoined(points, index))).toEqual([true, true, false, false])
  })
})

describe('the layers of a quarter', () => {
  it('read downwards in the order of the publication', () => {
    const [point] = drawnPoints([{ quarter: '2020-Q3', figures }], 'count')
    expect(point && layersOf(point)).toEqual([
      { id: 'profile4', from: 0, to: 40 },
      { id: 'profile3', from: 40, to: 70 },
      { id: 'profile2', from: 70, to: 90 },
      { id: 'profile1', from: 90, to: 100 },
    ])
    expect(layersOf({ quarter: '2020-Q4' })).toEqual([])
  })
})
