import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { EventLines } from '../frame/EventLines.tsx'

interface CoverageMarksProps {
  readonly points: readonly CoveragePoint[]
  readonly marks: readonly EventMark[]
}

/** What lines alone do not show: quarters that stand alone, sums without some regions, events. */
export function CoverageMarks({ points, marks }: CoverageMarksProps): ReactElement | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (x === undefined || y === undefined || plot === undefined) return null
  return (
    <>
      <EventLines
        marks={marks}
        xOf={(quarter) => x(quarter)}
        step={stepOf(points, x)}
        top={plot.y}
        bottom={plot.y + plot.height}
      />
      {points.flatMap(({ quarter, figures }, index) => {
        if (figures === undefined || !needsDot(points, index)) return []
        const isHollow = figures.incomplete !== undefined
        const dot = (people: number, colour: string): ReactElement => (
          <circle
            key={`${quarter} ${colour}`}
            cx={x(quarter)}
            cy={y(people)}
            r={isHollow ? 4 : 3}
            fill={isHollow ? 'var(--page)' : colour}
            stroke={colour}
            strokeWidth={isHollow ? 2 : 0}
          />
        )
        return [
          dot(figures.registerTotal, 'var(--register)'),
          dot(figures.sonarTotal, 'var(--sonar)'),
        ]
      })}
    </>
  )
}

/** True at the end, where regions are missing, without a line on either side, and where quarters are few. */
function needsDot(points: readonly CoveragePoint[], index: number): boolean {
  const isDrawn = (one: number): boolean => {
    const figures = points[one]?.figures
    return figures !== undefined && figures.incomplete === undefined
  }
  const isAlone = !isDrawn(index - 1) && !isDrawn(index + 1)
  return points.length <= 12 || index === points.length - 1 || !isDrawn(index) || isAlone
}

/** Pixels from one quarter to the next. */
function stepOf(
  [first, second]: readonly CoveragePoint[],
  x: (value: unknown) => number | undefined,
): number {
  return first && second ? (x(second.quarter) ?? 0) - (x(first.quarter) ?? 0) : 0
}
