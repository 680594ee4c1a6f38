import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { DefinitionChange } from '../../../domain/events.ts'
import { lastMonthIndex, type Quarter, quarterParts } from '../../../domain/quarter.ts'
import type { Formats } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartTooltip, type PointText } from './ChartTooltip.tsx'
import { type DrawingSize, isNarrow, useDrawingSize } from './DrawingSize.tsx'

interface TimeChartProps {
  readonly title: string
  /** Every quarter, also one without a figure, oldest first; of each a row of `data`. */
  readonly quarters: readonly Quarter[]
  readonly data: readonly (PointText & { readonly time: number })[]
  readonly valueAxis: ComponentProps<typeof YAxis>
  /** In what is counted: a rule before the first quarter after each. */
  readonly changes: readonly DefinitionChange[]
  readonly width?: number
  readonly height?: number
  /** Pixels above, at the right of, and below the plot for more than the axes. */
  readonly room: { readonly top?: number; readonly right?: number; readonly below?: number }
  readonly children: ReactNode
}

/** What every chart through time has: its axes, a cursor that all of them share, and the changes in counting. */
export function TimeChart(props: TimeChartProps): ReactElement {
  const { formats, texts } = useLateI18n()
  const size = useDrawingSize()
  const { width = size.width, height = (isNarrow(size) ? 272 : 320) * size.scale, room } = props
  const { top = 16 * size.scale, right = 0, below = 0 } = room
  const axis = timeAxis(props.quarters, formats, size)
  return (
    <ComposedChart
      syncId="time"
      syncMethod="value"
      width={width}
      height={height}
      margin={{ top, right: 8 + right, bottom: 0, left: 0 }}
      data={[...props.data]}
      title={props.title}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis {...axis} height={axis.height + below} tickMargin={axis.tickMargin + below} />
      <YAxis {...props.valueAxis} />
      <ChartTooltip />
      {props.children}
      {props.changes.flatMap(({ quarter }, index) => {
        // In the middle of the three months between two quarters.
        const time = lastMonthIndex(quarter) - 1.5
        const label = {
          value: texts.charts.events.definition,
          position: index % 2 === 0 ? 'insideTopRight' : 'insideTopLeft',
          fill: 'var(--quiet)',
          fontSize: 'var(--type-chart)',
        } as const
        const rule = { stroke: 'var(--text)', strokeDasharray: '2 3', label }
        return [
          // A ground, for lines over dark columns.
          <ReferenceLine key={`${time} ground`} x={time} stroke="var(--paper)" strokeWidth={3} />,
          <ReferenceLine key={time} x={time} {...rule} />,
        ]
      })}
    </ComposedChart>
  )
}

/** More quarters than this are named by their years. */
const mostNamed = 8

const axisLook = {
  tick: { fill: 'var(--quiet)', fontSize: 'var(--type-chart)' },
  stroke: 'var(--border)',
}

/** Of data with a `time`, the last month of a quarter: few quarters by name, else years. */
function timeAxis(quarters: readonly Quarter[], formats: Formats, size: DrawingSize) {
  const { width, scale } = size
  const byYear = quarters.length > mostNamed
  const room = (width - (isNarrow(size) ? 60 : 200)) / (72 * scale)
  const step = [1, 2, 4].find((years) => quarters.length / 4 / years <= room) ?? 8
  const begin = quarters.find((quarter) => quarterParts(quarter).number === 1)
  const firstYear = begin === undefined ? 0 : quarterParts(begin).year
  const named = quarters.filter((quarter) => {
    const { year, number } = quarterParts(quarter)
    return !byYear || (number === 1 && (year - firstYear) % step === 0)
  })
  const names = new Map<unknown, string>(
    named.map((quarter) => [
      lastMonthIndex(quarter),
      byYear ? String(quarterParts(quarter).year) : formats.shortQuarter(quarter),
    ]),
  )
  return {
    ...axisLook,
    dataKey: 'time',
    type: 'number',
    domain: ['dataMin', 'dataMax'],
    ticks: named.map(lastMonthIndex),
    tickFormatter: (time: unknown) => names.get(time) ?? '',
    padding: { left: 8, right: 8 },
    interval: 'equidistantPreserveStart',
    minTickGap: 16,
    height: 30 * scale,
    tickMargin: 8 * scale - 6,
  } as const
}

const valueAxis = {
  ...axisLook,
  width: 'auto',
  type: 'number',
  interval: 0,
  axisLine: false,
  tickLine: false,
} as const

/** The YAxis of people, from 0 to a round number. */
export function peopleAxis(formats: Formats) {
  return {
    ...valueAxis,
    niceTicks: 'snap125' as const,
    tickCount: 4,
    allowDecimals: false,
    domain: [0, 'auto'] as const,
    tickFormatter: (people: unknown) => formats.count(Number(people)),
  }
}

/** The YAxis of shares, 0–1, between two of them. */
export function shareAxis(domain: readonly [number, number], formats: Formats) {
  return {
    ...valueAxis,
    // Steps of ten, or quarters of the whole.
    tickCount: domain[0] > 0 ? Math.round((domain[1] - domain[0]) * 10) + 1 : 5,
    domain,
    // The sign stands at the ends.
    tickFormatter: (share: unknown) => {
      const whole = Math.round(Number(share) * 100)
      return domain.some((end) => Math.round(end * 100) === whole)
        ? formats.wholePercentage(whole)
        : formats.count(whole)
    },
  }
}

/** Lines without animation or dots, interrupted by a gap. */
export const seriesProps = {
  type: 'linear',
  connectNulls: false,
  isAnimationActive: false,
  activeDot: false,
  dot: false,
} as const

/** Pixels: a line has a dot at its end, and between two gaps, where it could not be seen; 0 is none. */
export function dotRadius(values: readonly (number | undefined)[], index: number): number {
  const [before, own, after] = [values[index - 1], values[index], values[index + 1]]
  if (index === values.findLastIndex((value) => value !== undefined)) return 4
  return own !== undefined && before === undefined && after === undefined ? 2.5 : 0
}

interface BridgesProps {
  /** Of one line; `isPart` is a sum without some regions, which is not on it. */
  readonly points: readonly {
    readonly time: number
    readonly value?: number | undefined
    readonly isPart: boolean
  }[]
  readonly colour: string
}

/** Dotted, over sums without some regions; never over a quarter without anything. */
export function Bridges({ points, colour }: BridgesProps): readonly ReactElement[] {
  return points.flatMap(({ time, value }, start) => {
    const after = points.slice(start + 1).findIndex(({ isPart }) => !isPart)
    const end = points[start + 1 + after]
    if (value === undefined || after < 1 || end?.value === undefined) return []
    return (
      <ReferenceLine
        key={time}
        segment={[
          { x: time, y: value },
          { x: end.time, y: end.value },
        ]}
        stroke={colour}
        strokeWidth={1.25}
        strokeDasharray="1.5 3"
      />
    )
  })
}
