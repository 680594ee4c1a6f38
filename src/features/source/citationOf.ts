import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { DataSet } from '../../domain/view.ts'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import type { Texts } from '../../i18n/useTexts.ts'

/** The source as a publication is cited; of synthetic figures, that they are invented. */
export function citationOf(
  dataSet: DataSet,
  { quarter, source }: QuarterFigures,
  area: string,
  { texts, formats, language }: Texts,
): string {
  const words = sourceTexts(language)
  return dataSet === 'demo'
    ? words.synthetic(texts.synthetic.mark, quarter, area)
    : words.citation(quarter, area, formats.month(source.publishedOn))
}
