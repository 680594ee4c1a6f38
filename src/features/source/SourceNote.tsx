import type { ReactNode } from 'react'
import { country } from '../../domain/municipality.ts'
import { isSynthetic, type QuarterData } from '../../domain/regionSeries.ts'
import type { DataSet } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { changedText } from '../../i18n/changedText.ts'
import { citationOf } from '../../i18n/citation.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { plainPageAddress } from '../../url/links.ts'
import styles from './SourceNote.module.css'

interface SourceNoteProps {
  readonly dataSet: DataSet
  readonly quarterData: QuarterData
  /** What can be done with the source: cite it. */
  readonly actions?: ReactNode
}

/** Where the numbers come from, as the publisher demands it, on screen and on paper. */
export function SourceNote({ dataSet, quarterData, actions }: SourceNoteProps) {
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
      {isSynthetic(dataSet, quarterData) ? (
        <p>{dataSet === 'demo' ? texts.synthetic.text : texts.own.inventedSource}</p>
      ) : (
        <>
          <p>
            <span>{`${words.publisher(source.publisher, month)} ${words.demand} `}</span>
            <q lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</q>
            <span>{` ${words.reuse}`}</span>
          </p>
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
    const name = area.code === country.code ? `quarters/${quarter}` : `regions/${area.code}`
    return `data/demo/${name}.json`
  }
  if (area.code !== country.code) {
    // What the reader opened is in no file of the site.
    return source.opened ? undefined : `data/publications/${area.code}/${quarter}.json`
  }
  return dataSet === 'own' ? undefined : `data/published/quarters/${quarter}.json`
}

/** When UWV published a quarter again, and of a region which figures became others. */
function Revisions({
  quarterData: { area, country, corrections = [] },
}: {
  readonly quarterData: QuarterData
}) {
  const page = useLateI18n()
  const { formats, texts } = page
  const words = texts.changes.revisions
  const regions = country?.published.filter(({ revisedOn }) => revisedOn !== undefined) ?? []
  if (regions.length === 0 && corrections.length === 0) return null
  return (
    <div id="revised" className={styles['revisions']}>
      {regions.map(({ code, name, publishedOn, revisedOn = publishedOn }) => (
        <p key={code}>{`${name}: ${texts.source.revised(formats.month(revisedOn))}`}</p>
      ))}
      {corrections.length === 0 ? null : <p>{words.latest}</p>}
      {corrections.toReversed().map(({ formerlyOn, revisedOn, changes }) => (
        <details key={`${formerlyOn} ${revisedOn} ${JSON.stringify(changes)}`}>
          <summary>
            <span>
              {words.step(area.name, formats.month(formerlyOn), formats.month(revisedOn))}
            </span>{' '}
            <span>{words.heading(changes.length)}</span>
          </summary>
          <ul>
            {changes.map((change) => (
              <li key={`${change.municipality}-${change.figure}`}>
                {changedText(change, area.name, page)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

export function Explanation() {
  const { language, texts } = useLateI18n()
  const { source, sourceNote } = texts
  return (
    <section className={styles['explanation']} aria-labelledby="explanation-heading">
      <h2 id="explanation-heading">{sourceNote.words}</h2>
      <dl>
        {Object.values({ ...source.terms, ...sourceNote.terms }).map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={plainPageAddress('begrippen', language)}>{sourceNote.allWords}</a>
      </p>
    </section>
  )
}
