import type { ReactElement } from 'react'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { DataSet } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './SourceNote.module.css'

interface SourceNoteProps {
  readonly dataSet: DataSet
  readonly quarterData: QuarterData
}

/** Where the numbers come from, as the publisher demands it, on screen and on paper. */
export function SourceNote({ dataSet, quarterData }: SourceNoteProps): ReactElement {
  const page = useI18n()
  const { texts, formats, language } = page
  const { area, source } = quarterData
  const name = areaName(area, page)
  const words = texts.source
  const month = formats.month(source.publishedOn)
  return (
    <section className={styles['source']} aria-labelledby="source-heading">
      <h2 id="source-heading">{words.heading}</h2>
      <p className={styles['citation']}>{citationOf(dataSet, quarterData, name, page)}</p>
      {dataSet === 'demo' ? (
        <p>{texts.synthetic.text}</p>
      ) : (
        <>
          <p>
            <span>{`${words.publisher(source.publisher, month)} ${words.demand} `}</span>
            <q lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</q>
            <span>{` ${words.reuse}`}</span>
          </p>
          <p>{words.checked}</p>
          <p>{words.disclosure}</p>
        </>
      )}
      <p>
        <a href={fileOf(dataSet, quarterData)}>{words.dataFile}</a>
      </p>
    </section>
  )
}

/** The publication as it was read; where several were put together, the file that holds them. */
function fileOf(dataSet: DataSet, { area, quarter }: QuarterData): string {
  if (area.code === 'NL') return `data/${dataSet}/quarters/${quarter}.json`
  return dataSet === 'published'
    ? `data/publications/${area.code}/${quarter}.json`
    : `data/${dataSet}/regions/${area.code}.json`
}

/** The source as a publication is cited; of synthetic data, that they are invented. */
export function citationOf(
  dataSet: DataSet,
  { quarter, source }: QuarterData,
  area: string,
  { texts, formats }: I18n,
): string {
  const words = texts.source
  return dataSet === 'demo'
    ? words.synthetic(texts.synthetic.mark, quarter, area)
    : words.citation(quarter, area, formats.month(source.publishedOn))
}
