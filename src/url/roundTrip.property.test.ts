import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { country, type MunicipalityCode } from '../domain/place.ts'
import { numberColumnIds } from '../domain/profile.ts'
import { quarterFigures } from '../domain/regionSeries.ts'
import { regroup } from '../domain/regroup.ts'
import { type Selection, sortColumnIds, type View } from '../domain/view.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { holds } from '../testing/holds.ts'
import { queryValuesOf } from '../testing/queryValues.ts'
import { parameterKeys, readQueryValues, toQueryString } from './parameters.ts'
import { type Known, readView } from './readView.ts'
import { queryStringOf, writeView } from './writeView.ts'

const known: Known = {
  dataSets: ['published', 'demo'],
  areas: [country, { code: 'AM01', name: 'Groningen' }, { code: 'AM02', name: 'Friesland' }],
  series: knownRegion(twoQuarters),
}

/** Codes that can be chosen, in the order of the file. */
function codesIn({ quarter, boundaries }: Pick<View, 'quarter' | 'boundaries'>) {
  const rows = quarterFigures(twoQuarters, quarter ?? '2021-Q1')?.rows ?? []
  const shown =
    boundaries === 'current' ? regroup(rows, quarter ?? '2021-Q1', twoQuarters.ended) : rows
  return shown.map(({ code }) => code)
}

function selections(codes: readonly MunicipalityCode[]): fc.Arbitrary<Selection> {
  const unknown = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => `~${text}`.toWellFormed())
  return fc.oneof(
    fc.constant<Selection>({ kind: 'all' }),
    fc
      .subarray([...codes], { minLength: 1 })
      .map((chosen): Selection => ({ kind: 'some', codes: chosen })),
    fc
      .uniqueArray(unknown, { minLength: 1, maxLength: 5 })
      .map((values): Selection => ({ kind: 'unknown', values })),
  )
}

const frames = fc.record({
  quarter: fc.constantFrom(undefined, '2020-Q3' as const),
  boundaries: fc.constantFrom('published' as const, 'current' as const),
})

const sorts = fc
  .uniqueArray(fc.record({ column: fc.constantFrom(...sortColumnIds), descending: fc.boolean() }), {
    selector: ({ column }) => column,
    minLength: 1,
  })
  .map((sort): View['sort'] => sort)

const ranges = fc.constantFrom<Pick<View, 'from' | 'to'>>(
  {},
  { from: '2020-Q3' },
  { to: '2020-Q3' },
  { from: '2020-Q3', to: '2020-Q3' },
  { from: '2020-Q3', to: '2021-Q1' },
  { from: '2021-Q1', to: '2021-Q1' },
)

const views: fc.Arbitrary<View> = frames.chain(({ quarter, boundaries }) =>
  fc
    .record({
      dataSet: fc.constantFrom('published' as const, 'demo' as const),
      region: fc.constantFrom(undefined, 'AM01' as const, 'AM02' as const),
      selection: selections(codesIn({ quarter, boundaries })),
      sort: sorts,
      columns: fc.subarray([...numberColumnIds], { minLength: 1 }),
      measure: fc.constantFrom('count' as const, 'share' as const),
      range: ranges,
      language: fc.constantFrom('nl' as const, 'en' as const),
    })
    .map(({ range, ...view }): View => ({ ...view, ...range, quarter, boundaries })),
)

describe('the parameters of an address', () => {
  it('are put in the fixed order, repeated ones as they came, and all others left out', () => {
    const search = 'lang=en&x=1&municipality=GM0106&__proto__=2&quarter=2020-Q3&municipality=GM0014'
    expect(toQueryString(readQueryValues(search))).toBe(
      '?quarter=2020-Q3&municipality=GM0106&municipality=GM0014&lang=en',
    )
  })
})

describe('a link of any view', () => {
  it('gives exactly that view back, with nothing to say but what is unknown', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(views, (view) => {
        const reading = readView(queryValuesOf(queryStringOf(view)), known)
        expect(reading.view).toEqual(view)
        const kinds = new Set(reading.notices.map(({ kind }) => kind))
        expect([...kinds]).toEqual(view.selection.kind === 'unknown' ? ['unknownValue'] : [])
      }),
    )
  })

  it('is the only link of that view: writing it again changes nothing', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(views, (view) => {
        const search = queryStringOf(view)
        expect(queryStringOf(readView(queryValuesOf(search), known).view)).toBe(search)
      }),
    )
  })

  it('has its parameters in the fixed order, each default left out', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(views, (view) => {
        const keys = [...new Set(new URLSearchParams(queryStringOf(view)).keys())]
        expect(keys).toEqual(parameterKeys.filter((key) => keys.includes(key)))
        const values = writeView(view)
        expect(keys).toEqual(parameterKeys.filter((key) => values[key].length > 0))
      }),
    )
  })

  it('says the same when its parameters are shuffled', ({ task }) => {
    holds(
      task,
      'address',
      fc.property(views, fc.nat(1000), (view, turn) => {
        const pairs = [...new URLSearchParams(queryStringOf(view))]
        const at = pairs.length === 0 ? 0 : turn % pairs.length
        const [first] = pairs
        fc.pre(first !== undefined && new Set(pairs.map(([key]) => key)).size === pairs.length)
        const turned = new URLSearchParams([...pairs.slice(at), ...pairs.slice(0, at)])
        expect(readView(queryValuesOf(String(turned)), known).view).toEqual(view)
      }),
    )
  })
})
