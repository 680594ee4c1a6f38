import { type ComponentProps, type ReactNode, use } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { DefinitionChange } from '../../../domain/events.ts'
import type { Owner } from '../../../domain/profileShares.ts'
import { lastMonthIndex, type Quarter, quarterParts } from '../../../domain/quarter.ts'
import type { Formats } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartTooltip, type PointText } from './ChartTooltip.tsx'
import { ChosenQuarterContext } from './chosenQuarter.ts'
import { type DrawingSize, isNarrow, isTight, useDrawingSize } from './DrawingSize.tsx'
import styles from './drawing.module.css'
import { OwnerMark } from './OwnerMark.tsx'

interface TimeChartProps {
  readonly title: string
  /** Every quarter, also one without a figure, oldest first; of each a row of `data`. */
  readonly quarters: readonly Quarter[]
  readonly data: readonly (PointText & { readonly time: number })[]
  readonly valueAxis: ComponentProps<typeof YAxis>
  /** Changes in who is counted: each has a rule before its first quarter. */
  readonly changes: readonly DefinitionChange[]
  readonly width?: number
  readonly height?: number
  /** Pixels above, at the right of, and below the plot for more than the axes. */
  readonly room: { readonly top?: number; readonly right?: number; readonly below?: number }
  readonly children: ReactNode
}

/** What every chart through time has: its axes, a cursor that all of them share, and the changes in counting. */
export function TimeChart(props: TimeChartProps) {
  const { formats, texts } = useLateI18n()
  const size = useDrawingSize()
  const { width = size.width, height = (isNarrow(size) ? 272 : 320) * size.scale, room } = props
  const { top = 20 * size.scale, right = 0, below = 0 } = room
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
      <ChosenQuarter quarters={props.quarters} />
      <ChartTooltip />
      {props.children}
      {props.changes.flatMap(({ quarter }, index) => {
        const time = ruleTime(quarter)
        const isNearAxis = props.quarters.indexOf(quarter) < props.quarters.length / 3
        const label = {
          // Without room for it the note says what changed.
          value: isTight(size) ? '' : texts.charts.events.definition,
          // Before the rule, or behind one that is near the axis; two of them on either side.
          position: isNearAxis === (index % 2 === 0) ? 'insideTopLeft' : 'insideTopRight',
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

/** A quiet line at the quarter of the page, named above the plot; none at the end, which the lines name. */
function ChosenQuarter({ quarters }: Pick<TimeChartProps, 'quarters'>) {
  const quarter = use(ChosenQuarterContext)
  const { formats } = useLateI18n()
  const { width, scale } = useDrawingSize()
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
  if (!quarter || !quarters.slice(0, -1).includes(quarter) || !toX || !plot) return null
  const x = toX(lastMonthIndex(quarter)) ?? plot.x
  const name = formats.shortQuarter(quarter)
  const half = name.length * 3.6 * scale
  const way = `M${x} ${plot.y}v${plot.height}`
  return (
    // Over areas, under lines.
    <ZIndexLayer zIndex={300}>
      <g className={styles['label']} pointerEvents="none" data-chosen={quarter}>
        <path d={way} stroke="var(--paper)" strokeWidth={3} />
        <path d={way} stroke="var(--border)" />
        <text
          className={styles['quiet']}
          textAnchor="middle"
          x={Math.min(Math.max(x, half), width - half)}
          y={plot.y - 8 * scale}
        >
          {name}
        </text>
      </g>
    </ZIndexLayer>
  )
}

/** Where the rule of a change in counting stands: in the middle of the three months between two quarters. */
export function ruleTime(quarter: Quarter): number {
  return lastMonthIndex(quarter) - 1.5
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
  // The name of a quarter is wide: the first stays clear of the lowest value.
  const clear = byYear ? 0 : 8 * scale
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
    height: 30 * scale + clear,
    tickMargin: 8 * scale - 6 + clear,
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

/** True between two gaps, where a line could not be seen. */
export function isLonely(values: readonly unknown[], index: number): boolean {
  const [before, own, after] = [values[index - 1], values[index], values[index + 1]]
  return own !== undefined && before === undefined && after === undefined
}

interface TrendLineProps {
  /** In the order of the data; a sum without some regions `isPart`, and is not on the line. */
  readonly points: readonly {
    readonly time: number
    readonly value?: number | undefined
    readonly isPart: boolean
  }[]
  readonly dataKey: string
  readonly colour: string
  readonly width?: number
  /** SVG dash pattern; with it there are open marks too. */
  readonly dash?: string | undefined
  /** Has its sign at both ends of the line. */
  readonly owner?: Owner
}

/** A line with dots at its end and between two gaps; dotted over sums without some regions, never over nothing. */
export function TrendLine(props: TrendLineProps) {
  const { points, dataKey, colour, width = 2.5, dash, owner } = props
  const values = points.map(({ value }) => value)
  const isKnown = (value: number | undefined): boolean => value !== undefined
  const [first, last] = [values.findIndex(isKnown), values.findLastIndex(isKnown)]
  const ends = owner ? [first, last] : [last]
  const radii = values.map((_, at) => (ends.includes(at) ? 4 : isLonely(values, at) ? 2.5 : 0))
  const dot = ({ cx = 0, cy = 0, index }: DotItemDotProps) => {
    if (owner && ends.includes(index)) {
      const radius = index === last ? 5 : 4
      return <OwnerMark key={index} owner={owner} x={cx} y={cy} radius={radius} />
    }
    const radius = radii[index] ?? 0
    const isOpen = dash !== undefined && index % 4 === 0 && isKnown(values[index])
    const look = { r: radius || 2.5, fill: radius > 0 ? colour : 'var(--paper)' }
    return radius > 0 || isOpen ? (
      <circle key={index} cx={cx} cy={cy} {...look} stroke={colour} />
    ) : null
  }
  return (
    <>
      {points.flatMap(({ time, value }, start) => {
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
      })}
      <Line
        {...seriesProps}
        dataKey={dataKey}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash ?? 'none'}
        dot={dot}
      />
    </>
  )
}
