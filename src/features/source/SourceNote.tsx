import type { ReactElement } from 'react'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { DataSet } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useLinkedPart } from '../../url/useLinkedPart.ts'
import { citationOf } from './citationOf.ts'
import styles from './SourceNote.module.css'

interface SourceNoteProps {
  readonly dataSet: DataSet
  readonly figures: QuarterFigures
}

/** Where the figures come from, as the publisher demands it, on screen and on paper. */
export function SourceNote({ dataSet, figures }: SourceNoteProps): ReactElement {
  const page = useTexts()
  useLinkedPart()
  const { texts, formats, language } = page
  const { area, source } = figures
  const isSynthetic = dataSet === 'demo'
  const name = areaName(area, page)
  const words = sourceTexts(language)
  const month = formats.month(source.publishedOn)
  return (
    <section className={styles['source']} aria-labelledby="source-heading">
      <h2 id="source-heading">{words.heading}</h2>
      <p className={styles['citation']}>{citationOf(dataSet, figures, name, page)}</p>
      {isSynthetic ? (
        <p>{texts.synthetic.text}</p>
      ) : (
        <p>
          {words.publisher(source.publisher, month)} {words.demand}{' '}
          <q lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</q> {words.reuse}
        </p>
      )}
      {isSynthetic ? null : (
        <>
          <p>{words.checked}</p>
          <p>{words.disclosure}</p>
        </>
      )}
      <p>
        <a href={fileOf(dataSet, figures)}>{words.dataFile}</a>
      </p>
    </section>
  )
}

/** The publication as it was read; where several were put together, the file that holds them. */
function fileOf(dataSet: DataSet, { area, quarter }: QuarterFigures): string {
  if (area.code === 'NL') return `data/${dataSet}/quarters/${quarter}.json`
  return dataSet === 'published'
    ? `data/publications/${area.code}/${quarter}.json`
    : `data/${dataSet}/regions/${area.code}.json`
}
