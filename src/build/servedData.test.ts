import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  countryQuarterSchema,
  indexSchema,
  nationalSeriesSchema,
  regionSeriesSchema,
} from '../data/schemas.ts'
import type { DefinitionChange } from '../domain/events.ts'
import type { Publication } from '../domain/publication.ts'
import { quarterDataOf } from '../domain/regionSeries.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { deriveServedFiles } from './servedData.ts'

/** Two quarters later: Appingedam, Delfzijl and Loppersum have become Eemsdelta, with invented counts. */
const later: Publication = {
  ...groningen2020Q3,
  quarter: '2021-Q1',
  rows: [
    { code: 'GM1979', name: 'Eemsdelta', counts: [1, 2, 3, 4], total: 10 },
    { code: 'GM0106', name: 'Assen (Dr.)', counts: [1, 1, 1, 1], total: 4 },
  ],
  regionTotal: { counts: [2, 3, 4, 5], total: 14 },
  registerTotal: 20,
  reportedCoverage: 70,
  source: { ...groningen2020Q3.source, publishedOn: '2021-06' },
}
const friesland: Publication = { ...later, region: { code: 'AM02', name: 'Friesland' } }

const change: DefinitionChange = {
  quarter: '2021-Q1',
  nl: 'Verzonnen wijziging.',
  en: 'Invented change.',
  source: { nl: 'test', en: 'test' },
}

const files = deriveServedFiles('published', {
  publications: [later, friesland, groningen2020Q3],
  definitionChanges: [change],
})

function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
  return v.parse(schema, JSON.parse(files.get(`data/published/${name}`) ?? ''))
}

describe('the files derived from publications', () => {
  it('are an index, a file per region, a file per quarter and a national series', () => {
    const names = [
      ...['index', 'national', 'quarters/2020-Q3', 'quarters/2021-Q1'],
      ...['regions/AM01', 'regions/AM02'],
    ]
    expect([...files.keys()].sort()).toEqual(names.map((name) => `data/published/${name}.json`))
  })

  it('have the same bytes whatever the order of the publications', () => {
    const publications = [groningen2020Q3, friesland, later]
    const shuffled = { publications, definitionChanges: [change] }
    expect(deriveServedFiles('published', shuffled)).toEqual(files)
  })

  it('are named in the index by the hash of their bytes', () => {
    const index = read('index.json', indexSchema)
    const hash = (name: string) =>
      createHash('sha256')
        .update(files.get(`data/published/${name}`) ?? '')
        .digest('hex')
    expect(index.regions.map((one) => Object.values(one).join())).toEqual([
      `AM02,Friesland,2021-Q1,2021-Q1,${hash('regions/AM02.json')}`,
      `AM01,Groningen,2020-Q3,2021-Q1,${hash('regions/AM01.json')}`,
    ])
    expect(index.quarters.map(({ sha256 }) => sha256)).toEqual([
      hash('quarters/2020-Q3.json'),
      hash('quarters/2021-Q1.json'),
    ])
    expect(index.national.sha256).toBe(hash('national.json'))
  })

  it('refuse what their own schema refuses', () => {
    const nameless = { ...groningen2020Q3, region: { code: 'AM01', name: '' } } as const
    expect(() => deriveServedFiles('published', { publications: [nameless] })).toThrow(
      'regions/AM01.json',
    )
  })

  it('are not made from a publication whose sums do not hold', () => {
    const wrong: Publication = { ...groningen2020Q3, registerTotal: 12800 + 900 }
    expect(() => deriveServedFiles('demo', { publications: [later, wrong] })).toThrow(
      /AM01\/2020-Q3: reportedCoverage: .*"printed":72/,
    )
  })
})

describe('the series of a region', () => {
  const series = read('regions/AM01.json', regionSeriesSchema)

  it('gives back each publication row by row', () => {
    const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage } = groningen2020Q3
    const { attribution, publishedOn, publisher, title } = groningen2020Q3.source
    expect(quarterDataOf(series, '2020-Q3')).toEqual({
      quarter,
      area: region,
      rows: rows.map((row) => (row.code === 'GM0106' ? { ...row, name: 'Assen (Dr.)' } : row)),
      total: regionTotal,
      registerTotal,
      reportedCoverage,
      source: { attribution, publishedOn, publisher, title },
    })
  })

  it('stands in its file as one number per quarter', () => {
    expect(series.regionTotal.total).toEqual([9191, 14])
    expect(series.registerTotal).toEqual([12842, 20])
    expect(series.reportedCoverage).toEqual([72, 70])
    expect(series.municipalities.find(({ code }) => code === 'GM0106')?.total).toEqual([983, 4])
    expect(series.schemaVersion).toBe(4)
  })

  it('has null, not zero, where a municipality has no line', () => {
    const total = (wanted: string) =>
      series.municipalities.find(({ code }) => code === wanted)?.total
    expect(total('GM1979')).toEqual([null, 10])
    expect(total('GM0010')).toEqual([339, null])
    expect(series.municipalities.find(({ code }) => code === 'GM0765')?.profile1).toEqual([0, null])
  })
})

it('the file of a quarter has the regions that published, in name order, with rows as printed', () => {
  const country = read('quarters/2021-Q1.json', countryQuarterSchema)
  expect(country.regions.map(({ region }) => region.name)).toEqual(['Friesland', 'Groningen'])
  expect(country.regions[1]?.rows[0]).toEqual({
    code: 'GM1979',
    name: 'Eemsdelta',
    counts: [1, 2, 3, 4],
    total: 10,
  })
  expect(country.regions[1]?.publishedOn).toBe('2021-06')
})

describe('the national series', () => {
  const national = read('national.json', nationalSeriesSchema)

  it('adds up the regions that published and says how many', () => {
    expect(national).toMatchObject({
      schemaVersion: 4,
      dataSet: 'published',
      quarters: ['2020-Q3', '2021-Q1'],
      regionsPublished: [1, 2],
      sonarTotal: [9191, 28],
      registerTotal: [12842, 40],
      profiles: {
        profile1: [440, 4],
        profile2: [2175, 6],
        profile3: [5519, 8],
        profile4: [1057, 10],
      },
    })
  })

  it('has the totals of each region, null where it did not publish, and every region of the country', () => {
    expect(national.regions).toHaveLength(35)
    expect(national.regions.filter(({ code }) => code < 'AM03')).toEqual([
      { code: 'AM02', name: 'Friesland', sonarTotal: [null, 14], registerTotal: [null, 20] },
      { code: 'AM01', name: 'Groningen', sonarTotal: [9191, 14], registerTotal: [12842, 20] },
    ])
  })

  it('names every municipality that ever had a line, without counts', () => {
    expect(national.municipalities).toHaveLength(17)
    expect(national.municipalities.slice(2, 5)).toEqual([
      { code: 'GM0106', name: 'Assen (Dr.)' },
      { code: 'GM0010', name: 'Delfzijl' },
      { code: 'GM1979', name: 'Eemsdelta' },
    ])
  })

  it('names municipalities of all its regions that ended, each once', () => {
    const codes = national.ended.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['GM0010', 'GM0140', 'GM0053']))
    expect(new Set(codes).size).toBe(codes.length)
  })
})
