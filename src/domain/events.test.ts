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
    expect(changesWithin([change], ['2020-Q4', '2021-Q1'])).toEqual([change])
    expect(changesWithin([change], ['2021-Q1', '2021-Q2'])).toEqual([])
    expect(changesWithin([change], ['2020-Q3', '2020-Q4'])).toEqual([])
    expect(changesWithin([change], [])).toEqual([])
  })
})
