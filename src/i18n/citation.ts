import type { Edition, OpenedFile } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { isSynthetic, type QuarterData } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import type { I18n } from './I18nProvider.tsx'
import { openedEdition } from './openedSource.ts'

/**
 * "UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)"; once it was revised "(herzien in
 * maart 2021)", and "(mei 2021, herzien in maart 2021)" where the month of the publication is another.
 */
export function citation(
  quarter: Quarter,
  area: string,
  { publishedOn, revisedOn, opened }: Edition,
  { texts, formats }: Pick<I18n, 'texts' | 'formats'>,
): string {
  if (opened !== undefined) return openedSource(opened, texts)
  const months = [
    ...(revisedOn === publishedOn ? [] : [formats.month(publishedOn)]),
    ...(revisedOn === undefined ? [] : [texts.source.revised(formats.month(revisedOn))]),
  ]
  return texts.source.citation(quarter, area, months.join(', '))
}

/** The source as a publication is cited; of synthetic data, that they are invented. */
export function citationOf(dataSet: DataSet, quarterData: QuarterData, area: string, page: I18n) {
  const { texts } = page
  const { quarter, source, country } = quarterData
  if (dataSet === 'demo') return texts.source.synthetic(texts.synthetic.mark, quarter, area)
  const cited = citation(quarter, area, source, page)
  const opened = country && openedEdition(quarterData, texts)
  if (opened === undefined) return cited
  const some = `${cited}; ${opened}`
  return isSynthetic(dataSet, quarterData) ? `${texts.synthetic.mark}: ${some}` : some
}

/** "groningen-2021-Q1.pdf, door de lezer geopend; niet door deze site gepubliceerd" */
export function openedSource({ file, isSynthetic }: OpenedFile, { own, synthetic }: I18n['texts']) {
  const source = own.source(file)
  return isSynthetic ? `${synthetic.mark}: ${source}` : source
}
