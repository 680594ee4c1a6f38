import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countryQuarterFile, nationalFile } from '../testing/country.ts'
import { type Damage, put, raw, servedFiles } from '../testing/servedFiles.ts'
import { DataError } from './dataError.ts'
import {
  checkHash,
  readCountryQuarterFile,
  readIndexFile,
  readNationalFile,
  readRegionFile,
} from './dataFiles.ts'

/** What was done to a valid file, how, and the path that the error names. */
type Case = readonly [name: string, damage: Damage, path: string]

const proto = (text: string, before: string): string =>
  text.replace(before, `"__proto__":{"evil":true},${before}`)

/** What can be done to each of the files. */
const anyDamages: readonly Case[] = [
  ['its last character gone', (text) => text.slice(0, -1), 'JSON'],
  ['a comma too many', (text) => text.replace(']', ',]'), 'JSON'],
  ['a byte order mark', (text) => `\uFEFF${text}`, 'JSON'],
  ['a page in its place', () => '<!doctype html><title>Inloggen</title>', 'JSON'],
  ['a list around it', (text) => `[${text}]`, 'schemaVersion'],
  ['an empty object in its place', () => '{}', 'schemaVersion'],
  ['no version', put('schemaVersion', undefined), 'schemaVersion'],
  ['the version before', put('schemaVersion', 3), 'schemaVersion'],
  ['an unknown data set', put('dataSet', 'secret'), 'dataSet'],
  ['no data set', put('dataSet', undefined), 'dataSet'],
  ['an extra field', put('extra', 1), 'extra'],
  ['an own __proto__', (text) => proto(text, '"schemaVersion"'), 'JSON'],
]

// Assen is the third municipality of the file: Aa en Hunze, Appingedam, Assen.
const assen = 'municipalities.2'

