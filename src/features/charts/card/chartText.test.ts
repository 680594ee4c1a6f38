import { describe, expect, it } from 'vitest'
import { country } from '../../../domain/municipality.ts'
import { chartFileName, percentagesAround, selectionMarks } from './chartText.ts'

const groningen = { code: 'AM01', name: 'Groningen' } as const
const some = { kind: 'some', codes: ['GM0014'] } as const
const all = { kind: 'all' } as const

describe('the name of a picture', () => {
  it('says what it shows, of where, from when to when', () => {
    expect(chartFileName('dekking', ['AM01'], ['2020-Q3', '2020-Q4', '2021-Q1'])).toBe(
      'dekking-AM01-2020-Q3-2021-Q1',
    )
    expect(chartFileName('dekking-procenten', ['AM01', 'NL'], ['2020-Q3', '2020-Q4'])).toBe(
      'dekking-procenten-AM01-NL-2020-Q3-2020-Q4',
    )
  })

  it('names a single quarter once, and none where there is none', () => {
    expect(chartFileName('dekking', ['AM01'], ['2020-Q3'])).toBe('dekking-AM01-2020-Q3')
    expect(chartFileName('dekking', ['AM01'], [], ['selectie'])).toBe('dekking-AM01-selectie')
  })
})

it.each([
  [
    [0.596, 0.72],
    [55, 75],
  ],
  // 0.55 is no binary fraction.
  [
    [0.55, 0.8],
    [55, 80],
  ],
  [
    [0.7, 0.7],
    [70, 75],
  ],
  [[1], [95, 100]],
  [[], [95, 100]],
])('the shares %j are between %j per cent', (shares, ends) => {
  expect(percentagesAround(shares)).toEqual(ends)
})

it('the marks of a choice of municipalities are those of the exported table', () => {
  expect(selectionMarks(groningen, { boundaries: 'published', selection: all })).toEqual([])
  expect(selectionMarks(groningen, { boundaries: 'current', selection: some })).toEqual([
    'huidige-gemeenten',
    'selectie',
  ])
  const unknown = { kind: 'unknown', values: ['Atlantis'] } as const
  expect(selectionMarks(groningen, { boundaries: 'published', selection: unknown })).toEqual([])
  // The figures of the country do not follow the choice.
  expect(selectionMarks(country, { boundaries: 'current', selection: some })).toEqual([])
})
