import { describe, expect, it } from 'vitest'
import { type Damage, newerFiles, put, raw, servedFiles } from '../testing/servedFiles.ts'
import { DataError } from './dataError.ts'
import { indexSchema } from './indexSchema.ts'
import { parseDataFile } from './parseDataFile.ts'
import { readRegionSeries } from './readRegionSeries.ts'
import { regionSeriesSchema, regionSeriesVersion } from './regionSeriesSchema.ts'

const regionFile = 'data/published/regions/AM01.json'
const indexFile = 'data/published/index.json'

function readRegion(text: string) {
  const content = parseDataFile(regionFile, text, regionSeriesSchema, regionSeriesVersion)
  return readRegionSeries(regionFile, content)
}

/** What the page is told of a file; `undefined` when it is believed. */
function refusal(read: () => unknown): unknown {
  try {
    read()
    return undefined
  } catch (error) {
    return error instanceof DataError ? { file: error.file, ...error.fault } : error
  }
}

// Assen is the third municipality of the file: Aa en Hunze, Appingedam, Assen.
const assen = 'municipalities.2'
const proto = (text: string, before: string): string =>
  text.replace(before, `"__proto__":{"evil":true},${before}`)

/** Each line: what was done to the real file, how, and the place that the message names. */
const regionDamages: readonly (readonly [string, Damage, string])[] = [
  ['nothing left of it', () => '', 'JSON'],
  ['spaces only', () => '  \n', 'JSON'],
  ['its last character gone', (text) => text.slice(0, -1), 'JSON'],
  ['only its first half', (text) => text.slice(0, text.length / 2), 'JSON'],
  ['a comma too many', (text) => text.replace(']', ',]'), 'JSON'],
  ['a byte order mark', (text) => `\uFEFF${text}`, 'JSON'],
  ['a page in its place', () => '<!doctype html><title>Inloggen</title>', 'JSON'],
  ['itself twice', (text) => text + text, 'JSON'],
  ['the text null in its place', () => 'null', 'JSON'],
  ['a list around it', (text) => `[${text}]`, 'schemaVersion'],
  ['a text in its place', () => '"published"', 'JSON'],
  ['a number in its place', () => '9191', 'JSON'],
  ['an empty object in its place', () => '{}', 'schemaVersion'],
  ['NaN for a count', put(`${assen}.profile1.0`, raw('NaN')), 'JSON'],
  ['Infinity for a count', put(`${assen}.profile1.0`, raw('Infinity')), 'JSON'],
  ['a leading zero', put(`${assen}.profile1.0`, raw('0104')), 'JSON'],
  ['no version', put('schemaVersion', undefined), 'schemaVersion'],
  ['version 0', put('schemaVersion', 0), 'schemaVersion'],
  ['the version before', put('schemaVersion', 1), 'schemaVersion'],
  ['a text as version', put('schemaVersion', '2'), 'schemaVersion'],
  ['an unknown data set', put('dataSet', 'secret'), 'dataSet'],
  ['no data set', put('dataSet', undefined), 'dataSet'],
  ['an extra field', put('extra', 1), 'extra'],
  ['an own __proto__', (text) => proto(text, '"schemaVersion"'), 'JSON'],
  ['an own constructor', put('constructor', 1), 'constructor'],
  ['no region', put('region', undefined), 'region'],
  ['a list as region', put('region', []), 'region.code'],
  ['a path as region code', put('region.code', '../AM01'), 'region.code'],
  ['a region without name', put('region.name', ''), 'region.name'],
  ['markup in the region name', put('region.name', '<img src=x>'), 'region.name'],
  ['an own __proto__ in the region', (text) => proto(text, '"code":"AM01"'), 'region'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['a quarter that does not exist', put('quarters.0', '2020-Q5'), 'quarters.0'],
  ['a number as quarter', put('quarters.0', 20203), 'quarters.0'],
  ['quarters as an object', put('quarters', { 0: '2020-Q3', length: 1 }), 'quarters'],
  ['the same quarter twice', put('quarters', ['2020-Q3', '2020-Q3']), 'quarters'],
  ['quarters from new to old', put('quarters', ['2020-Q4', '2020-Q3']), 'quarters'],
  ['a quarter more than figures', put('quarters', ['2020-Q3', '2020-Q4']), 'columns'],
  ['no municipalities', put('municipalities', undefined), 'municipalities'],
  ['no lines', put('municipalities', []), '2020-Q3 columnSum'],
  ['null as municipality', put(assen, null), assen],
  ['a municipality code of four digits', put(`${assen}.code`, '0106'), `${assen}.code`],
  ['a municipality without code', put(`${assen}.code`, undefined), `${assen}.code`],
  ['a municipality without name', put(`${assen}.name`, undefined), `${assen}.name`],
  ['a formula as name', put(`${assen}.name`, '=HYPERLINK("x")'), `${assen}.name`],
  ['a name of 5,000 letters', put(`${assen}.name`, 'A'.repeat(5000)), `${assen}.name`],
  ['a direction mark in a name', put(`${assen}.name`, 'Assen\u202E'), `${assen}.name`],
  ['a script as name', put(`${assen}.name`, '<script>'), `${assen}.name`],
  ['an extra field in a line', put(`${assen}.extra`, 1), `${assen}.extra`],
  ['an own __proto__ in a line', (text) => proto(text, '"code":"GM0106"'), assen],
  ['a missing column', put(`${assen}.profile3`, undefined), `${assen}.profile3`],
  ['a number as column', put(`${assen}.total`, 983), `${assen}.total`],
  ['a text as count', put(`${assen}.profile2.0`, '223'), `${assen}.profile2.0`],
  ['a fraction as count', put(`${assen}.profile2.0`, 223.5), `${assen}.profile2.0`],
  ['a negative count', put(`${assen}.profile2.0`, -223), `${assen}.profile2.0`],
  ['minus zero as count', put(`${assen}.profile2.0`, raw('-0')), `${assen}.profile2.0`],
  ['1e309 as count', put(`${assen}.profile2.0`, raw('1e309')), `${assen}.profile2.0`],
  ['2^53 + 1', put(`${assen}.profile2.0`, raw('9007199254740993')), `${assen}.profile2.0`],
  ['true as count', put(`${assen}.profile2.0`, true), `${assen}.profile2.0`],
  ['an object as count', put(`${assen}.profile2.0`, {}), `${assen}.profile2.0`],
  ['a value more in a column', put(`${assen}.profile2`, [223, 0]), 'columns'],
  ['an empty column', put(`${assen}.profile2`, []), 'columns'],
  ['an empty total', put(`${assen}.total`, []), 'columns'],
  ['an empty column in the total row', put('regionTotal.profile4', []), 'columns'],
  ['half a line missing', put(`${assen}.profile2.0`, null), 'Assen'],
  ['a total that is one too high', put(`${assen}.total.0`, 984), '2020-Q3 rowSum'],
  ['a count that is one too low', put(`${assen}.profile1.0`, 103), '2020-Q3 rowSum'],
  ['a municipality twice', put('municipalities.3.code', 'GM0106'), 'Delfzijl'],
  ['no total row', put('regionTotal', undefined), 'regionTotal'],
  ['a missing figure in the total row', put('regionTotal.total.0', null), '2020-Q3'],
  ['a total row that does not add up', put('regionTotal.total.0', 9192), '2020-Q3 rowSum'],
  [
    'two columns of the total row swapped',
    (text) => put('regionTotal.profile1.0', 2175)(put('regionTotal.profile2.0', 440)(text)),
    '2020-Q3 columnSum',
  ],
  ['no register', put('registerTotal', undefined), 'registerTotal'],
  ['null as register', put('registerTotal.0', null), 'registerTotal.0'],
  ['no value in the register', put('registerTotal', []), 'columns'],
  ['a register below Sonar', put('registerTotal.0', 9190), '2020-Q3 registerBelowSonar'],
  ['a register that is too large', put('registerTotal.0', 13_000), '2020-Q3 reportedCoverage'],
  ['a percentage off by one', put('reportedCoverage.0', 71), '2020-Q3 reportedCoverage'],
  ['a percentage of 101', put('reportedCoverage.0', 101), 'reportedCoverage.0'],
  ['a percentage with a decimal', put('reportedCoverage.0', 71.6), 'reportedCoverage.0'],
  ['a percentage too many', put('reportedCoverage.1', 0), 'columns'],
  ['a thirteenth month', put('publishedOn.0', '2021-13'), 'publishedOn.0'],
  ['no month', put('publishedOn', []), 'columns'],
  ['no source', put('source', undefined), 'source'],
  ['a line end in the attribution', put('source.attribution', 'a\nb'), 'source.attribution'],
  ['an empty publisher', put('source.publisher', ''), 'source.publisher'],
  ['an extra field in the source', put('source.url', 'https://x.example'), 'source.url'],
  ['no list of ended municipalities', put('ended', undefined), 'ended'],
  ['a municipality that is its own successor', put('ended.0.successors.0.code', 'GM0003'), 'ended'],
  ['a day that is no date', put('ended.0.endedOn', '2021'), 'ended.0.endedOn'],
  ['a successor without code', put('ended.0.successors.0.code', ''), 'ended.0.successors.0.code'],
  ['markup in a successor', put('ended.0.successors.0.name', '<b>'), 'ended.0.successors.0.name'],
]

/** The same for a file of two quarters, in which each second number is a step from the first. */
const stepDamages: readonly (readonly [string, Damage, string])[] = [
  ['a step below nobody', put(`${assen}.profile1.1`, -105), `${assen}.profile1.1`],
  ['a step past 2^53', put(`${assen}.profile1.1`, 2 ** 53 - 1), `${assen}.profile1.1`],
  ['half a step', put(`${assen}.profile1.1`, 0.5), `${assen}.profile1.1`],
  ['minus zero as step', put(`${assen}.profile1.1`, raw('-0')), `${assen}.profile1.1`],
  ['a text as step', put(`${assen}.profile1.1`, '0'), `${assen}.profile1.1`],
  ['a step in one column only', put(`${assen}.profile1.1`, 1), '2021-Q1 rowSum'],
  ['numbers in the place of steps', put(`${assen}.total.1`, 983), '2021-Q1 rowSum'],
  ['a quarter without step', put(`${assen}.profile1.1`, null), 'Assen'],
  ['null as step of the register', put('registerTotal.1', null), 'registerTotal.1'],
  [
    'a register that sinks below Sonar',
    put('registerTotal.1', -9000),
    '2021-Q1 registerBelowSonar',
  ],
  ['a percentage that rises above 100', put('reportedCoverage.1', 29), 'reportedCoverage.1'],
]

const indexDamages: readonly (readonly [string, Damage, string])[] = [
  ['nothing left of it', () => '', 'JSON'],
  ['its last character gone', (text) => text.slice(0, -1), 'JSON'],
  ['a page in its place', () => '<!doctype html>', 'JSON'],
  ['version 0', put('schemaVersion', 0), 'schemaVersion'],
  ['an unknown data set', put('dataSet', 'secret'), 'dataSet'],
  ['an extra field', put('extra', 1), 'extra'],
  ['an own __proto__', (text) => proto(text, '"schemaVersion"'), 'JSON'],
  ['no regions', put('regions', []), 'regions'],
  ['regions that are no list', put('regions', 'AM01'), 'regions'],
  ['a path as region code', put('regions.0.code', '../../x'), 'regions.0.code'],
  ['an address as region code', put('regions.0.code', 'https://x.example'), 'regions.0.code'],
  ['markup as region name', put('regions.0.name', '<b>Groningen'), 'regions.0.name'],
  ['a hash that is too short', put('regions.0.sha256', 'abc'), 'regions.0.sha256'],
  ['no hash', put('regions.0.sha256', undefined), 'regions.0.sha256'],
  ['a quarter that does not exist', put('regions.0.latest', '2020-Q9'), 'regions.0.latest'],
  ['an own __proto__ in a region', (text) => proto(text, '"code":"AM01"'), 'regions.0'],
  ['no quarters', put('quarters', []), 'quarters'],
  ['a quarter without hash', put('quarters.0.sha256', undefined), 'quarters.0.sha256'],
  ['no national file', put('national', undefined), 'national'],
  ['null as national file', put('national', null), 'national'],
]

describe('the real files', () => {
  it('are believed', () => {
    expect(refusal(() => readRegion(servedFiles.region))).toBeUndefined()
    expect(refusal(() => readRegion(newerFiles.region))).toBeUndefined()
    expect(refusal(() => parseDataFile(indexFile, servedFiles.index, indexSchema))).toBeUndefined()
  })
})

describe('a region file is refused, file and place named, with', () => {
  it.each(regionDamages)('%s', (_name, damage, place) => {
    const text = damage(servedFiles.region)
    expect(text).not.toBe(servedFiles.region)
    expect(refusal(() => readRegion(text))).toEqual({ file: regionFile, kind: 'invalid', place })
  })

  it.each(stepDamages)('%s', (_name, damage, place) => {
    const text = damage(newerFiles.region)
    expect(text).not.toBe(newerFiles.region)
    expect(refusal(() => readRegion(text))).toEqual({ file: regionFile, kind: 'invalid', place })
  })

  it.each([3, 2.5, 99])('a newer version %d, which asks for a newer page', (version) => {
    const text = put('schemaVersion', version)(servedFiles.region)
    expect(refusal(() => readRegion(text))).toEqual({ file: regionFile, kind: 'newerVersion' })
  })

  it('a newer version, whatever else is in it', () => {
    expect(refusal(() => readRegion('{"schemaVersion":3,"all":"different"}'))).toEqual({
      file: regionFile,
      kind: 'newerVersion',
    })
  })
})

describe('an index is refused, file and place named, with', () => {
  it.each(indexDamages)('%s', (_name, damage, place) => {
    const text = damage(servedFiles.index)
    expect(text).not.toBe(servedFiles.index)
    expect(refusal(() => parseDataFile(indexFile, text, indexSchema))).toEqual({
      file: indexFile,
      kind: 'invalid',
      place,
    })
  })
})

describe('a refused file', () => {
  it('leaves no trace on other objects', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const [, damage] of regionDamages) refusal(() => readRegion(damage(servedFiles.region)))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('evil' in {}).toBe(false)
  })
})
