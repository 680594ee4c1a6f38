import type { ReactElement } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { lastMonthIndex, monthIndex, quartersBetween } from '../../../domain/quarter.ts'
import { nationalRegister, registerBreaks } from '../../../domain/reference/nationalRegister.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { chartFrame, peopleAxis, seriesProps, timeAxis } from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from './RegisterChart.module.css'
import { lastMonthInWords, registerTooltip } from './registerText.ts'

const points = new Map(nationalRegister.map((point) => [point.quarter, point]))
const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
const quarters = first && last ? quartersBetween(first.quarter, last.quarter) : []
const dot = { r: 4, fill: 'var(--accent)', fillOpacity: 1, stroke: 'none' } as const

/** The known quarter-ends, from 0. Lines only between quarters that follow each other. */
export function RegisterLine(): ReactElement {
  const page = useLateI18n()
  const { texts, formats } = page
  const size = useDrawingSize()
  const frame = chartFrame(size)
  // Room for the bracket above the plot.
  const margin = { ...frame.margin, top: 44 * size.scale }
  const data = quarters.map((quarter) => ({
    time: lastMonthIndex(quarter),
    people: points.get(quarter)?.people,
    ...registerTooltip(quarter, page),
  }))
  const [from = '', to = ''] = [first, last].map(
    (end) => end && lastMonthInWords(end.quarter, page),
  )
  return (
    <LineChart
      {...frame}
      margin={margin}
      data={data}
      title={texts.charts.register.description(from, to)}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis {...timeAxis(quarters, formats, size)} interval="equidistantPreserveStart" />
      <YAxis {...peopleAxis(formats)} />
      <ChartTooltip />
      <Line {...seriesProps} dataKey="people" stroke="var(--accent)" strokeWidth={2.5} dot={dot} />
      <Labels scale={size.scale} />
    </LineChart>
  )
}

/** A bracket above the years of the re-assessment, and the first and the last value. */
function Labels({ scale }: { readonly scale: number }): ReactElement | null {
  const { texts, formats } = useLateI18n()
  const [toX, toY, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (!toX || !toY || !plot) return null
  const top = plot.y - 10
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['labels']}>
        {registerBreaks.map(({ kind, from, to }) => {
          const [left = 0, right = 0] = [toX(monthIndex(from) - 1), toX(monthIndex(to))]
          return (
            <g key={kind}>
              <path
                d={`M${left} ${top}v-8H${right}v8`}
                fill="none"
                stroke="var(--border)"
                strokeWidth={1.5}
              />
              <text x={(left + right) / 2} y={top - 16} textAnchor="middle">
                {texts.charts.register.band}
              </text>
            </g>
          )
        })}
        {[first, last].map((point) =>
          point === undefined ? null : (
            <text
              key={point.quarter}
              className={styles['value']}
              x={toX(lastMonthIndex(point.quarter))}
              y={(toY(point.people) ?? 0) - 12 * scale}
              textAnchor={point === first ? 'start' : 'end'}
            >
              {formats.count(point.people)}
            </text>
          ),
        )}
      </g>
    </ZIndexLayer>
  )
}
