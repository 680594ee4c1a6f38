import { describe, expect, it } from 'vitest'
import { smallCountry } from '../testing/smallCountry.ts'
import { latestMonth, nationalFigures } from './nationalSeries.ts'

describe('the sums of a quarter', () => {
  it('are over the regions that published, and name those that did not', () => {
    // 66 + 200 + 400 + 75 + 7 of 100 + 300 + 600 + 100 + 9; Twente is missing.
    expect(nationalFigures(smallCountry, '2021-Q1')).toEqual({
      sonarTotal: 748,
      registerTotal: 1109,
      regionsPublished: 5,
      missing: [{ code: 'AM11', name: 'Twente' }],
    })
    expect(nationalFigures(smallCountry, '2020-Q4')?.missing).toEqual([
      { code: 'AM03', name: 'Drenthe' },
    ])
  })

  it('miss nobody when every region published', () => {
    expect(nationalFigures(smallCountry, '2020-Q2')).toMatchObject({
      regionsPublished: 6,
      missing: [],
    })
  })

  it('do not count a region with nobody as missing', () => {
    const regions = smallCountry.regions.map((region) => ({
      ...region,
      sonarTotal: region.sonarTotal.map((total) => total ?? 0),
    }))
    expect(nationalFigures({ ...smallCountry, regions }, '2021-Q1')?.missing).toEqual([])
  })

  it('do not exist for a quarter that nobody published', () => {
    expect(nationalFigures(smallCountry, '2020-Q3')).toBeUndefined()
  })

  it.each(['sonarTotal', 'registerTotal', 'regionsPublished'] as const)(
    'do not exist without %s',
    (column) => {
      expect(nationalFigures({ ...smallCountry, [column]: [] }, '2020-Q1')).toBeUndefined()
    },
  )
})

describe('the latest month', () => {
  it('is the last in the calendar, whatever the order', () => {
    expect(latestMonth(['2021-01', '2020-12', '2021-02', '2020-11'])).toBe('2021-02')
    expect(latestMonth([])).toBeUndefined()
  })
})
