import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from '../testing/holds.ts'
import { rowsArbitrary } from '../testing/rowsArbitrary.ts'
import { byName } from './municipalityOrder.ts'
import { figureOf, type NumberColumnId, numberColumnIds } from './profile.ts'
import type { Row } from './regroup.ts'
import { selectRows, totalOf } from './selectRows.ts'

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
  for (const row of rows) people += figureOf(row, column)
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

it('the totals of a selection are the sums of exactly its rows', ({ task }) => {
  holds(
    task,
    'selection totals',
    fc.property(choices, fc.nat(), ([rows, isChosen], turn) => {
      const { chosen } = partsOf(rows, isChosen)
      // In another order and named twice, it is the same selection.
      const at = turn % (chosen.length + 1)
      const asked = [...chosen.slice(at), ...chosen.slice(0, at), ...chosen.slice(0, 1)]
      const shown = selected(rows, asked)
      expect(shown).toEqual(chosen.toSorted(byName))
      for (const column of numberColumnIds) {
        expect(figureOf(totalOf(shown), column)).toBe(sumIn(chosen, column))
      }
    }),
  )
})

it('a selection and the rest add up to all rows; what is unknown adds nothing', ({ task }) => {
  holds(
    task,
    'selection totals',
    fc.property(choices, ([rows, isChosen]) => {
      const { chosen, others } = partsOf(rows, isChosen)
      const all = totalOf(selectRows(rows, { kind: 'all' }))
      const [one, other] = [totalOf(selected(rows, chosen)), totalOf(selected(rows, others))]
      for (const column of numberColumnIds) {
        expect(figureOf(one, column) + figureOf(other, column)).toBe(figureOf(all, column))
      }
      const nothing = totalOf(selectRows(rows, { kind: 'unknown', values: ['Atlantis'] }))
      expect(nothing).toEqual({ counts: [0, 0, 0, 0], total: 0 })
    }),
  )
})
