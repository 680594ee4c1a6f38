import { Tooltip, useActiveTooltipDataPoints } from 'recharts'
import styles from './drawing.module.css'

/** What a row of chart data says in words: in the tooltip, and to a screen reader. */
export interface PointText {
  /** "derde kwartaal 2020" */
  readonly label: string
  /** One a line: "In Sonar: 9.191". */
  readonly lines: readonly string[]
  /** Smaller, under them: on what a share is based. */
  readonly quiet?: readonly string[]
}

const cursor = { stroke: 'var(--text)' }
const place = { y: 24 }

/** The tooltip of a chart whose data rows are `PointText`, by pointer, touch or arrow keys. */
export function ChartTooltip() {
  return (
    <Tooltip
      content={<Content />}
      cursor={cursor}
      // Over the lines of most charts, not on them.
      position={place}
      // A gap has a tooltip too.
      filterNull={false}
      isAnimationActive={false}
    />
  )
}

function Content() {
  const [point] = useActiveTooltipDataPoints<PointText>() ?? []
  // All charts through time show the quarter; only the one with the focus says it.
  const setVoice = (element: HTMLDivElement | null): void => {
    const isHere = element?.closest('.recharts-wrapper')?.contains(document.activeElement)
    element?.setAttribute('aria-live', isHere ? 'polite' : 'off')
  }
  return (
    <div ref={setVoice} role="tooltip" className={styles['tooltip']}>
      {point === undefined ? null : (
        <>
          <strong>{point.label}</strong>
          {point.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {point.quiet?.map((line) => (
            <small key={line}>{line}</small>
          ))}
        </>
      )}
    </div>
  )
}
