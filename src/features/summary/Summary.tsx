import { memo, type ReactElement } from 'react'
import { coverage, registerGap } from '../../domain/coverage.ts'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import { type Texts, useTexts } from '../../i18n/useTexts.ts'
import { RegisterBar } from './RegisterBar.tsx'
import styles from './Summary.module.css'

interface SummaryProps {
  readonly figures: QuarterFigures
  /** True when the reader chose municipalities: says why these figures stay about the region. */
  readonly hasSelection: boolean
}

/** The main figures of an area: in Sonar, the share of the register, and who is not in Sonar. */
export const Summary = memo(function Summary({
  figures,
  hasSelection,
}: SummaryProps): ReactElement {
  const page = useTexts()
  const { texts, formats } = page
  const { summary } = texts
  const { registerTotal, area, total, country } = figures
  const missing = country?.missing ?? []
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(total.total, registerTotal))
  const share = coverage(total.total, registerTotal)
  const percentage = share === undefined ? texts.table.missing : formats.percentage(share)
  const ofRegister =
    country === undefined || missing.length === 0
      ? summary.ofRegister(register)
      : summary.ofRegisterOf(register, country.published.length)
  return (
    <section className={styles['summary']} aria-labelledby="summary-heading">
      <h2 id="summary-heading" className={styles['heading']}>
        {country === undefined ? summary.region(area.name) : summary.country}
      </h2>
      {country === undefined ? null : (
        <p className={styles['region']}>{publishedRegions(country, page)}</p>
      )}
      <dl className={styles['figures']}>
        <Figure value={formats.count(total.total)} label={summary.inSonar} />
        <Figure value={percentage} label={ofRegister} note={summary.own} />
        <Figure value={gap} label={summary.notInSonar} note={summary.own} />
      </dl>
      <RegisterBar sonarTotal={total.total} registerTotal={registerTotal} />
      <p className={styles['note']}>{computed(figures, percentage, page)}</p>
      {hasSelection ? (
        <p className={styles['region']}>{summary.areaOnly(areaPhrase(area, page))}</p>
      ) : null}
    </section>
  )
})

/** "35 van 35 regio's gepubliceerd", or which ones did not. */
function publishedRegions(
  { published, missing }: NonNullable<QuarterFigures['country']>,
  { texts, formats }: Texts,
): string {
  const words = texts.area.published(published.length, published.length + missing.length)
  return missing.length === 0
    ? `${words}.`
    : texts.summary.missing(words, formats.list(missing.map(({ name }) => name)))
}

/** How the percentage and the gap came about, and what the publication itself prints. */
function computed(
  { total, registerTotal, reportedCoverage }: QuarterFigures,
  percentage: string,
  { texts, formats }: Texts,
): string {
  const sonar = formats.count(total.total)
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(total.total, registerTotal))
  return reportedCoverage === undefined
    ? texts.summary.computedCountry(percentage, sonar, register, gap)
    : texts.summary.computed(
        percentage,
        sonar,
        register,
        formats.wholePercentage(reportedCoverage),
        gap,
      )
}

function Figure({
  value,
  label,
  note,
}: {
  readonly value: string
  readonly label: string
  readonly note?: string
}): ReactElement {
  return (
    <div className={styles['figure']}>
      <dt>
        {label}
        {note === undefined ? null : <span className={styles['mark']}>{note}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  )
}
