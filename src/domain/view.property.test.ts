import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsArbitrary } from '../testing/rowsArbitrary.ts'
import { countOf, type NumberColumnId, numberColumnIds } from './counts.ts'
import type { Row } from './mergers.ts'
import { byName } from './municipality.ts'
import { selectRows, totalOf } from './view.ts'

/** Rows, and for each whether it is chosen. */
const choices = rowsArbitrary.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length }),
  ),
)

/** Adds up one column in the plainest way. */
function sumIn(rows: readonly Row[], column: NumberColumnId): number {
  let people = 0
  for (const row of rows) people += countOf(row, column)
  return people
}

function partsOf(rows: readonly Row[], isChosen: readonly boolean[]) {
  return {
    chosen: rows.filter((_, index) => isChosen[index]),
    others: rows.filter((_, index) => !isChosen[index]),
  }
}

function selected(rows: readonly Row[], some: readonly Row[]): readonly Row[] {
  return selectRows(rows, { kind: 'some', codes: some.map(({ code }) => code) })
}

it('the totals of a selection are the sums of exactly its rows', () => {
  fc.assert(
    fc.property(choices, fc.nat(), ([rows, isChosen], turn) => {
      const { chosen } = partsOf(rows, isChosen)
      // In another order and named twice, it is the same selection.
      const at = turn % (chosen.length + 1)
      const asked = [...chosen.slice(at), ...chosen.slice(0, at), ...chosen.slice(0, 1)]
      const shown = selected(rows, asked)
      expect(shown).toEqual(chosen.toSorted(byName))
      for (const column of numberColumnIds) {
        expect(countOf(totalOf(shown), column)).toBe(sumIn(chosen, column))
      }
    }),
  )
})

it('a selection and the rest add up to all rows; what is unknown adds nothing', () => {
  fc.assert(
    fc.property(choices, ([rows, isChosen]) => {
      const { chosen, others } = partsOf(rows, isChosen)
      const all = totalOf(selectRows(rows, { kind: 'all' }))
      const [one, other] = [totalOf(selected(rows, chosen)), totalOf(selected(rows, others))]
      for (const column of numberColumnIds) {
        expect(countOf(one, column) + countOf(other, column)).toBe(countOf(all, column))
      }
      const nothing = totalOf(selectRows(rows, { kind: 'unknown', values: ['Atlantis'] }))
      expect(nothing).toEqual({ counts: [0, 0, 0, 0], total: 0 })
    }),
  )
})
