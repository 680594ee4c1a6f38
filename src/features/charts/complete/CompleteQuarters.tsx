import { type ReactElement, useId } from 'react'
import { Chip } from '../../../components/Chip.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { type Quarter, quarterParts, toQuarter } from '../../../domain/quarter.ts'
import { shownQuarters } from '../../../domain/trends.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import styles from './CompleteQuarters.module.css'

interface CompleteQuartersProps {
  readonly series: Pick<NationalSeries, 'quarters' | 'regions' | 'regionsPublished'>
  /** The quarter of the page, which is marked. */
  readonly quarter?: Quarter | undefined
  readonly isSynthetic: boolean
}

/** Which quarters have all regions, a row for each year; nothing where all of them have. */
export function CompleteQuarters({
  series,
  quarter: shown,
  isSynthetic,
}: CompleteQuartersProps): ReactElement | null {
  const { texts } = useLateI18n()
  const heading = useId()
  const words = texts.map.complete
  const all = series.regions.length
  const published = new Map(
    shownQuarters(series.quarters).map((quarter) => [
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
        <span>{words.explanation(published.size - complete, all)}</span>{' '}
        {isSynthetic ? <Chip tone="synthetic">{texts.synthetic.chip}</Chip> : null}
      </p>
      <table>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.year}</span>
            </th>
            {([1, 2, 3, 4] as const).map((number) => (
              <th key={number} scope="col">
                {words.quarter(number)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...years].map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {([1, 2, 3, 4] as const).map((number) => {
                const quarter = toQuarter(year, number)
                const regions = published.get(quarter)
                const isWhole = regions === all
                return (
                  <td
                    key={number}
                    aria-current={quarter === shown ? 'true' : undefined}
                    data-whole={regions === undefined ? undefined : isWhole}
                  >
                    {isWhole ? <span className="visually-hidden">{words.whole}</span> : regions}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
