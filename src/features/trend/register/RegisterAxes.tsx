import type { ReactElement } from 'react'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './Register.module.css'
import type { RegisterScale } from './registerScale.ts'

/** Lines across with their number of people, and the first of January of some years. */
export function RegisterAxes({ scale }: { readonly scale: RegisterScale }): ReactElement {
  const { formats } = useTexts()
  const { left, right, bottom, xOf, yOf, letters } = scale
  return (
    <>
      {scale.levels.map((people) => (
        <g key={people}>
          <path className={styles['across']} d={`M${left} ${yOf(people)}H${right}`} />
          <text
            className={styles['tick']}
            x={left - 8}
            y={yOf(people) + 5 * letters}
            textAnchor="end"
          >
            {formats.count(people)}
          </text>
        </g>
      ))}
      <path className={styles['axis']} d={`M${left} ${bottom}H${right}`} />
      {scale.years.map((year) => {
        // The first of January is the end of December.
        const x = xOf(year * 12 - 1)
        return (
          <g key={year}>
            <path className={styles['axis']} d={`M${x} ${bottom}v5`} />
            <text className={styles['tick']} x={x} y={bottom + 20 * letters} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
    </>
  )
}
