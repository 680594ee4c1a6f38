import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { EventLines } from '../frame/EventLines.tsx'
import styles from './ProfilesFigure.module.css'
import type { DrawnPoint } from './profileLayers.ts'

interface ProfileEventsProps {
  readonly points: readonly DrawnPoint[]
  readonly marks: readonly EventMark[]
}

/** Numbered lines where something changed in what the areas count. */
export function ProfileEvents({ points, marks }: ProfileEventsProps): ReactElement | null {
  const x = useXAxisScale()
  const plot = usePlotArea()
  if (x === undefined || plot === undefined) return null
  const [first, second] = points
  const step = first && second ? (x(second.quarter) ?? 0) - (x(first.quarter) ?? 0) : 0
  return (
    <g className={styles['events']}>
      <EventLines
        marks={marks}
        xOf={(quarter) => x(quarter)}
        step={step}
        top={plot.y}
        bottom={plot.y + plot.height}
      />
    </g>
  )
}
