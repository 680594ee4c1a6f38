import type { NumberColumnId } from '../../domain/profile.ts'
import styles from './ShareBar.module.css'

/**
 * Class of a cell with a bar under its percentage, as long as its share (0–1) of the width of the cell, in
 * whole percents: a class each for tens and ones, because the page allows no style in its HTML.
 */
export function shareBarClass(id: NumberColumnId, share: number): string {
  const percents = Math.round(100 * share)
  return [
    styles['bar'],
    styles[id],
    styles[`tens${Math.floor(percents / 10)}`],
    styles[`ones${percents % 10}`],
  ]
    .filter((name) => name !== undefined)
    .join(' ')
}
