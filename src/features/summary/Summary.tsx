import { memo, type ReactElement, type ReactNode, useId } from 'react'
import { Hatch } from '../../components/Hatch.tsx'
import { coverage, registerGap } from '../../domain/coverage.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './Summary.module.css'

interface SummaryProps {
  readonly quarterData: QuarterData
  /** True when the reader chose municipalities: says why these numbers stay about the region. */
  readonly hasSelection: boolean
}

/** The main numbers of an area: in Sonar, the share of the register, and who is not in Sonar. */
export const Summary = memo(function Summary({
  quarterData,
  hasSelection,
}: SummaryProps): ReactElement {
  const page = useI18n()
  const { texts, formats } = page
  const { summary } = texts
  const { registerTotal, area, total, country, reportedCoverage } = quarterData
  const sonar = formats.count(total.total)
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(total.total, registerTotal))
  const share = coverage(total.total, registerTotal)
  const percentage = share === undefined ? texts.table.missing : formats.percentage(share)
  const ofRegister =
    country === undefined || country.missing.length === 0
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
      <dl className={styles['numbers']}>
        <MainNumber value={sonar} label={summary.inSonar} />
        <MainNumber value={percentage} label={ofRegister} note={summary.own} />
        <MainNumber value={gap} label={summary.notInSonar} note={summary.own} />
      </dl>
      <RegisterBar share={share ?? 0} label={summary.bar(sonar, register, gap)}>
        <span>{summary.barSonar(sonar)}</span>
        <span>{summary.barGap(gap)}</span>
      </RegisterBar>
      <p className={styles['note']}>
        {reportedCoverage === undefined
          ? summary.computedCountry(percentage, sonar, register, gap)
          : summary.computed(
              percentage,
              sonar,
              register,
              formats.wholePercentage(reportedCoverage),
              gap,
            )}
      </p>
      {hasSelection ? (
        <p className={styles['region']}>{summary.areaOnly(areaPhrase(area, page))}</p>
      ) : null}
    </section>
  )
})

/** "35 van 35 regio's gepubliceerd", or which ones did not. */
function publishedRegions(
  { published, missing }: NonNullable<QuarterData['country']>,
  { texts, formats }: I18n,
): string {
  const words = texts.area.published(published.length, published.length + missing.length)
  return missing.length === 0
    ? `${words}.`
    : texts.summary.missing(words, formats.list(missing.map(({ name }) => name)))
}

interface MainNumberProps {
  readonly value: string
  readonly label: string
  readonly note?: string
}

function MainNumber({ value, label, note }: MainNumberProps): ReactElement {
  return (
    <div className={styles['number']}>
      <dt>
        <span>{label}</span>
        {note === undefined ? null : <span className={styles['mark']}>{note}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  )
}

interface RegisterBarProps {
  /** The part in Sonar, 0–1. */
  readonly share: number
  readonly label: string
  readonly children: ReactNode
}

/** The register as one bar: filled by who is in Sonar, hatched for who is not. */
function RegisterBar({ share, label, children }: RegisterBarProps): ReactElement {
  const hatch = useId()
  const filled = 100 * share
  return (
    <div className={styles['bar']}>
      <svg role="img" aria-label={label}>
        <defs>
          <Hatch id={hatch} colour="var(--register)" />
        </defs>
        <rect width={`${filled}%`} height="100%" fill="var(--sonar)" />
        <rect x={`${filled}%`} width={`${100 - filled}%`} height="100%" fill={`url(#${hatch})`} />
        <rect className={styles['outline']} width="100%" height="100%" />
      </svg>
      <div className={styles['labels']} aria-hidden="true">
        {children}
      </div>
    </div>
  )
}
