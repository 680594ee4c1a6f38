import type { ReactElement } from 'react'
import { coverage, registerGap } from '../../domain/coverage.ts'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RegisterBar } from './RegisterBar.tsx'
import styles from './Summary.module.css'

interface SummaryProps {
  readonly figures: QuarterFigures
  /** True when the reader chose municipalities: says why these figures stay about the region. */
  readonly hasSelection: boolean
}

/** The main figures of a region: in Sonar, the share of the register, and who is not in Sonar. */
export function Summary({ figures, hasSelection }: SummaryProps): ReactElement {
  const { texts, formats } = useTexts()
  const { summary } = texts
  const { registerTotal, reportedCoverage, region, regionTotal } = figures
  const sonar = formats.count(regionTotal.total)
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(regionTotal.total, registerTotal))
  const share = coverage(regionTotal.total, registerTotal)
  const percentage = share === undefined ? texts.table.missing : formats.percentage(share)
  const printed = formats.wholePercentage(reportedCoverage)
  return (
    <section className={styles['summary']} aria-labelledby="summary-heading">
      <h2 id="summary-heading" className={styles['heading']}>
        {summary.heading(region.name)}
      </h2>
      <dl className={styles['figures']}>
        <Figure value={sonar} label={summary.inSonar} />
        <Figure value={percentage} label={summary.ofRegister(register)} note={summary.own} />
        <Figure value={gap} label={summary.notInSonar} note={summary.own} />
      </dl>
      <RegisterBar sonarTotal={regionTotal.total} registerTotal={registerTotal} />
      <p className={styles['note']}>
        {summary.computed(percentage, sonar, register, printed, gap)}
      </p>
      {hasSelection ? <p className={styles['region']}>{summary.regionOnly(region.name)}</p> : null}
    </section>
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
