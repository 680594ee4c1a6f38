import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { View } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { choicesInWords } from '../../i18n/choicesInWords.ts'
import { citation, citationOf } from '../../i18n/citation.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'

export interface TableContent {
  readonly view: Pick<View, 'dataSet' | 'selection' | 'boundaries'>
  readonly quarterData: QuarterData
  /** Every row of the view, in the order of the table. */
  readonly rows: readonly Row[]
  /** Visible number columns. */
  readonly columns: readonly NumberColumn[]
}

export interface ExportedTable extends TableContent {
  readonly view: View
  /** Address of exactly this view, whole. */
  readonly link: string
}

/** Where the whole table comes from, and what was chosen, in words. */
export function describeTable({ view, quarterData, rows }: ExportedTable, page: I18n) {
  return {
    citation: citationOf(view.dataSet, quarterData, areaName(quarterData.area, page), page),
    choices: choicesInWords(view, quarterData, rows, page),
  }
}

/**
 * "UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)"; a row that was added
 * up says so, because UWV did not publish it like that. Synthetic rows have no source but that word.
 */
export function sourceOf(
  { region, mergedFrom }: Row,
  { view, quarterData }: TableContent,
  { texts, formats }: I18n,
): string {
  const { quarter, area, source, country } = quarterData
  const published = country?.published.find(({ code }) => code === region?.code) ?? source
  const cited =
    view.dataSet === 'demo'
      ? texts.synthetic.mark
      : citation(quarter, (region ?? area).name, published, { texts, formats })
  if (mergedFrom === undefined) return cited
  const names = formats.list(mergedFrom.map(({ name }) => name))
  return `${cited}. ${texts.table.mergedFrom(names)}`
}
