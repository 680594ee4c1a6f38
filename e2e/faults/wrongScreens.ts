import { quarterName } from '../dutch.ts'
import { figuresText, type ServedTable } from '../servedTable.ts'
import type { Screen } from './watchScreen.ts'

/**
 * The screens that no reader may see: a total that is not of the quarter above it, nothing at all, and no
 * figures after there were some.
 */
export function wrongScreens(
  screens: readonly Screen[],
  tables: readonly ServedTable[],
): readonly Screen[] {
  const first = screens.findIndex((screen) => typeof screen === 'object')
  return screens.filter((screen, index) => {
    if (typeof screen === 'object') return !tables.some((table) => isOf(table, screen))
    return screen === 'blank' || (first !== -1 && index > first)
  })
}

function isOf(
  { quarter, total }: ServedTable,
  screen: Extract<Screen, { readonly total: string }>,
): boolean {
  const name = quarterName(quarter)
  return (
    screen.title.includes(name) &&
    screen.caption.includes(name) &&
    screen.total.endsWith(figuresText(total).replaceAll(' ', ''))
  )
}
