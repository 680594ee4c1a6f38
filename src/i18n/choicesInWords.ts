import type { Row } from '../domain/mergers.ts'
import type { QuarterData } from '../domain/regionSeries.ts'
import { isDefaultSort, type View } from '../domain/view.ts'
import { areaPhrase } from './areaName.ts'
import type { I18n } from './I18nProvider.tsx'
import { sortPhrase } from './tableColumns.ts'

/** More chosen municipalities than this are counted: the table beside it names them. */
const mostNamed = 10

/** What was chosen: "derde kwartaal 2020", "arbeidsmarktregio Groningen", "alle 16 gemeenten" … */
export function choicesInWords(
  view: View,
  quarterData: QuarterData,
  rows: readonly Row[],
  page: I18n,
): readonly string[] {
  const { texts, formats } = page
  const words = texts.source.print
  const chosen = texts.table.rows(rows.length)
  const municipalities =
    view.selection.kind === 'all'
      ? words.all(chosen)
      : rows.length > mostNamed || rows.length === 0
        ? words.chosen(chosen)
        : words.named(formats.list(rows.map(({ name }) => name)))
  const keys = view.sort.map(({ column, descending }) => ({
    heading:
      column === 'name'
        ? texts.table.name
        : column === 'region'
          ? texts.table.regionName
          : texts.table.columns[column],
    descending,
  }))
  return [
    formats.quarter(quarterData.quarter),
    areaPhrase(quarterData.area, page),
    municipalities,
    view.measure === 'share' ? words.share : words.count,
    view.boundaries === 'current' ? words.current : words.published,
    ...(isDefaultSort(view.sort) ? [] : [sortPhrase(keys, page)]),
  ]
}
