import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberColumnIds } from '../domain/counts.ts'
import { knownRegion } from '../domain/knownSeries.ts'
import { applyMergers } from '../domain/mergers.ts'
import { country, type MunicipalityCode } from '../domain/municipality.ts'
import { quarterDataOf } from '../domain/regionSeries.ts'
import {
  chartOrders,
  rankingColumnIds,
  type Selection,
  sortColumnIds,
  type View,
} from '../domain/view.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { serializeView, viewToQuery } from './links.ts'
import type { Known } from './resolveView.ts'
import { isParameterKey, searchParams } from './searchParams.ts'
import { readLink } from './testing/readLink.ts'

const keysInOrder = Object.keys(searchParams).filter(isParameterKey)

const known: Known = {
  dataSets: ['published', 'demo'],
  areas: [country, { code: 'AM01', name: 'Groningen' }, { code: 'AM02', name: 'Friesland' }],
  series: knownRegion(twoQuarters),
}

/** Codes that can be chosen, in the order of the file. */
function codesIn({ quarter, boundaries }: Pick<View, 'quarter' | 'boundaries'>) {
  const rows = quarterDataOf(twoQuarters, quarter ?? '2021-Q1')?.rows ?? []
  const shown =
    boundaries === 'current' ? applyMergers(rows, quarter ?? '2021-Q1', twoQuarters.ended) : rows
  return shown.map(({ code }) => code)
}

function selections(codes: readonly MunicipalityCode[]): fc.Arbitrary<Selection> {
  const unknown = fc.stringMatching(/^[a-z0-9é/*:!()-]{1,40}$/).map((text) => `~${text}~`)
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
  region: fc.constantFrom(undefined, 'AM01' as const, 'AM02' as const),
})

/** The column of regions is there for the country alone. */
function sortsOf(region: View['region']): fc.Arbitrary<View['sort']> {
  const columns = sortColumnIds.filter((id) => region === undefined || id !== 'region')
  return fc.uniqueArray(
    fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
    { selector: ({ column }) => column, minLength: 1 },
  )
}

const ranges = fc.constantFrom<Pick<View, 'from' | 'to'>>(
  {},
  { from: '2020-Q3' },
  { to: '2020-Q3' },
  { from: '2020-Q3', to: '2020-Q3' },
  { from: '2020-Q3', to: '2021-Q1' },
  { from: '2021-Q1', to: '2021-Q1' },
)

const views: fc.Arbitrary<View> = frames.chain(({ quarter, boundaries, region }) =>
  fc
    .record({
      dataSet: fc.constantFrom('published' as const, 'demo' as const),
      selection: selections(codesIn({ quarter, boundaries })),
      sort: sortsOf(region),
      columns: fc.subarray([...numberColumnIds], { minLength: 1 }),
      measure: fc.constantFrom('count' as const, 'share' as const),
      range: ranges,
      rows: fc.constantFrom('first' as const, 'all' as const),
      mine: fc.option(fc.constantFrom(...codesIn({ quarter, boundaries })), { nil: undefined }),
      compare: fc.subarray((['AM01', 'AM02'] as const).filter((code) => code !== region)),
      order: fc.constantFrom(...chartOrders),
      coverageUnit: fc.constantFrom('percent' as const, 'people' as const),
      rankSort: fc
        .uniqueArray(
          fc.record({ column: fc.constantFrom(...rankingColumnIds), descending: fc.boolean() }),
          { selector: ({ column }) => column, minLength: 1 },
        )
        .map((sort): View['rankSort'] => sort),
      language: fc.constantFrom('nl' as const, 'en' as const),
    })
    .map(
      ({ range, mine, ...view }): View => ({
        ...view,
        ...range,
        ...(mine === undefined ? {} : { mine }),
        region,
        quarter,
        boundaries,
      }),
    ),
)

/** What mail, chat and office programs do to a link. */
const damages: readonly ((search: string) => string)[] = [
  (search) => search.replaceAll('&', '&amp;'),
  (search) => search.replaceAll('&', '&#38;'),
  (search) => `?${encodeURIComponent(search.slice(1))}`,
  (search) => `?${encodeURIComponent(search)}`,
  (search) => search.toUpperCase(),
  (search) => search.replaceAll('-', '\u2013'),
  (search) => search.replaceAll(',', ', '),
  (search) => search.replaceAll(',', ';'),
  (search) => search.replaceAll('&', '?'),
  (search) => search.replace(/(?<=.{9})/gs, '\u200B'),
  (search) => `${search}).`,
  (search) => `?“${search.slice(1)}”`,
  (search) => `${search}&utm_source=n&fbclid=IwAR0`,
  (search) => `?ref=nieuwsbrief&${search.slice(1)}`,
]

describe('a link of any view', () => {
  it('gives that view without a word when programs damaged it on their way', () => {
    const honest = views.filter(({ selection }) => selection.kind !== 'unknown')
    const ways = fc.array(fc.constantFrom(...damages), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(honest, ways, (view, changes) => {
        const search = changes.reduce((text, damage) => damage(text), serializeView(view))
        expect(readLink(search, known)).toEqual({ view, warnings: [] })
      }),
    )
  })

  it('has its parameters in the fixed order, each default left out, and gives exactly that view back in any order', () => {
    fc.assert(
      fc.property(views, fc.nat(1000), (view, turn) => {
        const link = serializeView(view)
        const reading = readLink(link, known)
        expect(reading.view).toEqual(view)
        const kinds = new Set(reading.warnings.map(({ kind }) => kind))
        expect([...kinds]).toEqual(view.selection.kind === 'unknown' ? ['unknownValue'] : [])

        const pairs = [...new URLSearchParams(link)]
        const keys = [...new Set(pairs.map(([key]) => key))]
        const values = viewToQuery(view)
        expect(keys).toEqual(keysInOrder.filter((key) => values[key].length > 0))

        // The municipalities of a choice keep their order.
        if (pairs.length === 0 || keys.length < pairs.length) return
        const at = turn % pairs.length
        const turned = new URLSearchParams([...pairs.slice(at), ...pairs.slice(0, at)])
        expect(readLink(String(turned), known).view).toEqual(view)
      }),
    )
  })
})
