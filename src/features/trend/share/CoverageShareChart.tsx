import { memo, type ReactElement, useMemo, useRef } from 'react'
import { CartesianGrid, Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { isQuarter, quarterParts } from '../../../domain/quarter.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { levelsOnly } from '../frame/levelsOnly.ts'
import { linearScale } from '../frame/linearScale.ts'
import { PlotArea } from '../frame/PlotArea.tsx'
import { axisTick, belowPlot, keyOf, useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import { CompareLabels } from './CompareLabels.tsx'
import styles from './CoverageShare.module.css'
import { CoverageShareMarks } from './CoverageShareMarks.tsx'
import type { ComparedArea } from './compareAreas.ts'
import { labelRoom } from './compareLabelRoom.ts'
import type { ShareAxis } from './coverageShareAxis.ts'
import { drawnShare } from './coverageShareEnds.ts'

interface CoverageShareChartProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
  readonly axis: ShareAxis
  readonly marks: readonly EventMark[]
  readonly description: string
}

const verticalScale = linearScale()
const padding = { left: 8, right: 8 } as const
const shared = {
  type: 'linear',
  connectNulls: false,
  isAnimationActive: false,
  activeDot: false,
  dot: false,
} as const
/** More quarters than this are told by their years. */
const mostNamed = 8

/**
 * Coverage through time, one line per area. Drawn anew only when its figures change: Recharts takes
 * new properties for new data, and can go round in circles on them.
 */
export const CoverageShareChart = memo(function CoverageShareChart(
  props: CoverageShareChartProps,
): ReactElement {
  const { points, areas, axis, marks, description } = props
  const page = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const textSize = useTextSize()
  const { scale } = textSize
  const axisLine = useMemo(
    () => ({ tick: axisTick(textSize), stroke: 'var(--strong-line)' }),
    [textSize],
  )
  const room = labelRoom(areas, width, page, textSize)
  const data = useMemo(() => [...points], [points])
  const levels = useMemo(() => [...axis.ticks], [axis])
  const margin = useMemo(
    () => ({ top: 28 * scale, right: room.width, bottom: 0, left: 0 }),
    [room.width, scale],
  )
  const lines = useMemo(() => areas.map(lineOf), [areas])
  const byYear = points.length > mostNamed
  const quarters = useMemo(
    () => points.map(({ quarter }) => quarter).filter((one) => !byYear || one.endsWith('Q1')),
    [points, byYear],
  )
  const quarter = (value: unknown): string => {
    if (typeof value !== 'string' || !isQuarter(value)) return ''
    return byYear ? String(quarterParts(value).year) : page.formats.shortQuarter(value)
  }
  return (
    <div ref={box} className={styles['chart']}>
      <LineChart
        key={keyOf(textSize)}
        {...{ width, data, margin }}
        height={340 * scale}
        accessibilityLayer={false}
        role="img"
        title={description}
      >
        <CartesianGrid {...levelsOnly} stroke="var(--line)" />
        <XAxis
          {...axisLine}
          dataKey="quarter"
          {...belowPlot(textSize)}
          padding={padding}
          ticks={quarters}
          tickFormatter={quarter}
          interval="preserveStartEnd"
          minTickGap={16}
        />
        <YAxis
          {...axisLine}
          width="auto"
          type="number"
          domain={[axis.lowest, axis.highest]}
          ticks={levels}
          scale={verticalScale}
          interval={0}
          tickFormatter={(share) => page.formats.wholePercentage(Number(share) * 100)}
        />
        {lines.map((line) => (
          <Line key={line.name} {...shared} {...line} />
        ))}
        <ZIndexLayer zIndex={2000}>
          <CoverageShareMarks points={points} areas={areas} marks={marks} />
          <CompareLabels points={points} areas={areas} room={room} />
          <PlotArea padding={padding} />
        </ZIndexLayer>
      </LineChart>
    </div>
  )
})

function lineOf({ totals, look }: ComparedArea, index: number) {
  return {
    name: totals.area.code,
    stroke: look.colour,
    strokeWidth: look.width,
    strokeDasharray: look.dash,
    dataKey: (point: SharePoint) => drawnShare(point, index),
  }
}
