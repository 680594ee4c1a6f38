import type { ReactElement } from 'react'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './SourceNote.module.css'

/** Where the figures come from, as the publisher demands it, on screen and on paper. */
export function SourceNote({ figures }: { readonly figures: QuarterFigures }): ReactElement {
  const { formats, language } = useTexts()
  const { quarter, region, source } = figures
  const words = sourceTexts(language)
  const month = formats.month(source.publishedOn)
  return (
    <section className={styles['source']} aria-labelledby="source-heading">
      <h2 id="source-heading">{words.heading}</h2>
      <p className={styles['citation']}>{words.citation(quarter, region.name, month)}</p>
      <p>
        {words.publisher(source.publisher, month)} {words.demand}{' '}
        <q lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</q> {words.reuse}
      </p>
      <p>{words.checked}</p>
      <p>{words.disclosure}</p>
      <p>
        <a href={`data/publications/${region.code}/${quarter}.json`}>{words.dataFile}</a>
      </p>
    </section>
  )
}
