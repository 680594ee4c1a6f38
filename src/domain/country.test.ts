import { describe, expect, it } from 'vitest'
import { smallCountry } from '../testing/country.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import {
  type CountryQuarter,
  countryDataOf,
  missingRegions,
  type RegionQuarter,
} from './country.ts'

const { attribution, publishedOn, publisher, title } = groningen2020Q3.source

const groningen: RegionQuarter = {
  region: groningen2020Q3.region,
  rows: groningen2020Q3.rows,
  regionTotal: groningen2020Q3.regionTotal,
  registerTotal: groningen2020Q3.registerTotal,
  reportedCoverage: groningen2020Q3.reportedCoverage,
  publishedOn,
}

/** Invented. Its printed total is one more than its line: what is printed counts. */
const drenthe: RegionQuarter = {
  region: { code: 'AM03', name: 'Drenthe' },
  rows: [{ code: 'GM0114', name: 'Emmen', counts: [10, 20, 30, 0], total: 60 }],
  regionTotal: { counts: [10, 20, 31, 0], total: 61 },
  registerTotal: 100,
  reportedCoverage: 61,
  publishedOn: '2021-02',
}

const source = { title, publisher, attribution }
const two: CountryQuarter = { quarter: '2020-Q3', source, regions: [drenthe, groningen] }
const twente = { code: 'AM11', name: 'Twente' } as const

describe('the country in one quarter', () => {
  it('has every line with its region', () => {
    const rows = countryDataOf(two, [])?.rows ?? []
    expect(rows).toHaveLength(17)
    expect(rows[0]).toEqual({
      code: 'GM0114',
      name: 'Emmen',
      counts: [10, 20, 30, 0],
      total: 60,
      region: { code: 'AM03', name: 'Drenthe' },
    })
    expect(rows.slice(1).every(({ region }) => region?.code === 'AM01')).toBe(true)
  })

  it('adds up the printed totals and the registers', () => {
    // 440 + 10, 2175 + 20, 5519 + 31, 1057 + 0, 9191 + 61; 12842 + 100.
    expect(countryDataOf(two, [])).toMatchObject({
      quarter: '2020-Q3',
      area: { code: 'NL', name: 'Nederland' },
      total: { counts: [450, 2195, 5550, 1057], total: 9252 },
      registerTotal: 12_942,
    })
  })

  it('carries the month of its latest publication', () => {
    expect(countryDataOf(two, [])?.source).toEqual({ ...source, publishedOn: '2021-02' })
    const reversed = { ...two, regions: [groningen, drenthe] }
    expect(countryDataOf(reversed, [])?.source.publishedOn).toBe('2021-02')
  })

  it('names which regions are in it, and which are not', () => {
    expect(countryDataOf(two, [twente])?.country).toEqual({
      published: [
        { code: 'AM03', name: 'Drenthe', publishedOn: '2021-02' },
        { code: 'AM01', name: 'Groningen', publishedOn: '2021-01' },
      ],
      missing: [twente],
    })
  })

  it('does not exist when no region published', () => {
    expect(countryDataOf({ ...two, regions: [] }, [twente])).toBeUndefined()
  })
})

describe('the regions that are missing from a quarter', () => {
  it('are those that published another one', () => {
    expect(missingRegions(smallCountry, '2021-Q1')).toEqual([{ code: 'AM11', name: 'Twente' }])
    expect(missingRegions(smallCountry, '2020-Q4')).toEqual([{ code: 'AM03', name: 'Drenthe' }])
    expect(missingRegions(smallCountry, '2020-Q2')).toEqual([])
  })
})
