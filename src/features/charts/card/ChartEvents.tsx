import type { ReactElement } from 'react'
import type { EventMark } from '../../../domain/events.ts'
import { type I18n, useI18n } from '../../../i18n/I18nProvider.tsx'
import styles from './drawing.module.css'

interface ChartEventsProps {
  readonly marks: readonly EventMark[]
  /** The country has too many municipalities that ended to name each. */
  readonly isCountry: boolean
}

/** What the dotted lines of a drawing stand for, each with its source. */
export function ChartEvents({ marks, isCountry }: ChartEventsProps): ReactElement | null {
  const page = useI18n()
  const { events: words } = page.texts.charts
  if (marks.length === 0) return null
  return (
    <ul className={styles['events']} aria-label={words.heading}>
      {marks.map((mark) => (
        <li key={mark.quarter}>
          {[words.from(page.formats.quarter(mark.quarter)), sentences(mark, isCountry, page)].join(
            ' ',
          )}
        </li>
      ))}
    </ul>
  )
}

function sentences(
  { events }: EventMark,
  isCountry: boolean,
  { language, texts, formats }: I18n,
): string {
  const words = texts.charts.events
  const listOf = (some: readonly { readonly name: string }[]): string =>
    formats.list(some.map(({ name }) => name))
  const changes = events.flatMap((event) =>
    event.kind === 'definition'
      ? [event.change[language], words.source(event.change.source[language])]
      : [],
  )
  const ended = events.filter((event) => event.kind === 'ended')
  if (ended.length === 0) return changes.join(' ')
  const count = ended.reduce((sum, { gone }) => sum + gone.length, 0)
  const endings = isCountry
    ? [words.ended(formats.count(count))]
    : ended.map(({ gone, successors }) =>
        successors.length > 1
          ? words.split(listOf(gone), listOf(successors))
          : words.merged(listOf(gone), listOf(successors)),
      )
  return [...changes, ...endings, words.source(words.statistics)].join(' ')
}
