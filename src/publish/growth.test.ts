import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { repeatCountry } from '../../mocks/repeatCountry.ts'
import { type SyntheticCountry, syntheticCountry } from '../../mocks/syntheticCountry.ts'
import type { Quarter } from '../domain/quarter.ts'
import { deriveServedFiles } from './deriveServedFiles.ts'

// In small what `npm run bench:growth` measures in large.

function filesOf({ publications, definitionChanges }: SyntheticCountry) {
  return deriveServedFiles('demo', publications, definitionChanges)
}

describe('with more regions', () => {
  const country = syntheticCountry('2016-Q3')
  const { publications, definitionChanges } = repeatCountry(country, 3)

  it('the file of a region keeps the same bytes', () => {
    const more = deriveServedFiles(
      'demo',
      publications,
      definitionChanges,
      (_path, _schema, all) => all,
    )
    const regions = [...filesOf(country)].filter(([path]) => path.includes('/regions/'))
    expect(regions).toHaveLength(35)
    expect([...more.keys()].filter((path) => path.includes('/regions/'))).toHaveLength(105)
    expect(regions.filter(([path, text]) => more.get(path) !== text)).toEqual([])
  })

  it('each has a code of its own, which no page takes for a region', () => {
    expect(() => filesOf({ publications, definitionChanges })).toThrow('data/demo/regions/AM1')
  })
})

describe('with more quarters', () => {
  const { publications, definitionChanges } = syntheticCountry()

  /** Bytes of the file of Groningen, compressed, with every quarter until this one. */
  function bytesUntil(last: Quarter): number {
    const own = publications.filter(
      ({ region, quarter }) => region.code === 'AM01' && quarter <= last,
    )
    const text = filesOf({ publications: own, definitionChanges }).get(
      'data/demo/regions/AM01.json',
    )
    return brotliCompressSync(text ?? '').length
  }

  it('the file of a region grows by less than 60 bytes for each', () => {
    const [before, after] = [bytesUntil('2023-Q3'), bytesUntil('2026-Q3')]
    expect(before).toBeGreaterThan(1000)
    expect((after - before) / 12).toBeLessThan(60)
  })
})
