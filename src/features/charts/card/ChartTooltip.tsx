import type { ReactElement } from 'react'
import { Tooltip, useActiveTooltipDataPoints } from 'recharts'
import styles from './drawing.module.css'

/** What a row of chart data says in words: in the tooltip, and to a screen reader. */
export interface PointText {
  /** "derde kwartaal 2020" */
  readonly label: string
  /** One a line: "In Sonar: 9.191". */
  readonly lines: readonly string[]
}

const cursor = { stroke: 'var(--text)' }

/** The tooltip of a chart whose data rows are `PointText`, by pointer, touch or arrow keys. */
export function ChartTooltip(): ReactElement {
  return (
    <Tooltip
      content={<Content />}
      cursor={cursor}
      // A gap has a tooltip too.
      filterNull={false}
      isAnimationActive={false}
    />
  )
}

function Content(): ReactElement {
  const [point] = useActiveTooltipDataPoints<PointText>() ?? []
  return (
    <div role="tooltip" aria-live="polite" className={styles['tooltip']}>
      {point === undefined ? null : (
        <>
          <strong>{point.label}</strong>
          {point.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </>
      )}
    </div>
  )
}
