import { type ReactElement, useMemo } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { EventLines } from '../frame/EventLines.tsx'
import { CompareMark, IncompleteMark, PrintedMark } from './CompareMark.tsx'
import type { ComparedArea } from './compareAreas.ts'
import { signsOf } from './coverageShareSigns.ts'

interface CoverageShareMarksProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
  readonly marks: readonly EventMark[]
}

/** Pixels between two quarters below which small marks would run into each other. */
const close = 9

const signs = { area: CompareMark, incomplete: IncompleteMark, printed: PrintedMark } as const

/** The marks on and beside the lines, and the changes in what is counted. */
export function CoverageShareMarks(props: CoverageShareMarksProps): ReactElement | null {
  const { points, areas, marks } = props
  const found = useMemo(() => signsOf(points), [points])
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (toX === undefined || toY === undefined || plot === undefined) return null
  const [first = 0, second = first] = points.map(({ quarter }) => toX(quarter) ?? 0)
  const step = second - first
  return (
    <>
      <EventLines
        marks={marks}
        xOf={(quarter) => toX(quarter)}
        step={step}
        top={plot.y}
        bottom={plot.y + plot.height}
      />
      {found.map(({ kind, area, quarter, share }) => {
        const look = areas[area]?.look
        const [x, y] = [toX(quarter), toY(share)]
        if (look === undefined || x === undefined || y === undefined) return null
        const Sign = signs[kind]
        return (
          <Sign
            key={`${kind} ${quarter} ${area}`}
            look={look}
            x={x}
            y={y}
            scale={step > 0 && step < close ? 0.6 : 1}
          />
        )
      })}
    </>
  )
}
