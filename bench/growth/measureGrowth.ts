import { repeatCountry } from '../../mocks/repeatCountry.ts'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import type { Quarter } from '../../src/domain/quarter.ts'
import { deriveServedFiles } from '../../src/publish/deriveServedFiles.ts'
import { type Bytes, bytesOf } from './bytesOf.ts'

/** The histories to measure, all from 2016-Q1: a quarter of today's, today's, and four times it. */
const histories: readonly (readonly [quarters: number, last: Quarter])[] = [
  [11, '2018-Q3'],
  [44, '2026-Q4'],
  [176, '2059-Q4'],
]

/** How many times the country of 35 regions. */
const repeats = [1, 10]

/** The files of a country of one size. */
export interface Measurement {
  readonly quarters: number
  readonly regions: number
  readonly index: Bytes
  /** Files of the 35 regions that every size has, by code. */
  readonly files: ReadonlyMap<string, Bytes>
}

/** Makes the served files of each size and weighs what a page of one region fetches of them. */
export function measureGrowth(say: (size: string) => void): readonly Measurement[] {
  return histories.flatMap(([quarters, last]) => {
    const country = syntheticCountry(last)
    const codes = [...new Set(country.publications.map(({ region }) => region.code))]
    return repeats.map((times) => {
      const regions = times * codes.length
      say(`${regions} regions, ${quarters} quarters`)
      const { publications, definitionChanges } = repeatCountry(country, times)
      // CBS codes end at ninety-nine regions, and the schemas with them.
      const files =
        times === 1
          ? deriveServedFiles('demo', publications, definitionChanges)
          : deriveServedFiles('demo', publications, definitionChanges, (_path, _schema, all) => all)
      const bytes = (name: string): Bytes => {
        const text = files.get(`data/demo/${name}.json`)
        if (text === undefined) throw new Error(`No file ${name}`)
        return bytesOf(text)
      }
      return {
        quarters,
        regions,
        index: bytes('index'),
        files: new Map(codes.map((code) => [code, bytes(`regions/${code}`)])),
      }
    })
  })
}
