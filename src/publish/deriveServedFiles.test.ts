import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { countryQuarterSchema } from '../data/countryQuarterSchema.ts'
import { indexSchema } from '../data/indexSchema.ts'
import { nationalSeriesSchema } from '../data/nationalSeriesSchema.ts'
import { readRegionSeries } from '../data/readRegionSeries.ts'
import { regionSeriesSchema } from '../data/regionSeriesSchema.ts'
import type { Publication } from '../domain/publication.ts'
import { quarterFigures } from '../domain/regionSeries.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { deriveServedFiles } from './deriveServedFiles.ts'

/** Two quarters later: Appingedam, Delfzijl and Loppersum have become Eemsdelta, with invented figures. */
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

const files = deriveServedFiles('published', [later, friesland, groningen2020Q3])

function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
  return v.parse(schema, JSON.parse(files.get(`data/published/${name}`) ?? ''))
}

describe('the files derived from publications', () => {
  it('are an index, a file per region, a file per quarter and a national series', () => {
    expect([...files.keys()].sort()).toEqual([
      'data/published/index.json',
      'data/published/national.json',
      'data/published/quarters/2020-Q3.json',
      'data/published/quarters/2021-Q1.json',
      'data/published/regions/AM01.json',
      'data/published/regions/AM02.json',
    ])
  })

  it('do not exist without publications', () => {
    expect(deriveServedFiles('published', [])).toEqual(new Map())
  })

  it('have the same bytes whatever the order of the publications', () => {
    expect(deriveServedFiles('published', [groningen2020Q3, friesland, later])).toEqual(files)
  })

  it('are named in the index by the hash of their bytes', () => {
    const index = read('index.json', indexSchema)
    const hash = (name: string) =>
      createHash('sha256')
        .update(files.get(`data/published/${name}`) ?? '')
        .digest('hex')
    expect(index.regions).toEqual([
      {
        code: 'AM02',
        name: 'Friesland',
        first: '2021-Q1',
        latest: '2021-Q1',
        sha256: hash('regions/AM02.json'),
      },
      {
        code: 'AM01',
        name: 'Groningen',
        first: '2020-Q3',
        latest: '2021-Q1',
        sha256: hash('regions/AM01.json'),
      },
    ])
    expect(index.quarters.map(({ sha256 }) => sha256)).toEqual([
      hash('quarters/2020-Q3.json'),
      hash('quarters/2021-Q1.json'),
    ])
    expect(index.national.sha256).toBe(hash('national.json'))
  })

  it('refuse what their own schema refuses', () => {
    const nameless = { ...groningen2020Q3, region: { code: 'AM01', name: '' } } as const
    expect(() => deriveServedFiles('published', [nameless])).toThrow('regions/AM01.json')
  })
})

describe('the series of a region', () => {
  const series = read('regions/AM01.json', regionSeriesSchema)

  it('gives back each publication row by row', () => {
    const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage } = groningen2020Q3
    const { attribution, publishedOn, publisher, title } = groningen2020Q3.source
    expect(quarterFigures(series, '2020-Q3')).toEqual({
      quarter,
      region,
      rows: rows.map((row) => (row.code === 'GM0106' ? { ...row, name: 'Assen (Dr.)' } : row)),
      regionTotal,
      registerTotal,
      reportedCoverage,
      source: { attribution, publishedOn, publisher, title },
    })
  })

  it('passes the checks of the page', () => {
    expect(readRegionSeries('regions/AM01.json', series)).toEqual(series)
  })

  it('names a municipality as its latest publication does', () => {
    const assen = series.municipalities.find(({ code }) => code === 'GM0106')
    expect(assen?.name).toBe('Assen (Dr.)')
  })

  it('has null, not zero, where a municipality has no line', () => {
    const total = (wanted: string) =>
      series.municipalities.find(({ code }) => code === wanted)?.total
    expect(total('GM1979')).toEqual([null, 10])
    expect(total('GM0010')).toEqual([339, null])
    expect(series.municipalities.find(({ code }) => code === 'GM0765')?.profile1).toEqual([0, null])
  })

  it('tells where ended municipalities went', () => {
    expect(series.ended).toContainEqual({
      code: 'GM0010',
      name: 'Delfzijl',
      endedOn: '2021-01-01',
      successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
    })
  })
})

describe('the file of a quarter', () => {
  it('has the regions that published, in name order, with rows as printed', () => {
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
})

describe('the national series', () => {
  it('adds up the regions that published and says how many', () => {
    expect(read('national.json', nationalSeriesSchema)).toEqual({
      schemaVersion: 1,
      dataSet: 'published',
      quarters: ['2020-Q3', '2021-Q1'],
      regionsPublished: [1, 2],
      sonarTotal: [9191, 28],
      registerTotal: [12842, 40],
    })
  })
})
