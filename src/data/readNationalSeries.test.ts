import { describe, expect, it } from 'vitest'
import { nationalFile } from '../testing/countryFiles.ts'
import { type Damage, put } from '../testing/servedFiles.ts'
import { DataError } from './dataError.ts'
import { readNationalFile } from './readNationalSeries.ts'

const file = 'data/published/national.json'

/** What the page is told of a file; `undefined` when it is believed. */
function refusal(text: string): unknown {
  try {
    readNationalFile(file, text, 'published')
    return undefined
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

/** Several things done to one file. */
function all(...damages: readonly Damage[]): Damage {
  return (text) => damages.reduce((broken, damage) => damage(broken), text)
}

const damages: readonly (readonly [string, Damage, string])[] = [
  ['a comma too many', (text) => text.replace(']', ',]'), 'JSON'],
  ['another data set', put('dataSet', 'demo'), 'dataSet'],
  ['an extra field', put('extra', 1), 'extra'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['quarters from new to old', put('quarters', ['2020-Q3', '2020-Q2']), 'quarters'],
  ['the same quarter twice', put('quarters', ['2020-Q3', '2020-Q3']), 'quarters'],
  ['a quarter more than figures', put('quarters.2', '2020-Q4'), 'columns'],
  ['a count too few of regions', put('regionsPublished', [1]), 'columns'],
  ['a sum too few', put('sonarTotal', [9000]), 'columns'],
  ['a register sum too many', put('registerTotal.2', 1), 'columns'],
  ['a profile column too short', put('profiles.profile4', [1000]), 'columns'],
  ['a profile column missing', put('profiles.profile4', undefined), 'profiles.profile4'],
  ['no regions', put('regions', []), 'regions'],
  ['a region twice', put('regions.1.code', 'AM03'), 'regions'],
  ['a region with a value too few', put('regions.1.sonarTotal', [9000]), 'Groningen'],
  ['a region with a register too many', put('regions.1.registerTotal.2', 1), 'Groningen'],
  ['Sonar without a register', put('regions.1.registerTotal.0', null), 'Groningen'],
  ['a register without Sonar', put('regions.0.registerTotal.0', 5), 'Drenthe'],
  ['a register below Sonar', put('regions.0.registerTotal.1', 109), 'Drenthe'],
  ['a fraction as count', put('regions.0.sonarTotal.1', 110.5), 'regions.0.sonarTotal.1'],
  ['a count of regions that is not theirs', put('regionsPublished.0', 2), '2020-Q2'],
  ['a sum of Sonar that is one too high', put('sonarTotal.1', 9302), '2020-Q3'],
  ['a sum of the register that is one too low', put('registerTotal.0', 12799), '2020-Q2'],
  ['a profile that does not add up', put('profiles.profile1.1', 452), '2020-Q3'],
  [
    'a missing region that is counted as nobody',
    all(put('regions.0.sonarTotal.0', 0), put('regions.0.registerTotal.0', 0)),
    '2020-Q2',
  ],
  ['markup in a region name', put('regions.0.name', '<b>'), 'regions.0.name'],
  ['no list of municipalities', put('municipalities', undefined), 'municipalities'],
  ['a day that is no date', put('ended.0.endedOn', '2021'), 'ended.0.endedOn'],
]

describe('the national series', () => {
  it('is believed when every sum is that of the regions that published', () => {
    const series = readNationalFile(file, nationalFile, 'published')
    expect(series.quarters).toEqual(['2020-Q2', '2020-Q3'])
    expect(series.regions.map(({ sonarTotal }) => sonarTotal)).toEqual([
      [null, 110],
      [9000, 9191],
    ])
  })

  it('may hold a region with nobody in the register', () => {
    const empty = all(
      put('regions.0.sonarTotal.0', 0),
      put('regions.0.registerTotal.0', 0),
      put('regionsPublished.0', 2),
    )
    expect(refusal(empty(nationalFile))).toBeUndefined()
  })

  it.each(damages)('is refused, file and place named, with %s', (_name, damage, place) => {
    const text = damage(nationalFile)
    expect(text).not.toBe(nationalFile)
    expect(refusal(text)).toEqual({ file, kind: 'invalid', place })
  })

  it('is refused when a newer page is needed to read it', () => {
    expect(refusal(put('schemaVersion', 2)(nationalFile))).toEqual({ file, kind: 'newerVersion' })
  })
})
