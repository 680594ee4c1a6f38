import {
  type Figures,
  figureOf,
  labelStatus,
  type NumberColumnId,
  numberColumnIds,
} from '../domain/profile.ts'
import { shareOf } from '../domain/selectRows.ts'
import type { Measure } from '../domain/view.ts'
import type { Texts } from './useTexts.ts'

/** A number column: what it says, on screen and in files, side by side. */
export interface NumberColumn {
  readonly id: NumberColumnId
  /** Heading on screen and in the CSV for Excel. */
  readonly heading: string
  readonly derived: boolean
  readonly measure: Measure
  /** People, or a share 0–1; `undefined` where there is nothing to take a share of. */
  readonly value: (figures: Figures) => number | undefined
  readonly format: (value: number) => string
}

/**
 * The one list of number columns, in the order of the publication. As a share, each profile column
 * is divided by the row's total in Sonar; the total itself stays a count: it is what the shares are of.
 */
export function tableColumns(measure: Measure, { texts, formats }: Texts): readonly NumberColumn[] {
  return numberColumnIds.map((id) => {
    const label = texts.table.columns[id]
    const column = { id, derived: labelStatus[id] === 'derived' }
    return measure === 'share' && id !== 'total'
      ? {
          ...column,
          measure: 'share',
          heading: texts.table.share(label),
          value: (figures) => shareOf(figureOf(figures, id), figures.total),
          format: formats.percentage,
        }
      : {
          ...column,
          measure: 'count',
          heading: label,
          value: (figures) => figureOf(figures, id),
          format: formats.count,
        }
  })
}
