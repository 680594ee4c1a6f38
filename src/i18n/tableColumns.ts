import {
  type Figures,
  figureOf,
  labelStatus,
  type NumberColumnId,
  numberColumnIds,
} from '../domain/profile.ts'
import { shareOf } from '../domain/selectRows.ts'
import type { Measure } from '../domain/view.ts'
import { createFormats } from './formats.ts'
import type { Texts } from './useTexts.ts'

/** A number column: what it says on screen and in each kind of file, side by side. */
export interface NumberColumn {
  readonly id: NumberColumnId
  /** Heading on screen and in the CSV for Excel. */
  readonly heading: string
  /** Heading in the CSV for machines. */
  readonly machineId: string
  readonly derived: boolean
  readonly measure: Measure
  /** People, or a share 0–1; `undefined` where there is nothing to take a share of. */
  readonly value: (figures: Figures) => number | undefined
  /** On screen: "1.935", "65,7%". */
  readonly format: (value: number) => string
  /** For machines: "1935", "0.6575". */
  readonly machine: (value: number) => string
  /** For Dutch Excel: "1935", "65,7". */
  readonly excel: (value: number) => string
}

/**
 * The one list of number columns, in the order of the publication. As a share, each profile column
 * is divided by the row's total in Sonar; the total itself stays a count: it is what the shares are of.
 */
export function tableColumns(
  measure: Measure,
  page: Pick<Texts, 'texts' | 'formats'>,
): readonly NumberColumn[] {
  return numberColumnIds.map((id) =>
    measure === 'share' && id !== 'total' ? shareColumn(id, page) : countColumn(id, page),
  )
}

function countColumn(
  id: NumberColumnId,
  { texts, formats }: Pick<Texts, 'texts' | 'formats'>,
): NumberColumn {
  return {
    id,
    heading: texts.table.columns[id],
    machineId: id,
    derived: labelStatus[id] === 'derived',
    measure: 'count',
    value: (figures) => figureOf(figures, id),
    format: formats.count,
    machine: String,
    excel: String,
  }
}

/** Dutch Excel reads a decimal comma; rounded as on screen, because it is the same format. */
const dutch = createFormats('nl')

function shareColumn(
  id: NumberColumnId,
  { texts, formats }: Pick<Texts, 'texts' | 'formats'>,
): NumberColumn {
  return {
    id,
    heading: texts.table.share(texts.table.columns[id]),
    machineId: `${id}_share`,
    derived: labelStatus[id] === 'derived',
    measure: 'share',
    value: (figures) => shareOf(figureOf(figures, id), figures.total),
    format: formats.percentage,
    machine: (value) => value.toFixed(4),
    excel: (value) => dutch.percentage(value).replace(/\s*%$/, ''),
  }
}
