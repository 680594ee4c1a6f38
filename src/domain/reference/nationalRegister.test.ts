import { describe, expect, it } from 'vitest'
import {
  nationalRegister,
  registerBreaks,
  shareOfNational,
  stretchesOf,
} from './nationalRegister.ts'

describe('the national register', () => {
  it('has twenty quarter-ends, in order, from the end of 2012 to September 2023', () => {
    const quarters = nationalRegister.map(({ quarter }) => quarter)
    expect(quarters).toHaveLength(20)
    expect(new Set(quarters).size).toBe(20)
    expect(quarters.toSorted()).toEqual(quarters)
    expect(nationalRegister[0]).toMatchObject({ quarter: '2012-Q4', people: 247_739 })
    expect(nationalRegister.at(-1)).toMatchObject({ quarter: '2023-Q3', people: 263_435 })
  })

  it('names a web page as source of each count', () => {
    for (const { source } of nationalRegister) {
      expect(new URL(source).protocol).toMatch(/^https?:$/)
    }
  })

  it('computes what is not printed from a printed count and a printed change', () => {
    const derived = nationalRegister.filter(({ derivedFrom }) => derivedFrom !== undefined)
    expect(derived.map(({ quarter }) => quarter)).toEqual([
      '2012-Q4',
      '2016-Q1',
      '2018-Q2',
      '2018-Q3',
      '2020-Q4',
      '2021-Q2',
      '2023-Q1',
    ])
    for (const { people, derivedFrom } of derived) {
      const base = nationalRegister.find(({ quarter }) => quarter === derivedFrom?.quarter)
      expect(base?.derivedFrom).toBeUndefined()
      expect(people).toBe((base?.people ?? 0) - (derivedFrom?.change ?? 0))
    }
  })

  it('marks the years in which Wajong was assessed again', () => {
    expect(registerBreaks).toMatchObject([
      { kind: 'wajongReassessment', from: '2015-01', to: '2017-12' },
    ])
  })
})

describe('stretches of quarters', () => {
  it('end where a quarter is missing', () => {
    expect(stretchesOf(nationalRegister).map((points) => points.map((p) => p.quarter))).toEqual([
      ['2012-Q4'],
      ['2016-Q1'],
      ['2017-Q1'],
      ['2017-Q4'],
      ['2018-Q2', '2018-Q3'],
      ['2019-Q1', '2019-Q2', '2019-Q3'],
      ['2020-Q4', '2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'],
      ['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3'],
    ])
    expect(stretchesOf([])).toEqual([])
  })
})

describe('a region as a share of the country', () => {
  it('takes the nearest count when the quarter itself is missing', () => {
    const share = shareOfNational(12_842, '2020-Q3')
    expect(share?.national).toMatchObject({ quarter: '2020-Q4', people: 239_008 })
    // 12842 / 239008
    expect(share?.share).toBeCloseTo(0.0537304, 6)
  })

  it('takes the quarter itself when it is there, and the earlier of two equally near', () => {
    expect(shareOfNational(13_000, '2021-Q2')?.national.quarter).toBe('2021-Q2')
    expect(shareOfNational(13_000, '2022-Q3')?.national.quarter).toBe('2022-Q2')
  })

  it('does not compare over more than a year', () => {
    expect(shareOfNational(13_000, '2024-Q3')?.national.quarter).toBe('2023-Q3')
    expect(shareOfNational(13_000, '2024-Q4')).toBeUndefined()
    expect(shareOfNational(13_000, '2014-Q2')).toBeUndefined()
    expect(shareOfNational(13_000, '2020-Q3', [])).toBeUndefined()
  })
})
