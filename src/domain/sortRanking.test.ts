import { describe, expect, it } from 'vitest'
import { smallCountry } from '../testing/smallCountry.ts'
import { regionRanking } from './regionRanking.ts'
import { nextOrder, type RankingColumn, sortRanking } from './sortRanking.ts'

const rows = regionRanking(smallCountry, '2021-Q1')?.rows ?? []

function order(column: RankingColumn, descending: boolean): string {
  return sortRanking(rows, { column, descending })
    .map(({ region }) => region.name.slice(0, 1))
    .join('')
}

describe('the ranking in another order', () => {
  it.each([
    // Groningen 1, Drenthe 2, Flevoland 2, Achterhoek 4; Haaglanden none; Twente not published.
    ['rank', false, 'GDFAHT'],
    ['rank', true, 'ADFGHT'],
    ['coverage', true, 'GDFAHT'],
    ['coverage', false, 'ADFGHT'],
    ['name', false, 'ADFGHT'],
    ['name', true, 'HGFDAT'],
    // Flevoland 200, Drenthe 100, Achterhoek 34, Groningen 25, Haaglanden 2.
    ['gap', true, 'FDAGHT'],
    ['gap', false, 'HGADFT'],
    // Flevoland +13.3, Achterhoek +3, Groningen -1; Drenthe and Haaglanden not known.
    ['change', true, 'FAGDHT'],
    ['change', false, 'GAFDHT'],
    // Flevoland +16.7, Achterhoek +6, Groningen +5, Drenthe 0.
    ['yearChange', true, 'FAGDHT'],
    ['yearChange', false, 'DGAFHT'],
  ] as const)('by %s, descending %s, is %s', (column, descending, expected) => {
    expect(order(column, descending)).toBe(expected)
  })

  it('leaves the rows it was given as they are', () => {
    const before = [...rows]
    sortRanking(rows, { column: 'name', descending: true })
    expect(rows).toEqual(before)
  })
})

describe('a press on a heading', () => {
  it('turns the order round, or begins with the highest figure, the first name, the first rank', () => {
    expect(nextOrder({ column: 'rank', descending: false }, 'rank')).toEqual({
      column: 'rank',
      descending: true,
    })
    const first = (column: RankingColumn) =>
      nextOrder({ column: column === 'rank' ? 'name' : 'rank', descending: true }, column)
    expect(first('rank').descending).toBe(false)
    expect(first('name').descending).toBe(false)
    expect(first('gap').descending).toBe(true)
    expect(first('coverage').descending).toBe(true)
    expect(first('change').descending).toBe(true)
    expect(first('yearChange').descending).toBe(true)
  })
})
