import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from '../testing/holds.ts'
import type { RankedRegion } from './regionRanking.ts'
import { rankingColumns, sortRanking } from './sortRanking.ts'

const names = ['Achterhoek', 'Drenthe', 'Flevoland', 'Friesland', 'Groningen', 'Twente'] as const

/** Few different values, so that many regions are equal. */
const few = fc.nat(2)
const maybe = fc.option(few, { nil: undefined })

function rankedRegion(name: string, index: number): fc.Arbitrary<RankedRegion> {
  const region = { code: `AM${String(index).padStart(2, '0')}`, name } as const
  return fc.oneof(
    fc.constant<RankedRegion>({ kind: 'missing', region: { ...region, code: 'AM01' } }),
    fc.record({ gap: few, rank: maybe, change: maybe, yearChange: maybe }).map(
      ({ gap, rank, change, yearChange }): RankedRegion => ({
        kind: 'published',
        region: { ...region, code: 'AM01' },
        sonarTotal: 100,
        registerTotal: 100 + gap,
        registerGap: gap,
        ...(rank === undefined ? {} : { rank, coverage: 1 / (1 + rank) }),
        ...(change === undefined ? {} : { change }),
        ...(yearChange === undefined ? {} : { yearChange }),
      }),
    ),
  )
}

const rankings = fc.tuple(...names.map(rankedRegion))

it('a ranking is the same from whatever order it is made, and equals stand by name', ({ task }) => {
  holds(
    task,
    'sorting',
    fc.property(
      rankings.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      fc.constantFrom(...rankingColumns),
      fc.boolean(),
      ([rows, shuffled], column, descending) => {
        const ranked = sortRanking(shuffled, { column, descending })
        expect(ranked).toEqual(sortRanking(rows, { column, descending }))
        const groups = Map.groupBy(ranked, (row) => figureIn(row, column))
        if (column === 'name') return
        for (const equals of groups.values()) {
          const inOrder = equals.map(({ region }) => region.name)
          expect(inOrder).toEqual(inOrder.toSorted())
        }
        // Equals stand side by side: in the order as ranked there are as many changes as groups.
        const runs = ranked.filter(
          (row, index) =>
            index === 0 || figureIn(row, column) !== figureIn(ranked[index - 1], column),
        )
        expect(runs).toHaveLength(groups.size)
      },
    ),
  )
})

function figureIn(row: RankedRegion | undefined, column: (typeof rankingColumns)[number]) {
  if (row === undefined || row.kind === 'missing') return 'missing'
  if (column === 'name') return row.region.name
  if (column === 'gap') return row.registerGap
  return column === 'rank' || column === 'coverage' ? row.rank : row[column]
}
