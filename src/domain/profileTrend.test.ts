import { describe, expect, it } from 'vitest'
import { twoQuarters } from '../testing/groningenSeries.ts'
import type { NationalSeries } from './nationalSeries.ts'
import { nationalProfileTrend, profileTrend } from './profileTrend.ts'

const all = { kind: 'all' } as const
const region = { counts: [440, 2175, 5519, 1057], total: 9191 }

describe('the profiles of a region through time', () => {
  it('are the printed totals, with a gap where nothing was published', () => {
    const points = profileTrend(twoQuarters, all, 'published')
    expect(points).toEqual([
      { quarter: '2020-Q3', figures: region },
      { quarter: '2020-Q4' },
      { quarter: '2021-Q1', figures: region },
    ])
  })

  it('do not depend on boundaries', () => {
    expect(profileTrend(twoQuarters, all, 'current')).toEqual(
      profileTrend(twoQuarters, all, 'published'),
    )
  })

  it('keep to the range', () => {
    expect(profileTrend(twoQuarters, all, 'published', { from: '2021-Q1' })).toHaveLength(1)
    expect(profileTrend(twoQuarters, all, 'published', { from: '2022-Q1' })).toEqual([])
  })

  it('are a gap where a column is not known', () => {
    const regionTotal = { ...twoQuarters.regionTotal, profile4: [null, 783] }
    expect(profileTrend({ ...twoQuarters, regionTotal }, all, 'published')[0]).toEqual({
      quarter: '2020-Q3',
    })
  })
})

describe('the profiles of chosen municipalities through time', () => {
  it('are their sum', () => {
    // Groningen 125 680 1.935 203 2.943 and Pekela 0 57 113 44 214
    const both = { kind: 'some', codes: ['GM0014', 'GM0765'] } as const
    expect(profileTrend(twoQuarters, both, 'published')[0]).toEqual({
      quarter: '2020-Q3',
      figures: { counts: [125, 737, 2048, 247], total: 3157 },
    })
  })

  it('are incomplete in a quarter in which one of them has no line', () => {
    const both = { kind: 'some', codes: ['GM0014', 'GM1979'] } as const
    const [first, second, third] = profileTrend(twoQuarters, both, 'published')
    expect(first).toEqual({ quarter: '2020-Q3', isIncomplete: true })
    expect(second).toEqual({ quarter: '2020-Q4' })
    expect(third?.figures?.total).toBe(3600)
  })

  it('reach back before a merger in current boundaries', () => {
    const eemsdelta = { kind: 'some', codes: ['GM1979'] } as const
    expect(profileTrend(twoQuarters, eemsdelta, 'current')[0]).toEqual({
      quarter: '2020-Q3',
      figures: { counts: [42, 162, 372, 81], total: 657 },
    })
    expect(profileTrend(twoQuarters, eemsdelta, 'published')[0]).toEqual({
      quarter: '2020-Q3',
      isIncomplete: true,
    })
  })

  it('are no figures at all for names that do not exist', () => {
    const unknown = { kind: 'unknown', values: ['Nergens'] } as const
    const points = profileTrend(twoQuarters, unknown, 'published')
    expect(points.filter(({ figures }) => figures !== undefined)).toEqual([])
  })
})

describe('the profiles of the country through time', () => {
  const totals = { sonarTotal: [10], registerTotal: [20] }
  const national: NationalSeries = {
    quarters: ['2020-Q1', '2020-Q3'],
    regions: [
      { code: 'AM01', name: 'Groningen', ...totals },
      { code: 'AM02', name: 'Friesland', ...totals },
    ],
    regionsPublished: [2, 1],
    sonarTotal: [100, 60],
    registerTotal: [200, 90],
    profiles: { profile1: [10, 6], profile2: [20, 12], profile3: [30, 18], profile4: [40, 24] },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }

  it('say how many regions are not in the sum', () => {
    expect(nationalProfileTrend(national)).toEqual([
      { quarter: '2020-Q1', figures: { counts: [10, 20, 30, 40], total: 100 } },
      { quarter: '2020-Q2' },
      {
        quarter: '2020-Q3',
        figures: { counts: [6, 12, 18, 24], total: 60 },
        regionsMissing: 1,
      },
    ])
  })

  it('keep to the range', () => {
    expect(nationalProfileTrend(national, { to: '2020-Q2' })).toHaveLength(1)
  })
})
