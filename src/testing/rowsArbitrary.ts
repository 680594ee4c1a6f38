import fc from 'fast-check'
import { sumOf } from '../domain/counts.ts'
import type { Row } from '../domain/mergers.ts'
import type { MunicipalityCode } from '../domain/municipality.ts'

const names = [
  "'s-Gravenhage",
  'Aa en Hunze',
  'Bergen (L.)',
  'Bergen (NH.)',
  'Noardeast-Fryslân',
  'Súdwest-Fryslân',
  'súdwest-fryslan',
] as const

const regions = [
  { code: 'AM01', name: 'Groningen' },
  { code: 'AM02', name: 'Friesland' },
  { code: 'AM03', name: 'Drenthe' },
] as const

/** Few different counts, so that many rows are equal; a row of nobody has no shares. */
const count = fc.oneof(fc.nat(2), fc.nat(25_000))

/** Rows of some regions, each code once, in any order; with equal counts, names and regions among them. */
export const rowsArbitrary: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc
    .record({
      code: fc.nat(9999).map((number): MunicipalityCode => `GM${String(number).padStart(4, '0')}`),
      name: fc.constantFrom(...names),
      counts: fc.tuple(count, count, count, count),
      region: fc.constantFrom(...regions),
    })
    .map((row): Row => ({ ...row, total: sumOf(row.counts) })),
  { selector: ({ code }) => code, maxLength: 20 },
)
