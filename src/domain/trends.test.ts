import { describe, expect, it } from 'vitest'
import { twoQuarters } from '../testing/groningenSeries.ts'
import type { NationalSeries } from './country.ts'
import { municipalityTrend, nationalProfileTrend, profileTrend, shownQuarters } from './trends.ts'

const all = { kind: 'all' } as const
const eemsdelta = { kind: 'some', codes: ['GM1979'] } as const
const delfzijl = { kind: 'some', codes: ['GM0010'] } as const

const totals = (lines: ReturnType<typeof municipalityTrend>) =>
  lines.map(({ name, values }) => [name, values.map((one) => one?.total)])

describe('the shown quarters', () => {
  it('go on through a quarter that was not published', () => {
    expect(shownQuarters(['2020-Q3', '2021-Q1'])).toEqual(['2020-Q3', '2020-Q4', '2021-Q1'])
  })

  it('begin and end with a published quarter within the range', () => {
    const quarters = ['2020-Q1', '2020-Q3', '2021-Q1'] as const
    const from = ['2020-Q3', '2020-Q4', '2021-Q1']
    expect(shownQuarters(quarters, { from: '2020-Q2' })).toEqual(from)
    expect(shownQuarters(['2020-Q1', '2020-Q3'], { to: '2020-Q2' })).toEqual(['2020-Q1'])
  })

  it('are none when the range holds no published quarter', () => {
    expect(shownQuarters(['2020-Q1', '2020-Q3'], { from: '2020-Q2', to: '2020-Q2' })).toEqual([])
  })
})

describe('the municipalities through time', () => {
  it('have a gap where they have no line, and where nothing was published', () => {
    expect(totals(municipalityTrend(twoQuarters, delfzijl, 'published'))).toEqual([
      ['Delfzijl', [339, undefined, undefined]],
    ])
    expect(totals(municipalityTrend(twoQuarters, eemsdelta, 'published'))).toEqual([
      ['Eemsdelta', [undefined, undefined, 657]],
    ])
  })

  it('are added up quarter by quarter in current boundaries', () => {
    const [line] = municipalityTrend(twoQuarters, eemsdelta, 'current')
    const values = { counts: [42, 162, 372, 81], total: 657 }
    const expected = { code: 'GM1979', name: 'Eemsdelta', values: [values, undefined, values] }
    expect(line).toEqual(expected)
    expect(municipalityTrend(twoQuarters, delfzijl, 'current')).toEqual([])
  })

  it('are all there in name order, each with as many values as there are quarters', () => {
    const lines = municipalityTrend(twoQuarters, all, 'published')
    expect(lines).toHaveLength(17)
    expect(lines.slice(0, 2).map(({ name }) => name)).toEqual(['Aa en Hunze', 'Appingedam'])
    expect(new Set(lines.map(({ values }) => values.length))).toEqual(new Set([3]))
    expect(municipalityTrend(twoQuarters, all, 'current')).toHaveLength(14)
  })

  it('are none for names that do not exist', () => {
    const unknown = { kind: 'unknown', values: ['Nergens'] } as const
    expect(municipalityTrend(twoQuarters, unknown, 'published')).toEqual([])
  })
})

const region = { counts: [440, 2175, 5519, 1057], total: 9191 }

describe('the profiles of a region through time', () => {
  it('are the printed totals, with a gap where nothing was published', () => {
    const points = profileTrend(twoQuarters, all, 'published')
    expect(points).toEqual([
      { quarter: '2020-Q3', values: region },
      { quarter: '2020-Q4' },
      { quarter: '2021-Q1', values: region },
    ])
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
      values: { counts: [125, 737, 2048, 247], total: 3157 },
    })
  })

  it('are incomplete in a quarter in which one of them has no line', () => {
    const both = { kind: 'some', codes: ['GM0014', 'GM1979'] } as const
    const [first, second, third] = profileTrend(twoQuarters, both, 'published')
    expect(first).toEqual({ quarter: '2020-Q3', lacksRow: true })
    expect(second).toEqual({ quarter: '2020-Q4' })
    expect(third?.values?.total).toBe(3600)
  })

  it('reach back before a merger in current boundaries', () => {
    expect(profileTrend(twoQuarters, eemsdelta, 'current')[0]).toEqual({
      quarter: '2020-Q3',
      values: { counts: [42, 162, 372, 81], total: 657 },
    })
    expect(profileTrend(twoQuarters, eemsdelta, 'published')[0]).toEqual({
      quarter: '2020-Q3',
      lacksRow: true,
    })
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
      { quarter: '2020-Q1', values: { counts: [10, 20, 30, 40], total: 100 } },
      { quarter: '2020-Q2' },
      {
        quarter: '2020-Q3',
        values: { counts: [6, 12, 18, 24], total: 60 },
        incomplete: { published: 1, all: 2 },
      },
    ])
  })

  it('keep to the range', () => {
    expect(nationalProfileTrend(national, { to: '2020-Q2' })).toHaveLength(1)
  })
})
