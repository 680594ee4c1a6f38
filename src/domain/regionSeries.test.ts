import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { groningenSeries, twoQuarters } from '../testing/groningenSeries.ts'
import { coverageTrend } from './coverageTrend.ts'
import { quarterFigures, type RegionSeries } from './regionSeries.ts'

const { attribution, publishedOn, publisher, title } = groningen2020Q3.source

describe('the figures of a quarter', () => {
  it('are those of the publication', () => {
    expect(quarterFigures(groningenSeries, '2020-Q3')).toEqual({
      ...groningen2020Q3,
      source: { attribution, publishedOn, publisher, title },
    })
  })

  it('leave out a municipality that has no line in that quarter', () => {
    const before = quarterFigures(twoQuarters, '2020-Q3')?.rows.map(({ name }) => name)
    const after = quarterFigures(twoQuarters, '2021-Q1')?.rows.map(({ name }) => name)
    expect(before).toContain('Delfzijl')
    expect(before).not.toContain('Eemsdelta')
    expect(after).not.toContain('Delfzijl')
    expect(after).toContain('Eemsdelta')
  })

  it('keep a line of zeros', () => {
    const pekela = quarterFigures(groningenSeries, '2020-Q3')?.rows.find(
      ({ code }) => code === 'GM0765',
    )
    expect(pekela?.counts).toEqual([0, 57, 113, 44])
  })

  it('carry the month of their own publication', () => {
    expect(quarterFigures(twoQuarters, '2020-Q3')?.source.publishedOn).toBe('2021-01')
    expect(quarterFigures(twoQuarters, '2021-Q1')?.source.publishedOn).toBe('2021-06')
  })

  it('do not exist for a quarter without publication', () => {
    expect(quarterFigures(groningenSeries, '2020-Q4')).toBeUndefined()
  })

  it.each(['registerTotal', 'reportedCoverage', 'publishedOn'] as const)(
    'do not exist without %s',
    (column) => {
      expect(quarterFigures({ ...groningenSeries, [column]: [] }, '2020-Q3')).toBeUndefined()
    },
  )

  it('do not exist without a region total', () => {
    const regionTotal = { ...groningenSeries.regionTotal, profile4: [null] }
    expect(quarterFigures({ ...groningenSeries, regionTotal }, '2020-Q3')).toBeUndefined()
  })
})

describe('the coverage trend', () => {
  const first = {
    quarter: '2020-Q3',
    figures: {
      sonarTotal: 9191,
      registerTotal: 12842,
      registerGap: 3651,
      reportedCoverage: 72,
      coverage: 9191 / 12842,
      publishedOn: '2021-01',
    },
  }
  const second = {
    quarter: '2021-Q1',
    figures: {
      sonarTotal: 9191,
      registerTotal: 13000,
      registerGap: 3809,
      reportedCoverage: 71,
      coverage: 9191 / 13_000,
      publishedOn: '2021-06',
    },
  }
  const gap = { quarter: '2020-Q4' }

  it('has a point per quarter, oldest first, and a gap where nothing was published', () => {
    expect(coverageTrend(groningenSeries)).toEqual([first])
    expect(coverageTrend(twoQuarters)).toEqual([first, gap, second])
  })

  it('runs from one quarter to another, both included, and begins and ends with a published one', () => {
    expect(coverageTrend(twoQuarters, { from: '2020-Q3', to: '2020-Q3' })).toEqual([first])
    expect(coverageTrend(twoQuarters, { from: '2020-Q4' })).toEqual([second])
    expect(coverageTrend(twoQuarters, { to: '2020-Q4' })).toEqual([first])
    expect(coverageTrend(twoQuarters, { from: '2020-Q4', to: '2020-Q4' })).toEqual([])
    expect(coverageTrend(twoQuarters, { from: '2021-Q2' })).toEqual([])
  })

  it('has a point without coverage where the register is empty', () => {
    const zero = [0]
    const empty: RegionSeries = {
      ...groningenSeries,
      municipalities: [],
      regionTotal: { profile1: zero, profile2: zero, profile3: zero, profile4: zero, total: zero },
      registerTotal: zero,
      reportedCoverage: zero,
    }
    expect(coverageTrend(empty)).toEqual([
      {
        quarter: '2020-Q3',
        figures: {
          sonarTotal: 0,
          registerTotal: 0,
          registerGap: 0,
          reportedCoverage: 0,
          publishedOn: '2021-01',
        },
      },
    ])
  })

  it('has a gap where a figure is missing', () => {
    const regionTotal = { ...twoQuarters.regionTotal, total: [null, 9191] }
    const afterFirst = [first, gap, { quarter: '2021-Q1' }]
    expect(coverageTrend({ ...twoQuarters, regionTotal })).toEqual([
      { quarter: '2020-Q3' },
      gap,
      second,
    ])
    expect(coverageTrend({ ...twoQuarters, registerTotal: [12842] })).toEqual(afterFirst)
    expect(coverageTrend({ ...twoQuarters, reportedCoverage: [72] })).toEqual(afterFirst)
    expect(coverageTrend({ ...twoQuarters, publishedOn: ['2021-01'] })).toEqual(afterFirst)
  })
})
