import type { ReactElement } from 'react'
import type { EventMark } from '../../../domain/eventMarks.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './EventLines.module.css'
import { useTextSize } from './textSize.ts'

interface EventLinesProps {
  readonly marks: readonly EventMark[]
  /** Pixels; absent for a quarter that is not drawn. */
  readonly xOf: (quarter: Quarter) => number | undefined
  /** Pixels from one quarter to the next. */
  readonly step: number
  readonly top: number
  readonly bottom: number
}

/** A thin line just before the first quarter after an event, with the number of its explanation. */
export function EventLines({ marks, xOf, step, top, bottom }: EventLinesProps): ReactElement {
  const { formats } = useTexts()
  const { scale } = useTextSize()
  const radius = 9 * scale
  /** From one number to the next. */
  const apart = 2 * radius + 2
  const places = marks.map(({ quarter }) => (xOf(quarter) ?? 0) - step / 2)
  const levels = levelsOf(places, apart)
  return (
    <g>
      {marks.map(({ quarter }, index) => {
        const x = places[index] ?? 0
        const y = top - radius - 4 + (levels[index] ?? 0) * apart
        return (
          <g key={quarter}>
            <path className={styles['ground']} d={`M${x} ${y}V${bottom}`} />
            <path className={styles['line']} d={`M${x} ${y}V${bottom}`} />
            <circle className={styles['plate']} cx={x} cy={y} r={radius} />
            <text className={styles['number']} x={x} y={y + 4 * scale}>
              {formats.count(index + 1)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Numbers side by side need their own width: one without it stands lower, on the first free level. */
function levelsOf(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((end) => end + apart <= place)
    const level = free === -1 ? ends.length : free
    ends[level] = place
    return level
  })
}
