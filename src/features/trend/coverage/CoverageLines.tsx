import { memo, type ReactElement, useId, useMemo, useRef } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { isQuarter, quarterParts } from '../../../domain/quarter.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { FigureLegend } from '../frame/FigureLegend.tsx'
import { levelsOnly } from '../frame/levelsOnly.ts'
import { linearScale } from '../frame/linearScale.ts'
import { PlotArea } from '../frame/PlotArea.tsx'
import { peopleAxis } from '../frame/peopleAxis.ts'
import { axisTick, belowPlot, keyOf, useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import { CoverageLabels } from './CoverageLabels.tsx'
import { CoverageMarks } from './CoverageMarks.tsx'
import { coverageLabelTexts } from './coverageLabelTexts.ts'
import { coverageLegend } from './coverageSummary.ts'

interface CoverageLinesProps {
  /** At least two, oldest first; a quarter without figures is a gap in the lines. */
  readonly points: readonly CoveragePoint[]
  readonly marks: readonly EventMark[]
  readonly description: string
}

/** More quarters than this are told by their years. */
const mostNamed = 8

const verticalScale = linearScale()
const padding = { left: 8, right: 8 } as const
const shared = {
  type: 'linear',
  connectNulls: false,
  isAnimationActive: false,
  activeDot: false,
  dot: false,
} as const

/**
 * Sonar and register through time, in people, from zero; what lies between them is hatched. Drawn anew
 * only when its properties change: Recharts takes new ones for new data, and can go round in circles.
 */
export const CoverageLines = memo(function CoverageLines({
  points,
  marks,
  description,
}: CoverageLinesProps): ReactElement {
  const page = useTexts()
  const { formats } = page
  const hatch = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const textSize = useTextSize()
  const { scale } = textSize
  const tick = useMemo(() => axisTick(textSize), [textSize])
  const { labels, hasNames, room } = coverageLabelTexts(points, width, page, textSize)
  const margin = useMemo(
    () => ({ top: 28 * scale, right: room, bottom: 0, left: 0 }),
    [room, scale],
  )
  const data = useMemo(() => [...points], [points])
  const axis = useMemo(() => {
    const totals = points.map(({ figures }) => figures?.registerTotal ?? 0)
    const { highest, ticks } = peopleAxis(Math.max(0, ...totals))
    return { domain: [0, highest], ticks: [...ticks] }
  }, [points])
  const byYear = points.length > mostNamed
  const ticks = useMemo(
    () => points.map(({ quarter }) => quarter).filter((one) => !byYear || one.endsWith('Q1')),
    [points, byYear],
  )
  const quarter = (value: unknown): string => {
    if (typeof value !== 'string' || !isQuarter(value)) return ''
    return byYear ? String(quarterParts(value).year) : formats.shortQuarter(value)
  }
  const people = (value: unknown): string => formats.count(Number(value))
  return (
    <div ref={box}>
      <ComposedChart
        key={keyOf(textSize)}
        {...{ width, data, margin }}
        height={320 * scale}
        accessibilityLayer={false}
        role="img"
        title={description}
      >
        <defs>
          <Hatch id={hatch} colour="var(--register)" />
        </defs>
        <CartesianGrid {...levelsOnly} stroke="var(--line)" />
        <XAxis
          dataKey="quarter"
          {...belowPlot(textSize)}
          padding={padding}
          ticks={ticks}
          tick={tick}
          tickFormatter={quarter}
          stroke="var(--strong-line)"
          interval="preserveStartEnd"
          minTickGap={16}
        />
        <YAxis
          width="auto"
          scale={verticalScale}
          {...axis}
          interval={0}
          tick={tick}
          tickFormatter={people}
          stroke="var(--strong-line)"
        />
        <Area {...shared} dataKey={gapOf} fill={`url(#${hatch})`} fillOpacity={0.8} stroke="none" />
        <Line
          {...shared}
          dataKey={registerOf}
          stroke="var(--register)"
          strokeWidth={2.5}
          strokeDasharray="6 3"
        />
        <Line {...shared} dataKey={sonarOf} stroke="var(--sonar)" strokeWidth={2.5} />
        <ZIndexLayer zIndex={2000}>
          <CoverageMarks points={points} marks={marks} />
          <CoverageLabels points={points} labels={labels} />
          <PlotArea padding={padding} />
        </ZIndexLayer>
      </ComposedChart>
      {hasNames ? null : <FigureLegend entries={coverageLegend(page)} />}
    </div>
  )
})

/** A sum in which regions are missing is a mark of its own, not a dip of the line. */
const drawn = ({ figures }: CoveragePoint) =>
  figures?.incomplete === undefined ? figures : undefined
const registerOf = (point: CoveragePoint) => drawn(point)?.registerTotal
const sonarOf = (point: CoveragePoint) => drawn(point)?.sonarTotal
const gapOf = (point: CoveragePoint) => {
  const figures = drawn(point)
  return figures === undefined ? undefined : [figures.sonarTotal, figures.registerTotal]
}
