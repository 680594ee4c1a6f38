import type { ReactElement } from 'react'
import styles from './FigureTooltip.module.css'
import type { FigurePoint } from './figurePoint.ts'
import type { Spot } from './useActivePoint.ts'

interface FigureTooltipProps {
  readonly point: FigurePoint
  readonly spot: Spot
  readonly at: 'top' | 'bottom'
}

/** A rule at a point of the drawing with its values, which a pointer that goes up or down it reaches. */
export function FigureTooltip({ point, spot, at }: FigureTooltipProps): ReactElement {
  const { x, top, height, hasRule } = spot
  return (
    <>
      {hasRule ? <div className={styles['rule']} style={{ left: x, top, height }} /> : null}
      <div className={styles['place']} style={{ top, height }}>
        <div
          role="tooltip"
          className={styles['tooltip']}
          // As wide as in the style sheet; in the middle of the rule, as far as the drawing goes.
          style={{
            left: `clamp(0px, calc(${x}px - 7.5rem), max(0px, calc(100% - 15rem)))`,
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
