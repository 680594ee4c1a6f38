import { describe, expect, it } from 'vitest'
import { countryOf, smallCountry } from '../testing/country.ts'
import { type RankedRegion, rankingValue, regionRanking } from './ranking.ts'
import { rankingColumnIds } from './view.ts'

function rowsOf(quarter: '2020-Q1' | '2020-Q2' | '2020-Q4' | '2021-Q1', country = smallCountry) {
  return regionRanking(country, quarter)?.rows ?? []
}

function brief(row: RankedRegion): readonly unknown[] {
  return row.kind === 'missing'
    ? [row.region.name, 'missing']
    : [row.region.name, row.rank, row.coverage]
}

describe('the ranking of regions', () => {
  it('ranks by coverage: equals share a rank, a small region has none; missing regions come last', () => {
    expect(rowsOf('2021-Q1').map(brief)).toEqual([
      ['Achterhoek', 4, 0.66],
      ['Drenthe', 2, 2 / 3],
      ['Flevoland', 2, 2 / 3],
      ['Groningen', 1, 0.75],
      ['Haaglanden', undefined, undefined],
      ['Twente', 'missing'],
    ])
  })

  it('has the people behind each coverage, and the change since a quarter and a year', () => {
    const groningen = rowsOf('2021-Q1').find(({ region }) => region.code === 'AM01')
    expect(groningen).toEqual({
      kind: 'published',
      region: { code: 'AM01', name: 'Groningen' },
      sonarTotal: 75,
      registerTotal: 100,
      registerGap: 25,
      coverage: 0.75,
      rank: 1,
      change: 0.75 - 0.76,
      yearChange: 0.75 - 0.7,
    })
  })

  it('has no change since a quarter in which the region did not publish', () => {
    const drenthe = rowsOf('2021-Q1').find(({ region }) => region.name === 'Drenthe')
    expect(drenthe).not.toHaveProperty('change')
    expect(drenthe).toHaveProperty('yearChange', 0)
  })

  it('has no percentage of fewer than ten people, now or then', () => {
    const small = (last: readonly [number, number]) =>
      rowsOf('2021-Q1', countryOf([['AM21', 'Haaglanden', [null, null, [6, 9], last]]]))[0]
    expect(small([7, 9])).toEqual({
      kind: 'published',
      region: { code: 'AM21', name: 'Haaglanden' },
      sonarTotal: 7,
      registerTotal: 9,
      registerGap: 2,
    })
    expect(small([7, 10])).toMatchObject({ coverage: 0.7, rank: 1 })
    expect(small([7, 10])).not.toHaveProperty('change')
  })

  it('decides ties on whole numbers, where fractions in binary could not', () => {
    // 1 - 1/n is less than 1 - 1/(n + 1), but both are the same number in binary.
    const n = 2 ** 53 - 2
    const close = countryOf([
      ['AM01', 'Groningen', [[n - 1, n], null, null, null]],
      ['AM03', 'Drenthe', [[n, n + 1], null, null, null]],
      ['AM08', 'Achterhoek', [[n, n + 1], null, null, null]],
    ])
    expect((n - 1) / n).toBe(n / (n + 1))
    expect(rowsOf('2020-Q1', close).map((row) => brief(row).slice(0, 2))).toEqual([
      ['Achterhoek', 1],
      ['Drenthe', 1],
      ['Groningen', 3],
    ])
  })

  it('says how many published, and warns of a change in counting within the year', () => {
    const at = (quarter: '2020-Q1' | '2020-Q2' | '2021-Q1' | '2021-Q2') => ({
      quarter,
      nl: 'Anders.',
      en: 'Different.',
      source: { nl: 'UWV', en: 'UWV' },
    })
    const columns = { ...at('2021-Q1'), of: 'profiles' } as const
    const changes = [at('2020-Q1'), at('2020-Q2'), at('2021-Q1'), columns, at('2021-Q2')]
    const ranking = regionRanking({ ...smallCountry, definitionChanges: changes }, '2021-Q1')
    expect(ranking?.published).toBe(5)
    expect(ranking?.definitionChanges.map(({ quarter }) => quarter)).toEqual(['2020-Q2', '2021-Q1'])
  })

  it('does not exist for a quarter without publication', () => {
    expect(regionRanking(smallCountry, '2020-Q3')).toBeUndefined()
  })
})

describe('the value that a region is ordered by', () => {
  it('is what the column shows, and the rank where coverage is compared', () => {
    const [achterhoek, drenthe] = rowsOf('2021-Q1')
    const values = (row: RankedRegion | undefined) =>
      rankingColumnIds.map((column) => row && rankingValue(row, column))
    expect(values(achterhoek)).toEqual([4, 'Achterhoek', -4, 34, 0.66 - 0.63, 0.66 - 0.6])
    expect(values(drenthe)).toEqual([2, 'Drenthe', -2, 100, undefined, 0])
  })
})
