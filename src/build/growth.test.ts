import { expect, it } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { deriveServedFiles } from './servedData.ts'

// A page for a region fetches the index and the file of its region.

const { publications } = syntheticCountry('2021-Q4')

function regionFile(wanted: (publication: Publication) => boolean): string | undefined {
  const files = deriveServedFiles('demo', { publications: publications.filter(wanted) })
  return files.get('data/demo/regions/AM01.json')
}

/** Bytes of the file of Groningen, which is plain ASCII, with every quarter until this one. */
function bytesUntil(last: Quarter): number {
  return regionFile(({ region, quarter }) => region.code === 'AM01' && quarter <= last)?.length ?? 0
}

it('what a region page fetches does not grow with other regions, and evenly with quarters', () => {
  const alone = regionFile(({ region }) => region.code === 'AM01')
  expect(alone).toContain('"Groningen"')
  expect(regionFile(() => true)).toBe(alone)

  const [a, b, c] = [bytesUntil('2017-Q4'), bytesUntil('2019-Q4'), bytesUntil('2021-Q4')]
  expect(b - a).toBeGreaterThan(1000)
  expect((c - b) / (b - a)).toBeCloseTo(1, 1)
})
