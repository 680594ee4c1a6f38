import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import type { Boundaries, DataSet } from '../../domain/view.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'

/** What the table shows, ready to be written to a file. */
export interface ExportedTable {
  readonly dataSet: DataSet
  readonly figures: QuarterFigures
  /** In the order of the screen. */
  readonly rows: readonly Row[]
  /** Visible number columns. */
  readonly columns: readonly NumberColumn[]
  readonly hasSelection: boolean
  /** Municipalities as published, or added up through mergers. */
  readonly boundaries: Boundaries
}
