import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as field from './fieldSchemas.ts'

describe('a number of people', () => {
  it.each([0, 1, 9191, Number.MAX_SAFE_INTEGER])('may be %d', (count) => {
    expect(v.is(field.count, count)).toBe(true)
  })

  it.each([
    ['minus zero', -0],
    ['a negative number', -1],
    ['a fraction', 1.5],
    ['a number past 2^53', 2 ** 53 + 2],
    ['not a number', Number.NaN],
    ['a text', '12'],
    ['null', null],
    ['a list', [12]],
    ['an object', {}],
  ])('is never %s', (_name, value) => {
    expect(v.is(field.count, value)).toBe(false)
  })
})

describe('a printed percentage', () => {
  it('is a whole number from 0 to 100', () => {
    expect([0, 72, 100].every((value) => v.is(field.percentage, value))).toBe(true)
    expect([-1, 101, 71.6, '72', '72%'].some((value) => v.is(field.percentage, value))).toBe(false)
  })
})

describe('a name', () => {
  it.each([
    ...['Aa en Hunze', "'s-Gravenhage", "'s-Hertogenbosch", 'Súdwest-Fryslân', 'IJsselstein'],
    ...['Zaanstreek/Waterland', 'Bergen (NH.)', 'Ee', 'x'.repeat(60)],
  ])('may be %s', (name) => {
    expect(v.is(field.name, name)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['61 letters', 'x'.repeat(61)],
    ['markup', '<b>Assen</b>'],
    ['an entity', 'Assen&amp;'],
    ['a formula', '=1+1'],
    ['a formula behind an apostrophe', "'=1+1"],
    ['a space in front', ' Assen'],
    ['a line end', 'Assen\n'],
    ['a null character', 'Assen\0'],
    ['a right-to-left override', 'Assen\u202E'],
    ['a zero-width space', 'As\u200Bsen'],
    ['digits', 'Assen 2'],
    ['a quotation mark', 'Assen"'],
    ['an emoji', 'Assen 🙂'],
    ['a number', 14],
    ['null', null],
  ])('is never %s', (_name, value) => {
    expect(v.is(field.name, value)).toBe(false)
  })
})

describe('a sentence of the source', () => {
  it('is one printable line of at most 200 characters', () => {
    expect(v.is(field.sentence, 'Bronvermelding bij overname is verplicht.')).toBe(true)
    for (const text of ['', 'x'.repeat(201), 'a\nb', 'a\u202Eb', 'a\0b']) {
      expect(v.is(field.sentence, text)).toBe(false)
    }
  })
})

describe('codes, quarters, months and hashes', () => {
  const { quarter, month, municipalityCode, regionCode, hash } = field
  const schemas = [quarter, month, municipalityCode, regionCode, hash]

  it('are texts of exactly their form', () => {
    const texts = ['2020-Q3', '2021-01', 'GM0014', 'AM01', '0'.repeat(64)]
    expect(schemas.map((schema, at) => v.is(schema, texts[at]))).toEqual(schemas.map(() => true))
  })

  it.each([null, undefined, 0, {}, ['2020-Q3'], '', '../AM01', 'GM14', '2020-Q5', '2021-13'])(
    'are never %j',
    (value) => {
      expect(schemas.some((schema) => v.is(schema, value))).toBe(false)
    },
  )

  it('know small letters from capitals in a hash', () => {
    expect(v.is(field.hash, 'A'.repeat(64))).toBe(false)
    expect(v.is(field.hash, 'a'.repeat(63))).toBe(false)
  })
})

describe('an object', () => {
  const schema = field.object({ total: field.count })

  it('has exactly its fields', () => {
    expect(v.is(schema, { total: 1 })).toBe(true)
    expect(v.is(schema, {})).toBe(false)
    expect(v.is(schema, { total: 1, extra: 1 })).toBe(false)
    for (const value of [null, undefined, 'total', 1, [], [1]]) {
      expect(v.is(schema, value)).toBe(false)
    }
  })

  it('is refused with a field of its own named __proto__, and nothing is polluted', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    for (const text of ['{"total":1,"__proto__":{"evil":1}}', '{"total":1,"__proto__":null}']) {
      expect(v.is(schema, JSON.parse(text))).toBe(false)
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
  })

  it('does not take an inherited field for its own', () => {
    const inherited = field.object({ constructor: field.count })
    expect(v.is(inherited, {})).toBe(false)
    expect(v.is(schema, JSON.parse('{"total":1,"constructor":1}'))).toBe(false)
  })
})
