import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { groningenSeries } from '../testing/groningenSeries.ts'
import { holds } from '../testing/holds.ts'
import { queryValuesOf } from '../testing/queryValues.ts'
import { parameterKeys } from './parameters.ts'
import { type Known, readView } from './readView.ts'
import { unknownParameters } from './unknownParameters.ts'
import { queryStringOf } from './writeView.ts'

const known: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(groningenSeries),
}

describe('any text at all', () => {
  it('can be the address: reading never throws', ({ task }) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(fc.tuple(fc.constantFrom(...parameterKeys), fc.string({ unit: 'binary' })))
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    )
    holds(
      task,
      'address',
      fc.property(text, (search) => {
        const { view } = readView(queryValuesOf(search), known)
        expect(unknownParameters(search).length).toBeLessThanOrEqual(20)
        expect(typeof queryStringOf(view)).toBe('string')
      }),
    )
  })

  it('can be a value: what is not known is named exactly once', ({ task }) => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 })
    const keys = parameterKeys.filter((key) => key !== 'sort' && key !== 'columns')
    const isKnown = /^(?:published|count|nl|en|share|current|AM01|GM\d{4}|2020-Q3)$/
    holds(
      task,
      'address',
      fc.property(fc.constantFrom(...keys), value, (key, text) => {
        fc.pre(!isKnown.test(text))
        const values = { ...queryValuesOf(''), [key]: [text, text] }
        expect(readView(values, known).notices).toEqual([
          { kind: 'unknownValue', key, value: text },
        ])
      }),
    )
  })
})
