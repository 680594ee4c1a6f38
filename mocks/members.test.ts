import { describe, expect, it } from 'vitest'
import { quartersBetween } from '../src/domain/quarter.ts'
import { membersIn, regions } from '../src/domain/reference/referencePlaces.ts'
import { regionsIn } from './members.ts'

/** Municipalities that the sources place in two regions at some time, and the one chosen here. */
const inTwo = new Map([
  ['GM0230', 'AM06'],
  ['GM0246', 'AM06'],
  ['GM0302', 'AM06'],
  ['GM1773', 'AM06'],
  ['GM0457', 'AM12'],
  ['GM0450', 'AM15'],
  ['GM0523', 'AM23'],
  ['GM1706', 'AM28'],
])

describe('the municipalities of a quarter', () => {
  it.each(quartersBetween('2016-Q1', '2026-Q3'))(
    'are in %s those that existed, each once',
    (quarter) => {
      const codes = regionsIn(quarter).flatMap(({ members }) => members.map(({ code }) => code))
      const expected = new Set(
        regions.flatMap((region) => membersIn(region, quarter).map(({ code }) => code)),
      )
      expect(codes).toHaveLength(expected.size)
      expect(new Set(codes)).toEqual(expected)
    },
  )

  it('are 390 in 2016-Q1, 355 in 2020-Q3 and 342 in 2026-Q3, in 35 regions', () => {
    const sizes = (['2016-Q1', '2020-Q3', '2026-Q3'] as const).map((quarter) =>
      regionsIn(quarter).map(({ members }) => members.length),
    )
    expect(sizes.map((all) => all.reduce((sum, size) => sum + size, 0))).toEqual([390, 355, 342])
    expect(sizes.map(({ length }) => length)).toEqual([35, 35, 35])
  })

  it('stand in the region with the lower code where the sources give two', () => {
    for (const { region, members } of regionsIn('2016-Q1')) {
      for (const { code } of members) {
        expect(inTwo.get(code) ?? region.code).toBe(region.code)
      }
    }
  })
})
