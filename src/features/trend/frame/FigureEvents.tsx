import type { ReactElement } from 'react'
import type { EventMark, SeriesEvent } from '../../../domain/eventMarks.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { type Texts, useTexts } from '../../../i18n/useTexts.ts'
import styles from './FigureEvents.module.css'

interface FigureEventsProps {
  readonly marks: readonly EventMark[]
  /** The country has too many municipalities that ended to name each. */
  readonly isCountry: boolean
}

/** What the numbered lines of a drawing stand for, each with its source. */
export function FigureEvents({ marks, isCountry }: FigureEventsProps): ReactElement | null {
  const page = useTexts()
  const words = figureTexts(page.language).events
  if (marks.length === 0) return null
  return (
    <div className={styles['events']}>
      <ol aria-label={words.heading}>
        {marks.map(({ quarter, events }, index) => (
          <li key={quarter}>
            <span className={styles['number']}>{page.formats.count(index + 1)}</span>
            <span>
              {[
                words.from(page.formats.quarter(quarter)),
                ...withSources(
                  isCountry
                    ? countrySentences(events, page)
                    : events.map((event) => sentenceOf(event, page)),
                  page,
                ),
              ].join(' ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A sentence with where it is said. */
type Sourced = readonly [text: string, source: string]

function sentenceOf(event: SeriesEvent, { language, formats }: Texts): Sourced {
  const words = figureTexts(language).events
  switch (event.kind) {
    case 'definition':
      return [event.change[language], event.change.source[language]]
    case 'ended': {
      const gone = formats.list(event.gone.map(({ name }) => name))
      const into = formats.list(event.successors.map(({ name }) => name))
      const whole = event.gone.length > 1 ? words.mergedAll : words.merged
      const sentence = event.successors.length > 1 ? words.split : whole
      return [sentence(gone, into), words.statistics]
    }
  }
}

/** Changes in what is counted in full, municipalities by their number. */
function countrySentences(events: readonly SeriesEvent[], page: Texts): readonly Sourced[] {
  const gone = events.reduce((sum, one) => sum + (one.kind === 'ended' ? one.gone.length : 0), 0)
  const words = figureTexts(page.language).events
  return [
    ...events.filter(({ kind }) => kind === 'definition').map((one) => sentenceOf(one, page)),
    ...(gone === 0
      ? []
      : [[words.gone(gone, page.formats.count(gone)), words.statistics] as const]),
  ]
}

/** Each source once, after what it says. */
function withSources(sentences: readonly Sourced[], { language }: Texts): readonly string[] {
  const bySource = Map.groupBy(sentences, ([, source]) => source)
  return [...bySource].map(([source, said]) =>
    [...said.map(([text]) => text), figureTexts(language).events.source(source)].join(' '),
  )
}
