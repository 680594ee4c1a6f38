import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { countryQuarterSchema } from '../data/countryQuarterSchema.ts'
import { schemaVersion } from '../data/fieldSchemas.ts'
import { indexSchema } from '../data/indexSchema.ts'
import { nationalSeriesSchema } from '../data/nationalSeriesSchema.ts'
import { readCountryQuarter } from '../data/readCountryQuarter.ts'
import { readNationalSeries } from '../data/readNationalSeries.ts'
import { readRegionSeries } from '../data/readRegionSeries.ts'
import { regionSeriesSchema } from '../data/regionSeriesSchema.ts'
import { nationalFigures } from '../domain/nationalSeries.ts'
import { addFigures, type Figures, noFigures } from '../domain/profile.ts'
import { regroup } from '../domain/regroup.ts'
import { deriveServedFiles } from './deriveServedFiles.ts'
import { parseOrThrow } from './parseOrThrow.ts'
import { checkedPublication } from './readPublications.ts'

const { publications, definitionChanges } = syntheticCountry()

function derive() {
  return deriveServedFiles('demo', publications, definitionChanges)
}

function read<T>(
  files: ReadonlyMap<string, string>,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): T {
  return parseOrThrow(name, schema, JSON.parse(files.get(`data/demo/${name}`) ?? ''))
}

describe('the synthetic publications', () => {
  it('pass every check of a real publication file', () => {
    for (const publication of publications) {
      const content = { schemaVersion, ...publication }
      expect(checkedPublication(`${publication.region.code}`, content)).toEqual(content)
    }
  })
})

describe('the files of the synthetic country', () => {
  const files = derive()
  const index = read(files, 'index.json', indexSchema)

  it('are an index, 35 regions, 43 quarters and a national series', () => {
    expect(files.size).toBe(80)
    expect(index.regions).toHaveLength(35)
    expect(index.quarters).toHaveLength(43)
    expect(index.quarters.at(0)?.quarter).toBe('2016-Q1')
    expect(index.quarters.at(-1)?.quarter).toBe('2026-Q3')
  })

  it('have the same bytes when made again, whatever the order of the publications', () => {
    const again = syntheticCountry()
    const shuffled = again.publications.toReversed()
    expect(deriveServedFiles('demo', shuffled, again.definitionChanges)).toEqual(files)
  })

  it('all say demo, in their path and inside', () => {
    for (const [path, text] of files) {
      expect(path).toMatch(/^data\/demo\//)
      expect(JSON.parse(text)).toMatchObject({ dataSet: 'demo' })
    }
  })

  it('pass every check of the page', () => {
    const national = read(files, 'national.json', nationalSeriesSchema)
    expect(readNationalSeries('national.json', national)).toEqual(national)
    for (const { code } of index.regions) {
      const series = read(files, `regions/${code}.json`, regionSeriesSchema)
      expect(readRegionSeries(code, series).definitionChanges).toEqual(definitionChanges)
    }
    for (const { quarter } of index.quarters) {
      const country = read(files, `quarters/${quarter}.json`, countryQuarterSchema)
      expect(readCountryQuarter(quarter, country).quarter).toBe(quarter)
    }
  })

  it('lack one region in the latest quarter and none in the one before', () => {
    const national = read(files, 'national.json', nationalSeriesSchema)
    expect(nationalFigures(national, '2026-Q3')).toMatchObject({
      regionsPublished: 34,
      missing: [{ code: 'AM10', name: 'Rivierenland' }],
    })
    expect(nationalFigures(national, '2026-Q2')).toMatchObject({
      regionsPublished: 35,
      missing: [],
    })
  })
})

describe('adding up mergers in the synthetic country', () => {
  const files = derive()
  const { ended } = read(files, 'national.json', nationalSeriesSchema)
  const regions = Map.groupBy(publications, ({ region }) => region.code)
  const inBoundaries = (one: (typeof publications)[number]) =>
    regroup(
      one.rows.map((row) => ({ ...row, region: one.region })),
      one.quarter,
      ended,
    )

  it('never changes what a region adds up to, in any quarter', () => {
    for (const publication of publications) {
      const total = inBoundaries(publication).reduce<Figures>(addFigures, noFigures)
      expect(total).toEqual(publication.regionTotal)
    }
  })

  it('is the same for a region in the country as on its own page', () => {
    for (const code of ['AM01', 'AM12', 'AM26'] as const) {
      const series = read(files, `regions/${code}.json`, regionSeriesSchema)
      for (const publication of regions.get(code) ?? []) {
        const own = regroup(publication.rows, publication.quarter, series.ended)
        const inCountry = inBoundaries(publication).map(({ region: _, ...row }) => row)
        expect(inCountry).toEqual(own)
      }
    }
  })

  it('says of every municipality that was divided later why it stays as it was', () => {
    const namesIn = (code: 'AM01' | 'AM25' | 'AM26', quarter: string) =>
      (regions.get(code) ?? [])
        .filter((one) => one.quarter === quarter)
        .flatMap(inBoundaries)
        .flatMap(({ name, divided }) => (divided === undefined ? [] : [`${name}: ${divided.name}`]))
    expect(namesIn('AM01', '2018-Q4')).toContain('Winsum: Winsum')
    expect(namesIn('AM26', '2020-Q4')).toContain('Tilburg: Haaren')
    expect(namesIn('AM26', '2021-Q1')).toEqual([])
  })
})
