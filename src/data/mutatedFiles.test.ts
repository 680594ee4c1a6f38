import { describe, expect, it } from 'vitest'
import { indexDamages, regionDamages, stepDamages } from '../testing/damages.ts'
import { newerFiles, put, servedFiles } from '../testing/servedFiles.ts'
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
