import { type ReactElement, useId } from 'react'
import { registerGap } from '../../domain/coverage.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Hatch } from '../../ui/Hatch.tsx'
import styles from './RegisterBar.module.css'

interface RegisterBarProps {
  /** People. */
  readonly sonarTotal: number
  /** People. */
  readonly registerTotal: number
}

/** The register as one bar: filled by who is in Sonar, hatched for who is not. */
export function RegisterBar({ sonarTotal, registerTotal }: RegisterBarProps): ReactElement {
  const { texts, formats } = useTexts()
  const hatch = useId()
  const sonar = formats.count(sonarTotal)
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(sonarTotal, registerTotal))
  const filled = registerTotal === 0 ? 0 : (100 * sonarTotal) / registerTotal
  return (
    <div className={styles['bar']}>
      <svg role="img" aria-label={texts.summary.bar(sonar, register, gap)}>
        <defs>
          <Hatch id={hatch} colour="var(--register)" />
        </defs>
        <rect width={`${filled}%`} height="100%" fill="var(--sonar)" />
        <rect x={`${filled}%`} width={`${100 - filled}%`} height="100%" fill={`url(#${hatch})`} />
        <rect className={styles['outline']} width="100%" height="100%" />
      </svg>
      <div className={styles['labels']} aria-hidden="true">
        <span>{texts.summary.barSonar(sonar)}</span>
        <span>{texts.summary.barGap(gap)}</span>
      </div>
    </div>
  )
}
