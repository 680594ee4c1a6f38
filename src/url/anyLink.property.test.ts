import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serializeView } from './links.ts'
import { resolveView } from './resolveView.ts'
import { readQuery, searchParams } from './searchParams.ts'
import { readLink, real } from './testing/readLink.ts'

describe('any text at all', () => {
  it('can be the address: reading never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(
          fc.tuple(fc.constantFrom(...Object.keys(searchParams)), fc.string({ unit: 'binary' })),
        )
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    )
    fc.assert(
      fc.property(text, (search) => {
        expect(typeof serializeView(readLink(search).view)).toBe('string')
      }),
    )
  })

  it('can be a value: what is not known is named exactly once', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 })
    const keys = Object.keys(searchParams).filter((key) => key !== 'sort' && key !== 'columns')
    const isKnown = /^(?:published|count|nl|en|share|current|AM01|GM\d{4}|2020-Q3)$/
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, text) => {
        fc.pre(!isKnown.test(text))
        const values = { ...readQuery(''), [key]: [text, text] }
        expect(resolveView(values, real).warnings).toEqual([
          { kind: 'unknownValue', key, value: text },
        ])
      }),
    )
  })
})
