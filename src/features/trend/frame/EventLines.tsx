import type { ReactElement } from 'react'
import type { EventMark } from '../../../domain/eventMarks.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './EventLines.module.css'

interface EventLinesProps {
  readonly marks: readonly EventMark[]
  /** Pixels; absent for a quarter that is not drawn. */
  readonly xOf: (quarter: Quarter) => number | undefined
  /** Pixels from one quarter to the next. */
  readonly step: number
  readonly top: number
  readonly bottom: number
}

const radius = 9

/** A thin line just before the first quarter after an event, with the number of its explanation. */
export function EventLines({ marks, xOf, step, top, bottom }: EventLinesProps): ReactElement {
  const { formats } = useTexts()
  const places = marks.map(({ quarter }) => (xOf(quarter) ?? 0) - step / 2)
  return (
    <g>
      {marks.map(({ quarter }, index) => {
        const x = places[index] ?? 0
        // Numbers side by side need their own width; the second of two stands lower.
        const isLower = index % 2 === 1 && x - (places[index - 1] ?? 0) < 2 * radius + 2
        const y = top - radius - 4 + (isLower ? 2 * radius + 2 : 0)
        return (
          <g key={quarter}>
            <path className={styles['ground']} d={`M${x} ${y}V${bottom}`} />
            <path className={styles['line']} d={`M${x} ${y}V${bottom}`} />
            <circle className={styles['plate']} cx={x} cy={y} r={radius} />
            <text className={styles['number']} x={x} y={y + 4}>
              {formats.count(index + 1)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
