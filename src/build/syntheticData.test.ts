import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { indexSchema, nationalSeriesSchema, regionSeriesSchema } from '../data/schemas.ts'
import { addCounts, type Counts, zeroCounts } from '../domain/counts.ts'
import { applyMergers } from '../domain/mergers.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { parseOrThrow } from './readPublications.ts'
import { deriveServedFiles } from './servedData.ts'

const country = syntheticCountry()
const files = deriveServedFiles('demo', country)
const national = read('national.json', nationalSeriesSchema)
const regions = Map.groupBy(country.publications, ({ region }) => region.code)

function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
  return parseOrThrow(name, schema, JSON.parse(files.get(`data/demo/${name}`) ?? ''))
}

describe('the files of the synthetic country', () => {
  it('are an index, 35 regions, 43 quarters and a national series', () => {
    const index = read('index.json', indexSchema)
    expect(files.size).toBe(80)
    expect(index.regions).toHaveLength(35)
    expect(index.quarters).toHaveLength(43)
    expect(index.quarters.at(0)?.quarter).toBe('2016-Q1')
    expect(index.quarters.at(-1)?.quarter).toBe('2026-Q3')
  })

  it('all say that they are the demo and not from UWV', () => {
    for (const [path, text] of files) {
      expect(path).toMatch(/^data\/demo\//)
      expect(text).toMatch(/^{"schemaVersion":4,"dataSet":"demo",/)
      if (text.includes('"publisher"')) expect(text).toContain('SYNTHETISCH')
    }
  })
})

describe('adding up mergers in the synthetic country', () => {
  const merged = ({ rows, region, quarter }: Publication) =>
    applyMergers(
      rows.map((row) => ({ ...row, region })),
      quarter,
      national.ended,
    )

  it('never changes what a region adds up to, in any quarter', () => {
    for (const publication of country.publications) {
      const total = merged(publication).reduce<Counts>(addCounts, zeroCounts)
      expect(total).toEqual(publication.regionTotal)
    }
  })

  it('is the same for a region in the country as on its own page', () => {
    for (const code of ['AM01', 'AM12', 'AM26'] as const) {
      const { ended } = read(`regions/${code}.json`, regionSeriesSchema)
      for (const publication of regions.get(code) ?? []) {
        const inCountry = merged(publication).map(({ region: _, ...row }) => row)
        expect(inCountry).toEqual(applyMergers(publication.rows, publication.quarter, ended))
      }
    }
  })

  it('says of every municipality that was divided later why it stays as it was', () => {
    const namesIn = (code: 'AM01' | 'AM25' | 'AM26', quarter: string) =>
      (regions.get(code) ?? [])
        .filter((one) => one.quarter === quarter)
        .flatMap(merged)
        .flatMap(({ name, divided }) => (divided === undefined ? [] : [`${name}: ${divided.name}`]))
    expect(namesIn('AM01', '2018-Q4')).toContain('Winsum: Winsum')
    expect(namesIn('AM26', '2020-Q4')).toContain('Tilburg: Haaren')
    expect(namesIn('AM26', '2021-Q1')).toEqual([])
  })
})

describe('what a region page fetches, beside the index', () => {
  const regionFile = (wanted: (publication: Publication) => boolean) =>
    deriveServedFiles('demo', {
      ...country,
      publications: country.publications.filter(wanted),
    }).get('data/demo/regions/AM01.json')
  /** Bytes of the file of Groningen, which is plain ASCII, with every quarter until this one. */
  const bytesUntil = (last: Quarter) =>
    regionFile(({ region, quarter }) => region.code === 'AM01' && quarter <= last)?.length ?? 0

  it('does not grow with other regions, and evenly with quarters', () => {
    expect(regionFile(({ region }) => region.code === 'AM01')).toBe(
      files.get('data/demo/regions/AM01.json'),
    )
    const [a, b, c] = [bytesUntil('2017-Q4'), bytesUntil('2019-Q4'), bytesUntil('2021-Q4')]
    expect(b - a).toBeGreaterThan(1000)
    expect((c - b) / (b - a)).toBeCloseTo(1, 1)
  })
})
