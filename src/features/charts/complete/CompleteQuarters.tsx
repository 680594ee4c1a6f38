import { use, useId } from 'react'
import { ProvenanceChips } from '../../../components/Provenance.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { quarterParts, toQuarter } from '../../../domain/quarter.ts'
import { type QuarterRange, shownQuarters } from '../../../domain/trends.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChosenQuarterContext } from '../card/chosenQuarter.ts'
import styles from './CompleteQuarters.module.css'

interface CompleteQuartersProps {
  readonly series: Pick<NationalSeries, 'quarters' | 'regions' | 'regionsPublished'>
  readonly range: QuarterRange
}

const numbers = [1, 2, 3, 4] as const

/** Which quarters have all regions, a row for each year; nothing where all of them have. */
export function CompleteQuarters(props: CompleteQuartersProps) {
  const { series, range } = props
  const { texts } = useLateI18n()
  const heading = useId()
  const chosen = use(ChosenQuarterContext)
  const words = texts.map.complete
  const all = series.regions.length
  const published = new Map(
    shownQuarters(series.quarters, range).map((quarter) => [
      quarter,
      series.regionsPublished[series.quarters.indexOf(quarter)] ?? 0,
    ]),
  )
  const complete = [...published.values()].filter((regions) => regions === all).length
  if (complete === published.size) return null
  const years = new Set([...published.keys()].map((quarter) => quarterParts(quarter).year))
  return (
    <section className={styles['complete']} aria-labelledby={heading}>
      <h3 id={heading}>{words.title(complete, published.size)}</h3>
      <p>
        <span>{words.explanation(published.size - complete, all)}</span> <ProvenanceChips />
      </p>
      <div className={styles['numbers']} aria-hidden="true">
        {numbers.map((number) => (
          <span key={number}>{words.quarter(number)}</span>
        ))}
      </div>
      <ul>
        {[...years].map((year) => (
          <li key={year}>
            <span>{year}</span>
            <ul>
              {numbers.map((number) => {
                const quarter = toQuarter(year, number)
                const regions = published.get(quarter)
                if (regions === undefined) return <li key={number} aria-hidden="true" />
                const isWhole = regions === all
                return (
                  <li
                    key={number}
                    data-whole={isWhole}
                    aria-current={quarter === chosen || undefined}
                  >
                    <span className="visually-hidden">{`${words.quarter(number)}:`}</span>{' '}
                    {isWhole ? (
                      <span className="visually-hidden">{words.whole}</span>
                    ) : (
                      <span>{regions}</span>
                    )}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
