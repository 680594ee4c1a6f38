import { describe, expect, it } from 'vitest'
import { countsIn, lackingIn, type PropertyTest, tableOf, tallyOf } from './propertyTally.ts'

const subjects = [
  'ingest',
  'address',
  'csv',
  'sorting',
  'regrouping',
  'selection totals',
  'data files',
] as const

const tests: readonly PropertyTest[] = subjects.map((subject) => ({
  property: { subject, runs: 50 },
  milliseconds: 100,
}))

describe('the properties of the project', () => {
  it('were tried when every subject had its runs', () => {
    expect(lackingIn(tallyOf(tests), 50)).toEqual([])
  })

  it('were not when a subject is absent, however many there are of the others', () => {
    expect(lackingIn(tallyOf([...tests.slice(1), ...tests.slice(1)]), 50)).toEqual([
      'ingest: not tried',
    ])
    expect(lackingIn(tallyOf([]), 50)).toHaveLength(7)
  })

  it('were not when one of them had too few runs', () => {
    const few: PropertyTest = { property: { subject: 'csv', runs: 49 }, milliseconds: 1 }
    expect(lackingIn(tallyOf([...tests, few]), 50)).toEqual(['csv: a property with only 49 runs'])
  })

  it('are added up by subject; a test without one does not count', () => {
    const table = tableOf(tallyOf([...tests, ...tests.slice(0, 1), { milliseconds: 9000 }]))
    expect(
      table
        .split('\n')
        .slice(0, 3)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['subject', 'properties', 'runs', 'seconds'],
      ['ingest', '2', '100', '0.2'],
      ['address', '1', '50', '0.1'],
    ])
  })

  it('say what they only counted', () => {
    const counted = { 'one digit changed': 10_000, accepted: 63 }
    expect(countsIn([...tests, { counted, milliseconds: 1 }])).toEqual([
      ' 10000  one digit changed',
      '    63  accepted',
    ])
  })
})
