import { expect, it } from 'vitest'
import { acceptedEncodings } from './acceptedEncodings.ts'

it.each([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['GZIP;q=1.0', ['gzip']],
  ['gzip;q=0.5, br;q=0.001', ['br', 'gzip']],
  ['br;q=0, gzip', ['gzip']],
  ['br ; q=0.000,gzip; q=0', []],
  ['brotli, x-gzip', []],
])('an Accept-Encoding of %j takes %j', (header, taken) => {
  expect(acceptedEncodings(header)).toEqual(taken)
})
