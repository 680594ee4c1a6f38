import { byName } from './municipalityOrder.ts'
import { addFigures, type Figures, noFigures } from './profile.ts'
import type { Row } from './regroup.ts'
import type { Selection } from './view.ts'

/**
 * The rows that the reader asked for, in Dutch name order. A selection of unknown municipalities
 * gives no rows, never all of them.
 */
export function selectRows(rows: readonly Row[], selection: Selection): readonly Row[] {
  return rows.filter((row) => isSelected(row, selection)).toSorted(byName)
}

/** Sums over rows, in people. The total is the sum of the printed totals. */
export function totalOf(rows: readonly Row[]): Figures {
  return rows.reduce(addFigures, noFigures)
}

/**
 * A count as a share of the row's total in Sonar, 0–1; `undefined` on a total of 0.
 * Example: `shareOf(1935, 2943)` is 0.6575…
 */
export function shareOf(count: number, total: number): number | undefined {
  return total === 0 ? undefined : count / total
}

function isSelected({ code }: Row, selection: Selection): boolean {
  switch (selection.kind) {
    case 'all':
      return true
    case 'some':
      return selection.codes.includes(code)
    case 'unknown':
      return false
  }
}
