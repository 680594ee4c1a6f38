import { describe, expect, it } from 'vitest'
import { groningenSeries, twoQuarters } from '../testing/groningenSeries.ts'
import type { NationalSeries } from './country.ts'
import {
  compareCoverage,
  coverageTrend,
  type TotalsSeries,
  totalsOfCountry,
  totalsOfRegion,
} from './coverageTrend.ts'

describe('the coverage trend', () => {
  const one = totalsOfRegion(groningenSeries)
  const two = totalsOfRegion(twoQuarters)
  const first = {
    quarter: '2020-Q3',
    values: {
      ...{ sonarTotal: 9191, registerTotal: 12_842, registerGap: 3651, reportedCoverage: 72 },
      ...{ coverage: 9191 / 12_842, publishedOn: '2021-01' },
    },
  }
  const second = {
    quarter: '2021-Q1',
    values: {
      ...{ sonarTotal: 9191, registerTotal: 13_000, registerGap: 3809, reportedCoverage: 71 },
      ...{ coverage: 9191 / 13_000, publishedOn: '2021-06' },
    },
  }
  const gap = { quarter: '2020-Q4' }

  it('has a point per quarter, oldest first, and a gap where nothing was published', () => {
    expect(coverageTrend(one)).toEqual([first])
    expect(coverageTrend(two)).toEqual([first, gap, second])
  })

  it('keeps to the range, and begins and ends with a published quarter', () => {
    expect(coverageTrend(two, { from: '2020-Q4' })).toEqual([second])
    expect(coverageTrend(two, { to: '2020-Q4' })).toEqual([first])
    expect(coverageTrend(two, { from: '2020-Q4', to: '2020-Q4' })).toEqual([])
  })

  it('has a point without coverage where the register is empty', () => {
    const empty = { ...one, sonarTotal: [0], registerTotal: [0], reportedCoverage: [0] }
    const none = { sonarTotal: 0, registerTotal: 0, registerGap: 0 }
    const values = { ...none, reportedCoverage: 0, publishedOn: '2021-01' }
    expect(coverageTrend(empty)).toEqual([{ quarter: '2020-Q3', values }])
  })

  it('has a gap where a total is missing, and begins and ends with one', () => {
    const three = {
      area: one.area,
      quarters: ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'],
      sonarTotal: [null, 10, null, 30],
      registerTotal: [20, 20, 40, 40],
    } as const
    expect(coverageTrend(three)).toEqual([
      {
        quarter: '2020-Q4',
        values: { sonarTotal: 10, registerTotal: 20, registerGap: 10, coverage: 0.5 },
      },
      { quarter: '2021-Q1' },
      {
        quarter: '2021-Q2',
        values: { sonarTotal: 30, registerTotal: 40, registerGap: 10, coverage: 0.75 },
      },
    ])
    expect(coverageTrend({ ...three, registerTotal: [20, 20, 40, null] })).toHaveLength(1)
  })

  it('says of the country where regions are missing from the sum', () => {
    const points = coverageTrend(totalsOfCountry(country))
    expect(points.map(({ values }) => values)).toEqual([
      {
        sonarTotal: 60,
        registerTotal: 100,
        registerGap: 40,
        coverage: 0.6,
        incomplete: { published: 1, all: 2 },
      },
      { sonarTotal: 150, registerTotal: 200, registerGap: 50, coverage: 0.75 },
    ])
  })
})

const none = [0, 0]
const country: NationalSeries = {
  quarters: ['2020-Q3', '2020-Q4'],
  regions: [
    { code: 'AM01', name: 'Groningen', sonarTotal: [60, 70], registerTotal: [100, 100] },
    { code: 'AM02', name: 'Friesland', sonarTotal: [null, 80], registerTotal: [null, 100] },
  ],
  regionsPublished: [1, 2],
  sonarTotal: [60, 150],
  registerTotal: [100, 200],
  profiles: { profile1: none, profile2: none, profile3: none, profile4: none },
  municipalities: [],
  ended: [],
  definitionChanges: [],
}

const groningen: TotalsSeries = {
  area: { code: 'AM01', name: 'Groningen' },
  quarters: ['2020-Q3', '2021-Q1'],
  sonarTotal: [9191, 9230],
  registerTotal: [12_842, 13_000],
  reportedCoverage: [72, 71],
}

const friesland: TotalsSeries = {
  area: { code: 'AM02', name: 'Friesland' },
  quarters: ['2020-Q2', '2020-Q3', '2020-Q4'],
  sonarTotal: [500, null, 0],
  registerTotal: [1000, null, 0],
}

const countryTotals: TotalsSeries = {
  area: { code: 'NL', name: 'Nederland' },
  quarters: ['2020-Q3', '2020-Q4'],
  sonarTotal: [30, 60],
  registerTotal: [100, 100],
  regions: { all: 2, published: [1, 2] },
}

describe('coverage of several areas', () => {
  it('gives the share and the printed percentage apart, and leaves gaps', () => {
    expect(compareCoverage([groningen])).toEqual([
      {
        quarter: '2020-Q3',
        areas: [
          expect.objectContaining({
            coverage: expect.closeTo(0.7157, 4),
            registerGap: 3651,
            reportedCoverage: 72,
          }),
        ],
      },
      { quarter: '2020-Q4', areas: [undefined] },
      {
        quarter: '2021-Q1',
        areas: [expect.objectContaining({ coverage: 0.71, reportedCoverage: 71 })],
      },
    ])
  })

  it('runs from the first to the last quarter of any area', () => {
    const points = compareCoverage([groningen, friesland])
    const quarters = ['2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1']
    expect(points.map(({ quarter }) => quarter)).toEqual(quarters)
    const none = [undefined, undefined, undefined]
    expect(points.map(({ areas }) => areas[1]?.coverage)).toEqual([0.5, ...none])
  })

  it('says of the country how many regions are in it', () => {
    expect(compareCoverage([countryTotals]).map(({ areas }) => areas[0])).toEqual([
      expect.objectContaining({ coverage: 0.3, incomplete: { published: 1, all: 2 } }),
      expect.not.objectContaining({ incomplete: expect.anything() }),
    ])
  })
})
