import type { ReactElement, ReactNode } from 'react'
import { isInvented, type QuarterData } from '../../domain/regionSeries.ts'
import type { DataSet } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { citationOf } from '../../i18n/citation.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { Revisions } from './Revisions.tsx'
import styles from './SourceNote.module.css'

interface SourceNoteProps {
  readonly dataSet: DataSet
  readonly quarterData: QuarterData
  /** What can be done with the source: cite it. */
  readonly actions?: ReactNode
}

/** Where the numbers come from, as the publisher demands it, on screen and on paper. */
export function SourceNote({ dataSet, quarterData, actions }: SourceNoteProps): ReactElement {
  const page = useLateI18n()
  const { texts, formats, language } = page
  const { area, source } = quarterData
  const name = areaName(area, page)
  const words = texts.sourceNote
  const month = formats.month(source.publishedOn)
  const file = fileOf(dataSet, quarterData)
  return (
    <section className={styles['source']} aria-labelledby="source-heading">
      <h2 id="source-heading">{texts.source.heading}</h2>
      <p className={styles['citation']}>{citationOf(dataSet, quarterData, name, page)}</p>
      {actions}
      <Revisions quarterData={quarterData} />
      {dataSet === 'demo' || isInvented(quarterData) ? (
        <p>{dataSet === 'demo' ? texts.synthetic.text : texts.own.inventedSource}</p>
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
      {file === undefined ? null : (
        <p>
          <a href={file}>{words.dataFile}</a>
        </p>
      )}
    </section>
  )
}

/** The publication as it was read; where several were put together, the file that holds them. */
function fileOf(dataSet: DataSet, { area, quarter, source }: QuarterData): string | undefined {
  if (dataSet === 'demo') {
    const name = area.code === 'NL' ? `quarters/${quarter}` : `regions/${area.code}`
    return `data/demo/${name}.json`
  }
  if (area.code !== 'NL') {
    // What the reader opened is in no file of the site.
    return source.opened ? undefined : `data/publications/${area.code}/${quarter}.json`
  }
  return dataSet === 'own' ? undefined : `data/published/quarters/${quarter}.json`
}
