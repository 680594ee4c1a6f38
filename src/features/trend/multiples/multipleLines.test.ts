import { describe, expect, it } from 'vitest'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import { twoQuarters } from '../../../testing/groningenSeries.ts'
import { latestIndex, linePath, municipalityMultiples, regionMultiples } from './multipleLines.ts'

const all = { selection: { kind: 'all' }, boundaries: 'published' } as const

describe('the path of a line', () => {
  it('goes from left to right, with the largest total at the top', () => {
    expect(linePath([0, 10, 20], 20)).toBe('M0 40L50 20L100 0')
  })

  it('is interrupted by a gap, and has a dot for a quarter alone', () => {
    expect(linePath([10, undefined, 20], 20)).toBe('M0 20h0M100 0h0')
    expect(linePath([10, 20, undefined, 20, 10], 20)).toBe('M0 20L25 0M75 0L100 20')
  })

  it('lies at the bottom when there is nobody', () => {
    expect(linePath([0, 0], 0)).toBe('M0 40L100 40')
  })
})

describe('the lines of municipalities', () => {
  it('share one scale, whose top is the largest total', () => {
    const { quarters, lines, most } = municipalityMultiples(twoQuarters, all)
    expect(quarters).toEqual(['2020-Q3', '2020-Q4', '2021-Q1'])
    expect(lines).toHaveLength(17)
    expect(most).toBe(2943)
  })

  it('know their latest figure', () => {
    const { lines } = municipalityMultiples(twoQuarters, all)
    const delfzijl = lines.find(({ name }) => name === 'Delfzijl')
    expect(delfzijl?.totals).toEqual([339, undefined, undefined])
    expect(delfzijl && latestIndex(delfzijl)).toBe(0)
  })
})

describe('the lines of regions', () => {
  const national: NationalSeries = {
    quarters: ['2020-Q1', '2020-Q3'],
    regions: [
      { code: 'AM01', name: 'Groningen', sonarTotal: [10, null], registerTotal: [20, null] },
      { code: 'AM02', name: 'Friesland', sonarTotal: [null, 30], registerTotal: [null, 40] },
    ],
    regionsPublished: [1, 1],
    sonarTotal: [10, 30],
    registerTotal: [20, 40],
    profiles: { profile1: [10, 0], profile2: [0, 0], profile3: [0, 30], profile4: [0, 0] },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }

  it('have gaps where a region did not publish', () => {
    expect(regionMultiples(national, {})).toEqual({
      quarters: ['2020-Q1', '2020-Q2', '2020-Q3'],
      lines: [
        { code: 'AM01', name: 'Groningen', totals: [10, undefined, undefined] },
        { code: 'AM02', name: 'Friesland', totals: [undefined, undefined, 30] },
      ],
      most: 30,
    })
  })

  it('are only those that published within the range', () => {
    const { lines } = regionMultiples(national, { from: '2020-Q3' })
    expect(lines.map(({ name }) => name)).toEqual(['Friesland'])
  })
})
