import { type PointerEvent, type ReactElement, type ReactNode, type RefObject, useRef } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './FigureDrawing.module.css'
import type { FigureHeight } from './FigureFrame.tsx'
import room from './FigureRoom.module.css'
import { FigureTooltip } from './FigureTooltip.tsx'
import { type FigurePoint, nearestPoint, nextPoint, placeOf } from './figurePoint.ts'
import { QuarterSlider } from './QuarterSlider.tsx'
import { SyntheticMark } from './SyntheticMark.tsx'
import { useActivePoint } from './useActivePoint.ts'
import { usePlot } from './usePlot.ts'

interface FigureDrawingProps {
  readonly points: readonly FigurePoint[]
  readonly drawing: ReactNode
  readonly isSynthetic: boolean
  readonly minHeight: FigureHeight
  readonly tooltipAt?: 'top' | 'bottom'
  readonly ref: RefObject<HTMLDivElement | null>
  /** Legend and explanations, below the slider. */
  readonly children: ReactNode
}

/** A drawing with a rule and a tooltip at one point, reached by pointer, touch or slider. */
export function FigureDrawing(props: FigureDrawingProps): ReactElement {
  const { points, drawing, isSynthetic, minHeight, tooltipAt = 'top', ref, children } = props
  const words = figureTexts(useTexts().language).frame
  const stage = useRef<HTMLDivElement>(null)
  const active = useActivePoint(points, stage)
  const plot = usePlot(stage)
  const point = points[active.index]
  const last = points.length - 1
  const isUneven = points.some(({ place }) => place !== undefined)
  const move = ({ clientX, target, currentTarget }: PointerEvent): void => {
    // On the tooltip nothing moves: it can be read and its text be selected.
    if (plot === undefined || (target instanceof Element && target.closest('[role="tooltip"]'))) {
      return
    }
    const start = currentTarget.getBoundingClientRect().left + plot.left
    active.show(nearestPoint(points, (clientX - start) / plot.width))
  }
  const leave = ({ pointerType }: PointerEvent): void => {
    // A finger that is lifted also leaves; what it touched stays. So does what the keyboard shows, when
    // the page scrolls away under a pointer that rests (WCAG 1.4.13).
    if (pointerType !== 'touch' && ref.current?.contains(document.activeElement) !== true) {
      active.hide()
    }
  }
  return (
    <div ref={ref}>
      <div
        ref={stage}
        className={`${styles['stage']} ${room['room']} ${isSynthetic ? styles['synthetic'] : ''}`}
        data-height={minHeight}
        data-picture=""
        onPointerMove={move}
        onPointerDown={move}
        onPointerLeave={leave}
      >
        {drawing}
        {isSynthetic ? <SyntheticMark /> : null}
        {active.isShown && point !== undefined ? (
          <FigureTooltip
            point={point}
            place={placeOf(points, active.index)}
            plot={plot}
            at={tooltipAt}
          />
        ) : null}
      </div>
      {last > 0 ? (
        <QuarterSlider
          label={words.slider}
          max={last}
          value={isUneven ? placeOf(points, active.index) * last : active.index}
          isContinuous={isUneven}
          valueText={point === undefined ? '' : [point.label, ...point.lines].join('. ')}
          edges={plot}
          onChange={(value, isDragged) =>
            active.show(nextPoint(points, active.index, value / last, isDragged))
          }
          onFocus={() => active.show(active.index)}
          onBlur={active.hide}
        />
      ) : null}
      <div data-picture="">{children}</div>
    </div>
  )
}
