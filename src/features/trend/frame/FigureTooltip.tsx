import type { ReactElement } from 'react'
import styles from './FigureTooltip.module.css'
import type { FigurePoint } from './figurePoint.ts'
import type { Plot } from './usePlot.ts'

interface FigureTooltipProps {
  readonly point: FigurePoint
  /** From 0 (left) to 1 (right) in the plot. */
  readonly place: number
  /** Absent for a drawing without a plot area: no rule, and the tooltip in its middle. */
  readonly plot: Plot | undefined
  readonly at: 'top' | 'bottom'
}

/** A rule at a point of the drawing with its values, which a pointer that goes up or down it reaches. */
export function FigureTooltip({ point, place, plot, at }: FigureTooltipProps): ReactElement {
  const { top, height } = plot ?? { top: 0, height: '100%' }
  const x = plot === undefined ? '50%' : `${plot.left + place * plot.width}px`
  return (
    <>
      {plot === undefined ? null : (
        <div data-rule="" className={styles['rule']} style={{ left: x, top, height }} />
      )}
      <div className={styles['place']} style={{ top, height }}>
        <div
          role="tooltip"
          className={styles['tooltip']}
          // As wide as in the style sheet; in the middle of the rule, as far as the drawing goes.
          style={{
            left: `clamp(0px, calc(${x} - 7.5rem), max(0px, calc(100% - 15rem)))`,
            [at]: 0,
          }}
        >
          <strong>{point.label}</strong>
          {point.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      </div>
    </>
  )
}
