import { describe, expect, it } from 'vitest'
import { countryQuarterFile } from '../testing/countryFiles.ts'
import { type Damage, put } from '../testing/servedFiles.ts'
import { DataError } from './dataError.ts'
import { readCountryQuarterFile } from './readCountryQuarter.ts'

const file = 'data/published/quarters/2020-Q3.json'

/** What the page is told of a file; `undefined` when it is believed. */
function refusal(text: string): unknown {
  try {
    readCountryQuarterFile(file, text, 'published', '2020-Q3')
    return undefined
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

// Drenthe comes first in the file, then Groningen, whose third municipality is Assen.
const assen = 'regions.1.rows.2'

const damages: readonly (readonly [string, Damage, string])[] = [
  ['its last character gone', (text) => text.slice(0, -1), 'JSON'],
  ['another data set', put('dataSet', 'demo'), 'quarter'],
  ['an unknown data set', put('dataSet', 'secret'), 'dataSet'],
  ['another quarter', put('quarter', '2020-Q4'), 'quarter'],
  ['a quarter that does not exist', put('quarter', '2020-Q5'), 'quarter'],
  ['no source', put('source', undefined), 'source'],
  ['no regions', put('regions', []), 'regions'],
  ['an extra field', put('extra', 1), 'extra'],
  ['a region twice', put('regions.1.region.code', 'AM03'), 'Groningen'],
  ['a path as region code', put('regions.0.region.code', '../AM03'), 'regions.0.region.code'],
  ['a municipality in two regions', put(`${assen}.code`, 'GM0114'), 'duplicateMunicipality'],
  ['a municipality twice', put('regions.0.rows.1.code', 'GM0109'), 'duplicateMunicipality'],
  ['a total that is one too high', put(`${assen}.total`, 984), 'Groningen rowSum'],
  ['null in the place of a line', put('regions.0.rows.0', undefined), 'regions.0.rows.0'],
  ['no lines', put('regions.0.rows', []), 'Drenthe columnSum'],
  ['a total row that does not add up', put('regions.0.regionTotal.total', 111), 'Drenthe rowSum'],
  ['a register below Sonar', put('regions.0.registerTotal', 109), 'Drenthe registerBelowSonar'],
  ['a percentage off by one', put('regions.1.reportedCoverage', 71), 'Groningen reportedCoverage'],
  ['no month', put('regions.0.publishedOn', undefined), 'regions.0.publishedOn'],
  ['null for a count', put(`${assen}.counts.0`, null), `${assen}.counts.0`],
]

describe('the file of a quarter', () => {
  it('is believed when every sum of every region holds', () => {
    const quarter = readCountryQuarterFile(file, countryQuarterFile, 'published', '2020-Q3')
    expect(quarter.quarter).toBe('2020-Q3')
    expect(quarter.regions.map(({ region, rows }) => [region.name, rows.length])).toEqual([
      ['Drenthe', 2],
      ['Groningen', 16],
    ])
    expect(quarter.source.title).toBe('Transparantie van klantprofielen')
    expect(quarter).not.toHaveProperty('schemaVersion')
  })

  it.each(damages)('is refused, file and place named, with %s', (_name, damage, place) => {
    const text = damage(countryQuarterFile)
    expect(text).not.toBe(countryQuarterFile)
    expect(refusal(text)).toEqual({ file, kind: 'invalid', place })
  })

  it('is refused when a newer page is needed to read it', () => {
    expect(refusal(put('schemaVersion', 2)(countryQuarterFile))).toEqual({
      file,
      kind: 'newerVersion',
    })
  })
})