const regionDamages: readonly Case[] = [
  ['no region', put('region', undefined), 'region'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['a quarter that does not exist', put('quarters.0', '2020-Q5'), 'quarters.0'],
  ['quarters as an object', put('quarters', { 0: '2020-Q3', length: 1 }), 'quarters'],
  ['the same quarter twice', put('quarters', ['2020-Q3', '2020-Q3']), 'quarters'],
  ['quarters from new to old', put('quarters', ['2020-Q4', '2020-Q3']), 'quarters'],
  ['a quarter more than counts', put('quarters', ['2020-Q3', '2020-Q4']), 'columns'],
  ['no municipalities', put('municipalities', undefined), 'municipalities'],
  ['no lines', put('municipalities', []), 'municipalities'],
  ['null as municipality', put(assen, null), assen],
  ['a municipality without code', put(`${assen}.code`, undefined), `${assen}.code`],
  ['an extra field in a line', put(`${assen}.extra`, 1), `${assen}.extra`],
  ['a missing column', put(`${assen}.profile3`, undefined), `${assen}.profile3`],
  ['a number as column', put(`${assen}.total`, 983), `${assen}.total`],
  ['minus zero as count', put(`${assen}.profile2.0`, raw('-0')), `${assen}.profile2.0`],
  ['a value more in a column', put(`${assen}.profile2`, [223, 0]), 'columns'],
  ['an empty column in the total row', put('regionTotal.profile4', []), 'columns'],
  ['half a line missing', put(`${assen}.profile2.0`, null), 'Assen'],
  ['a municipality twice', put('municipalities.3.code', 'GM0106'), 'Delfzijl'],
  ['no total row', put('regionTotal', undefined), 'regionTotal'],
  ['a missing count in the total row', put('regionTotal.total.0', null), 'regionTotal.total.0'],
  ['no register', put('registerTotal', undefined), 'registerTotal'],
  ['a percentage too many', put('reportedCoverage.1', 0), 'columns'],
  ['a thirteenth month', put('publishedOn.0', '2021-13'), 'publishedOn.0'],
  ['no month', put('publishedOn', []), 'columns'],
  ['no source', put('source', undefined), 'source'],
  ['an extra field in the source', put('source.url', 'https://x.example'), 'source.url'],
  ['no list of ended municipalities', put('ended', undefined), 'ended'],
  ['a municipality that is its own successor', put('ended.0.successors.0.code', 'GM0003'), 'ended'],
  ['a day that is no date', put('ended.0.endedOn', '2021'), 'ended.0.endedOn'],
  ['a successor without code', put('ended.0.successors.0.code', ''), 'ended.0.successors.0.code'],
]

const sha256 = '0'.repeat(64)
const quarter = { quarter: '2020-Q3', sha256 }
const region = { code: 'AM01', name: 'Groningen', first: '2020-Q3', latest: '2020-Q3', sha256 }

const indexDamages: readonly Case[] = [
  ['no regions', put('regions', []), 'regions'],
  ['no hash', put('regions.0.sha256', undefined), 'regions.0.sha256'],
  ['a quarter that does not exist', put('regions.0.latest', '2020-Q9'), 'regions.0.latest'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['a quarter without hash', put('quarters.0.sha256', undefined), 'quarters.0.sha256'],
  ['another data set', put('dataSet', 'demo'), 'dataSet'],
  ['a region twice', put('regions.1', region), 'regions'],
  ['a first quarter after the latest', put('regions.0.first', '2020-Q4'), 'regions'],
  ['a quarter twice', put('quarters.1', quarter), 'quarters'],
  ['no national file', put('national', undefined), 'national'],
]

// Drenthe comes first in the file, then Groningen, whose third municipality is Assen.
const row = 'regions.1.rows.2'

const quarterDamages: readonly Case[] = [
  ['another data set', put('dataSet', 'demo'), 'quarter'],
  ['another quarter', put('quarter', '2020-Q4'), 'quarter'],
  ['a quarter that does not exist', put('quarter', '2020-Q5'), 'quarter'],
  ['no source', put('source', undefined), 'source'],
  ['no regions', put('regions', []), 'regions'],
  ['a region twice', put('regions.1.region.code', 'AM03'), 'Groningen'],
  ['a municipality in two regions', put(`${row}.code`, 'GM0114'), 'duplicateMunicipality'],
  ['a municipality twice', put('regions.0.rows.1.code', 'GM0109'), 'duplicateMunicipality'],
  ['null in the place of a line', put('regions.0.rows.0', undefined), 'regions.0.rows.0'],
  ['no month', put('regions.0.publishedOn', undefined), 'regions.0.publishedOn'],
  ['null for a count', put(`${row}.counts.0`, null), `${row}.counts.0`],
]

const nationalDamages: readonly Case[] = [
  ['another data set', put('dataSet', 'demo'), 'dataSet'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['quarters from new to old', put('quarters', ['2020-Q3', '2020-Q2']), 'quarters'],
  ['the same quarter twice', put('quarters', ['2020-Q3', '2020-Q3']), 'quarters'],
  ['a quarter more than counts', put('quarters.2', '2020-Q4'), 'columns'],
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
  ['no list of municipalities', put('municipalities', undefined), 'municipalities'],
  ['a municipality that is its own successor', put('ended.0.successors.0.code', 'GM0003'), 'ended'],
  ['a day that is no date', put('ended.0.endedOn', '2021'), 'ended.0.endedOn'],
]

const parsers = {
  region: [
    servedFiles.region,
    regionDamages,
    (text: string) => readRegionFile('x.json', text, 'published', 'AM01'),
  ],
  index: [
    servedFiles.index,
    indexDamages,
    (text: string) => readIndexFile('x.json', text, 'published'),
  ],
  quarter: [
    countryQuarterFile,
    quarterDamages,
    (text: string) => readCountryQuarterFile('x.json', text, 'published', '2020-Q3'),
  ],
  national: [
    nationalFile,
    nationalDamages,
    (text: string) => readNationalFile('x.json', text, 'published'),
  ],
} as const

/** The fault of a file; `undefined` when it is valid. */
function faultOf(read: () => unknown): unknown {
  try {
    read()
    return undefined
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

describe.each(Object.entries(parsers))('the %s file', (_kind, [valid, ownDamages, read]) => {
  const damages = [...anyDamages, ...ownDamages]

  it('is valid as the build makes it', () => {
    expect(faultOf(() => read(valid))).toBeUndefined()
  })

  it.each(damages)('is refused, file and path named, with %s', (_name, damage, path) => {
    const text = damage(valid)
    expect(text).not.toBe(valid)
    expect(faultOf(() => read(text))).toEqual({ file: 'x.json', kind: 'invalid', path })
  })

  it.each([5, 4.5, 99])('asks for a newer page with version %d', (version) => {
    const text = put('schemaVersion', version)(valid)
    expect(faultOf(() => read(text))).toEqual({ file: 'x.json', kind: 'newerVersion' })
  })

  it('asks for a newer page with a newer version, whatever else is in it', () => {
    const text = '{"schemaVersion":5,"all":"different"}'
    expect(faultOf(() => read(text))).toEqual({ file: 'x.json', kind: 'newerVersion' })
  })

  it('leaves no trace on other objects when it is refused', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const [, damage] of damages) faultOf(() => read(damage(valid)))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('evil' in {}).toBe(false)
  })
})

describe('a hash', () => {
  beforeEach(() => vi.stubGlobal('isSecureContext', true))
  afterEach(() => vi.unstubAllGlobals())

  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

  it('is the SHA-256 of the text', async () => {
    await expect(checkHash('x.json', '', empty)).resolves.toBeUndefined()
    await expect(checkHash('x.json', ' ', empty)).rejects.toMatchObject({
      file: 'x.json',
      fault: { kind: 'replaced' },
    })
  })

  it('cannot be computed on an insecure page, where the schema alone decides', async () => {
    vi.stubGlobal('isSecureContext', false)
    await expect(checkHash('x.json', 'anything', empty)).resolves.toBeUndefined()
  })
})
