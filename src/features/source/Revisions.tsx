import type { ReactElement } from 'react'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { changedText } from '../../i18n/changedText.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import styles from './SourceNote.module.css'

/** When UWV published a quarter again, and of a region which figures became others. */
export function Revisions({
  quarterData: { area, country, corrections = [] },
}: {
  readonly quarterData: QuarterData
}): ReactElement | null {
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
