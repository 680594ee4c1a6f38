import fc from 'fast-check'
import { createLoader, createSerializer, parseAsNativeArrayOf, parseAsString } from 'nuqs/server'
import { describe, expect, it } from 'vitest'
import { holds } from '../testing/holds.ts'
import { parameterKeys, readQueryValues, toQueryString } from './parameters.ts'

const texts = parseAsNativeArrayOf(parseAsString)
const parsers = Object.fromEntries(parameterKeys.map((key) => [key, texts]))
const load = createLoader(parsers)
const serialise = createSerializer(parsers)

const value = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'%+#&"\'`<>=? ,\t\n\0é~'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .map((text) => text.toWellFormed())
const values = fc.record({
  dataset: fc.array(value, { maxLength: 2 }),
  region: fc.array(value, { maxLength: 2 }),
  quarter: fc.array(value, { maxLength: 2 }),
  municipality: fc.array(value, { maxLength: 4 }),
  sort: fc.array(value, { maxLength: 2 }),
  columns: fc.array(value, { maxLength: 2 }),
  measure: fc.array(value, { maxLength: 2 }),
  boundaries: fc.array(value, { maxLength: 2 }),
  from: fc.array(value, { maxLength: 2 }),
  to: fc.array(value, { maxLength: 2 }),
  lang: fc.array(value, { maxLength: 2 }),
})
describe('the query string of some values', () => {
  it('is what nuqs makes of them, letter by letter', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(values, (all) => {
        expect(toQueryString(all)).toBe(serialise(all))
      }),
    )
  })

  it('gives them back, also through a browser that writes it in its own way', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(values, (all) => {
        const query = toQueryString(all)
        expect(readQueryValues(query)).toEqual(all)
        expect(readQueryValues(new URL(query, 'https://example.nl/').search)).toEqual(all)
      }),
    )
  })
})

describe('the values of a query string', () => {
  it('are what nuqs reads in it, however odd it is', ({ task }) => {
    const key = fc.constantFrom(...parameterKeys, '__proto__', 'constructor', 'x', '')
    const odd = fc.stringMatching(/^[%&=+?#;a-z0-9é ]{0,12}$/)
    const query = fc
      .array(fc.tuple(key, fc.constantFrom('=', '', '=='), fc.oneof(value, odd)), { maxLength: 6 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('')).join('&')}`)
    holds(
      task,
      'address',
      fc.property(query, (search) => {
        expect(readQueryValues(search)).toEqual(load(search))
      }),
    )
  })
})
