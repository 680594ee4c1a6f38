import { describe, expect, it } from 'vitest'
import { coverageShares } from './coverageShares.ts'
import type { TotalsSeries } from './coverageTrend.ts'

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

const country: TotalsSeries = {
  area: { code: 'NL', name: 'Nederland' },
  quarters: ['2020-Q3', '2020-Q4'],
  sonarTotal: [30, 60],
  registerTotal: [100, 100],
  regions: { all: 2, published: [1, 2] },
}

describe('coverage of several areas', () => {
  it('gives the share and the printed percentage apart, and leaves gaps', () => {
    expect(coverageShares([groningen])).toEqual([
      { quarter: '2020-Q3', areas: [{ share: expect.closeTo(0.7157, 4), reported: 72 }] },
      { quarter: '2020-Q4', areas: [undefined] },
      { quarter: '2021-Q1', areas: [{ share: 0.71, reported: 71 }] },
    ])
  })

  it('runs from the first to the last quarter of any area', () => {
    const points = coverageShares([groningen, friesland])
    expect(points.map(({ quarter }) => quarter)).toEqual([
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
      '2021-Q1',
    ])
    expect(points.map(({ areas }) => areas[1])).toEqual([{ share: 0.5 }, undefined, {}, undefined])
  })

  it('says of the country how many regions are in it', () => {
    expect(coverageShares([country]).map(({ areas }) => areas[0])).toEqual([
      { share: 0.3, incomplete: { published: 1, all: 2 } },
      { share: 0.6 },
    ])
  })

  it('keeps to the range, and is empty without areas or quarters', () => {
    const points = coverageShares([groningen, friesland], { from: '2020-Q4', to: '2021-Q1' })
    expect(points.map(({ quarter }) => quarter)).toEqual(['2020-Q4', '2021-Q1'])
    expect(coverageShares([groningen], { from: '2022-Q1' })).toEqual([])
    expect(coverageShares([])).toEqual([])
  })
})
