import { describe, expect, it } from 'vitest'
import { changingRegion, groningenSeries, twoQuarters } from '../testing/groningenSeries.ts'
import { type Change, stepTo, whatChanged } from './changes.ts'
import type { Municipality, MunicipalityCode } from './municipality.ts'
import type { RegionSeries } from './regionSeries.ts'

const definition = {
  quarter: '2020-Q4',
  nl: 'Een profiel telt eerder als transparant.',
  en: 'A profile counts as transparent sooner.',
  source: { nl: 'UWV', en: 'UWV' },
} as const

/** Who rose or fell most. */
const moved = (
  direction: 'rise' | 'fall',
  [code, name]: readonly [MunicipalityCode, string],
  [before, after]: readonly [number, number],
  alike: readonly Municipality[] = [],
): Change => {
  const municipality = { code, name }
  return { kind: 'municipality', direction, municipality, before, after, alike }
}
const groningen = ['GM0014', 'Groningen'] as const
const veendam = ['GM0047', 'Veendam'] as const

const eemsdelta: Change = {
  kind: 'places',
  changes: [
    {
      kind: 'merger',
      successor: { code: 'GM1979', name: 'Eemsdelta' },
      isNew: true,
      members: [
        { code: 'GM0003', name: 'Appingedam' },
        { code: 'GM0010', name: 'Delfzijl' },
        { code: 'GM0024', name: 'Loppersum' },
      ],
    },
  ],
  now: ['GM1979'],
  earlier: ['GM0003', 'GM0010', 'GM0024'],
}

function changesOf(series: RegionSeries, quarter = series.quarters.at(-1)): readonly Change[] {
  return (quarter && whatChanged(series, quarter)?.list) ?? []
}

/** The region with other totals for some municipalities; its total row stays. */
function withTotals(totals: Readonly<Record<string, readonly (number | null)[]>>): RegionSeries {
  const municipalities = changingRegion.municipalities.map((one) => {
    const total = totals[one.name] ?? one.total
    const none = total.map((value) => (value === null ? null : 0))
    return { ...one, profile1: none, profile2: none, profile3: total, profile4: none, total }
  })
  return { ...changingRegion, municipalities }
}

describe('what changed in a region', () => {
  it('is the total, the gap, the largest rise and the largest fall', () => {
    expect(whatChanged(changingRegion, '2020-Q3')).toEqual({
      previous: '2020-Q2',
      quarter: '2020-Q3',
      span: 'quarter',
      area: { code: 'AM01', name: 'Groningen' },
      list: [
        { kind: 'total', before: 5067, after: 5120 },
        { kind: 'gap', before: 1933, after: 1980 },
        moved('rise', groningen, [2900, 2943]),
        moved('fall', veendam, [540, 525]),
      ],
    })
  })

  it('is measured against the previous published quarter, however long ago', () => {
    expect(whatChanged(changingRegion, '2021-Q1')).toMatchObject({
      previous: '2020-Q3',
      span: 'other',
    })
  })

  it('names those that rose just as much, and the municipality that is new', () => {
    expect(changesOf(changingRegion)).toEqual([
      { kind: 'total', before: 5120, after: 5197 },
      { kind: 'gap', before: 1980, after: 1953 },
      moved('rise', groningen, [2943, 2960], [{ code: 'GM0047', name: 'Veendam' }]),
      moved('fall', ['GM0765', 'Pekela'], [12, 5]),
      eemsdelta,
    ])
  })

  it('is none for the first quarter, a single quarter, or one that was not published', () => {
    expect(whatChanged(changingRegion, '2020-Q2')).toBeUndefined()
    expect(whatChanged(groningenSeries, '2020-Q3')).toBeUndefined()
    expect(whatChanged(changingRegion, '2020-Q4')).toBeUndefined()
  })

  it('warns of a change in counting', () => {
    const series = { ...changingRegion, definitionChanges: [definition] }
    const kinds = changesOf(series).map(({ kind }) => kind)
    expect(kinds).toEqual(['definition', 'total', 'gap', 'municipality', 'municipality', 'places'])
    expect(changesOf(series)[0]).toEqual({ kind: 'definition', changes: [definition] })
    // Totals stay as they are where only the columns changed.
    const columns = { ...definition, of: 'profiles' } as const
    expect(changesOf({ ...changingRegion, definitionChanges: [columns] })).toEqual(
      changesOf(changingRegion),
    )
  })

  it('has no largest fall where nobody fell, and none of both where nothing moved', () => {
    const risen = withTotals({ Pekela: [8, 12, 13] })
    expect(changesOf(risen).map(({ kind }) => kind)).toEqual([
      'total',
      'gap',
      'municipality',
      'places',
    ])
    expect(changesOf(twoQuarters)).toEqual([
      { kind: 'total', before: 9191, after: 9191 },
      { kind: 'gap', before: 3651, after: 3809 },
      { kind: 'unchanged', count: 13 },
      eemsdelta,
    ])
  })

  it('never takes what was gained by a merger for a rise', () => {
    const groningen = { code: 'GM0014', name: 'Groningen' } as const
    const series = {
      ...withTotals({ Groningen: [2900, 2943, 3600], Eemsdelta: [null, null, null] }),
      ended: changingRegion.ended.map((one) =>
        one.endedOn === '2021-01-01' ? { ...one, successors: [groningen] } : one,
      ),
    }
    expect(changesOf(series)[2]).toMatchObject({
      direction: 'rise',
      municipality: { name: 'Veendam' },
    })
    expect(changesOf(series).at(-1)).toMatchObject({
      changes: [{ kind: 'merger', successor: groningen, isNew: false }],
      now: ['GM0014'],
    })
  })
})

describe('the quarter to compare with', () => {
  const quarters = ['2019-Q4', '2020-Q1', '2020-Q3', '2021-Q1', '2021-Q2'] as const

  it('is the same one a year earlier, for they share a season', () => {
    expect(stepTo(quarters, '2021-Q1')).toMatchObject({ previous: '2020-Q1', span: 'year' })
  })

  it('is the one before where there is no such quarter, adjacent or not', () => {
    expect(stepTo(quarters, '2020-Q1')).toMatchObject({ previous: '2019-Q4', span: 'quarter' })
    expect(stepTo(quarters, '2021-Q2')).toMatchObject({ previous: '2021-Q1', span: 'quarter' })
    expect(stepTo(quarters, '2020-Q3')).toMatchObject({ previous: '2020-Q1', span: 'other' })
  })

  it('is none for the first quarter, and for one that was not published', () => {
    expect(stepTo(quarters, '2019-Q4')).toBeUndefined()
    expect(stepTo(quarters, '2020-Q4')).toBeUndefined()
    expect(stepTo(quarters, '2022-Q1')).toBeUndefined()
  })
})
