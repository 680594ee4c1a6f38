import type { Row } from '../domain/mergers.ts'
import type { AreaCode, MunicipalityCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { areaChange, type Selection, type View } from '../domain/view.ts'

/** The view of the latest quarter with every municipality. */
const noFilters = { quarter: undefined, selection: { kind: 'all' } } as const

/** What the filters can ask for, as changes of the view. */
export function filterHandlers(
  change: (changes: Partial<View>) => void,
  mine?: MunicipalityCode,
  rows?: readonly Row[],
) {
  return {
    onQuarter: (quarter: Quarter) => change({ quarter }),
    onArea: (region: AreaCode) => change(areaChange(region, mine, rows)),
    onSelection: (selection: Selection) => change({ selection }),
    onClear: () => change(noFilters),
  }
}
