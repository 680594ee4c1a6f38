import type { Row } from '../../domain/regroup.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl.ts'
import { panelTexts } from '../../i18n/panelTexts.ts'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import type { Texts } from '../../i18n/useTexts.ts'
import { excelCsv } from './excelCsv.ts'
import type { ExportedTable } from './exportedTable.ts'
import { machineCsv } from './machineCsv.ts'

const dutch: Texts = { language: 'nl', texts: nl, formats: createFormats('nl') }

/** The table for machines: the same in either language, so its source is named in Dutch. */
export function machineText(table: ExportedTable): string {
  return machineCsv(table, sourceOf(table, dutch))
}

/** The table for Excel, in the language of the page. */
export function excelText(table: ExportedTable, link: string, page: Texts): string {
  const { sourceHeading, linkHeading } = panelTexts(page.language).export
  return excelCsv(table, {
    name: page.texts.table.name,
    regionName: page.texts.table.regionName,
    sourceHeading,
    linkHeading,
    sourceOf: sourceOf(table, page),
    link,
  })
}

/**
 * "UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)"; a row that was added
 * up says so, because UWV did not publish it like that. Synthetic rows have no source but that word.
 */
function sourceOf(
  { dataSet, figures }: ExportedTable,
  { language, texts, formats }: Texts,
): (row: Row) => string {
  const { quarter, area, source, country } = figures
  const months = new Map(country?.published.map(({ code, publishedOn }) => [code, publishedOn]))
  return ({ region, mergedFrom }) => {
    const publishedOn = (region && months.get(region.code)) ?? source.publishedOn
    const citation =
      dataSet === 'demo'
        ? texts.synthetic.mark
        : sourceTexts(language).citation(quarter, (region ?? area).name, formats.month(publishedOn))
    if (mergedFrom === undefined) return citation
    const names = formats.list(mergedFrom.map(({ name }) => name))
    return `${citation}. ${texts.table.mergedFrom(names)}`
  }
}
