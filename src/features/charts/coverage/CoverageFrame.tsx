import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { CoverageTotals } from '../../../domain/coverageTrend.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { chartFrame, ReferenceLines, timeAxis } from '../card/axes.tsx'
import { ChartTooltip, type PointText } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { type EndLabel, EndLabels, endLabelRoom } from '../card/EndLabels.tsx'
import { CompleteStrip, GapColumns, stripRoom } from '../card/TimeMarks.tsx'
import type { CoverageDrawingProps } from './CoverageCard.tsx'
import { bridgesOf } from './compareAreas.ts'

interface CoverageFrameProps
  extends Pick<CoverageDrawingProps, 'points' | 'marks' | 'strip' | 'description'> {
  /** One for each point. */
  readonly data: readonly (PointText & { readonly time: number })[]
  readonly valueAxis: ComponentProps<typeof YAxis>
  readonly labels: readonly EndLabel[]
  /** Names the quarters without a figure, where no line runs; not where lines have gaps of their own. */
  readonly gaps: 'top' | 'bottom' | undefined
  readonly children: ReactNode
}

/** What both drawings of coverage have around their lines: axes, gaps, changes in counting, complete quarters. */
export function CoverageFrame(props: CoverageFrameProps): ReactElement {
  const { points, marks, strip, data, labels, gaps } = props
  const page = useLateI18n()
  const { charts } = page.texts
  const size = useDrawingSize()
  const axis = timeAxis(
    points.map(({ quarter }) => quarter),
    page.formats,
    size,
  )
  const below = strip.length > 0 ? stripRoom : 0
  return (
    <ComposedChart
      {...chartFrame(size, endLabelRoom(labels, size))}
      data={[...data]}
      title={props.description}
    >
      {gaps === undefined ? null : (
        <GapColumns
          times={data.filter((_, at) => points[at]?.areas[0] === undefined).map(({ time }) => time)}
          label={charts.coverage.noFigure}
          isLow={gaps === 'bottom'}
          size={size}
        />
      )}
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis {...axis} height={axis.height + below} tickMargin={axis.tickMargin + below} />
      <YAxis {...props.valueAxis} />
      <ChartTooltip />
      {props.children}
      <ReferenceLines marks={marks} label={charts.events.definition} />
      {strip.length > 0 ? <CompleteStrip quarters={strip} /> : null}
      <EndLabels labels={labels} size={size} />
    </ComposedChart>
  )
}

interface BridgesProps {
  readonly totals: readonly (CoverageTotals | undefined)[]
  readonly points: readonly { readonly time: number; readonly value: number | undefined }[]
  readonly colour: string
}

/** Dotted, over sums without some regions. */
export function Bridges({ totals, points, colour }: BridgesProps): ReactElement {
  const cornerOf = (at: number) => ({ x: points[at]?.time ?? 0, y: points[at]?.value ?? 0 })
  return (
    <>
      {bridgesOf(totals).map(([start, end]) => (
        <ReferenceLine
          key={start}
          segment={[cornerOf(start), cornerOf(end)]}
          stroke={colour}
          strokeWidth={1.25}
          strokeDasharray="1.5 3"
        />
      ))}
    </>
  )
}
