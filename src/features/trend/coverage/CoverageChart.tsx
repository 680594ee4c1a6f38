import { memo, type ReactElement } from 'react'
import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import styles from './CoverageChart.module.css'
import { CoverageComparison } from './CoverageComparison.tsx'
import { CoverageLines } from './CoverageLines.tsx'

interface CoverageChartProps {
  /** Oldest first; the first and the last are published. */
  readonly points: readonly CoveragePoint[]
  readonly marks: readonly EventMark[]
  readonly description: string
}

/**
 * One quarter is a comparison of two bars; several are two lines through time. Drawn anew only when
 * the points change: Recharts takes new properties for new data, and can go round in circles on them.
 */
export const CoverageChart = memo(function CoverageChart({
  points,
  marks,
  description,
}: CoverageChartProps): ReactElement | null {
  const [first, ...others] = points
  if (first?.figures === undefined) return null
  return others.length === 0 ? (
    <div className={styles['comparison']}>
      <CoverageComparison figures={first.figures} description={description} />
    </div>
  ) : (
    <CoverageLines points={points} marks={marks} description={description} />
  )
})
