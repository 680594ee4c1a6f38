import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { addCounts, type Counts, countOf, numberColumnIds, sumOf, zeroCounts } from './counts.ts'

const groningen: Counts = { counts: [125, 680, 1935, 203], total: 2943 }

describe('the counts of a row', () => {
  it('are read by column, in the order of the publication', () => {
    expect(numberColumnIds).toEqual(['profile1', 'profile2', 'profile3', 'profile4', 'total'])
    expect(numberColumnIds.map((id) => countOf(groningen, id))).toEqual([125, 680, 1935, 203, 2943])
  })

  it('add up to the printed total', () => {
    expect(sumOf(groningen.counts)).toBe(2943)
    expect(sumOf([440, 2175, 5519, 1057])).toBe(9191)
  })

  it('give the total as printed, even where it is wrong', () => {
    expect(countOf({ counts: [104, 223, 541, 115], total: 984 }, 'total')).toBe(984)
  })
})

describe('adding up lines', () => {
  it('gives Eemsdelta from the three that became it', () => {
    const three: readonly Counts[] = [
      { counts: [17, 48, 115, 29], total: 209 },
      { counts: [21, 97, 179, 42], total: 339 },
      { counts: [4, 17, 78, 10], total: 109 },
    ]
    expect(three.reduce(addCounts)).toEqual({ counts: [42, 162, 372, 81], total: 657 })
  })

  it('gives the region total from all sixteen', () => {
    expect(groningen2020Q3.rows.reduce<Counts>(addCounts, zeroCounts)).toEqual({
      counts: [440, 2175, 5519, 1057],
      total: 9191,
    })
  })
})
