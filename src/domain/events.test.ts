import { describe, expect, it } from 'vitest'
import { changesWithin } from './events.ts'

const change = {
  quarter: '2021-Q1',
  nl: 'Anders.',
  en: 'Differently.',
  source: { nl: 'UWV', en: 'UWV' },
} as const

describe('the changes in what is counted', () => {
  it('are those between two quarters that are shown', () => {
    expect(changesWithin([change], ['2020-Q4', '2021-Q1'], 'totals')).toEqual([change])
    expect(changesWithin([change], ['2021-Q1', '2021-Q2'], 'totals')).toEqual([])
    expect(changesWithin([change], ['2020-Q3', '2020-Q4'], 'totals')).toEqual([])
    expect(changesWithin([change], [], 'totals')).toEqual([])
  })

  it('are of the columns only where the columns are shown', () => {
    const columns = { ...change, of: 'profiles' } as const
    const quarters = ['2020-Q4', '2021-Q1'] as const
    expect(changesWithin([change, columns], quarters, 'totals')).toEqual([change])
    expect(changesWithin([change, columns], quarters, 'profiles')).toEqual([change, columns])
  })
})
