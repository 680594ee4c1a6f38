import { memo, type ReactElement, useMemo } from 'react'
import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  XAxis,
  YAxis,
} from 'recharts'
import {
  lastMonthIndex,
  monthIndex,
  type Quarter,
  quartersBetween,
} from '../../../domain/quarter.ts'
import { nationalRegister, registerBreaks } from '../../../domain/reference/nationalRegister.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { chartFrame, peopleAxis, seriesProps, timeAxis } from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from '../card/drawing.module.css'
import { type RegionRegister, registerTooltip } from './registerText.ts'

interface RegisterLineProps extends RegionRegister {
  readonly description: string
}

/**
 * The known quarter-ends, from 0, and the region at its own quarter. Lines only between quarters
 * that follow each other: what was not found stays a gap.
 */
export const RegisterLine = memo(function RegisterLine(props: RegisterLineProps): ReactElement {
  const { registerTotal, quarter, region, description } = props
  const page = useI18n()
  const { texts, formats } = page
  const size = useDrawingSize()
  const frame = chartFrame(size)
  // Room for the words above the band.
  const margin = { ...frame.margin, top: 34 * size.scale, right: 32 * size.scale }
  const data = useMemo(
    () =>
      quarters.map((one) => ({
        time: lastMonthIndex(one),
        people: points.get(one)?.people,
        ...registerTooltip(one, page),
      })),
    [page],
  )
  const dot = ({ cx, cy, index }: DotItemDotProps): ReactElement | null => {
    const point = points.get(quarters[index])
    if (point === undefined) return null
    return (
      <circle
        key={index}
        cx={cx}
        cy={cy}
        r={4}
        fill={point.derivedFrom === undefined ? 'var(--register)' : 'var(--page)'}
        stroke="var(--register)"
        strokeWidth={2}
      />
    )
  }
  return (
    <LineChart {...frame} margin={margin} data={data} title={description}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis {...timeAxis(quarters, formats, size)} />
      <YAxis {...peopleAxis(formats)} />
      <ChartTooltip />
      {registerBreaks.map(({ kind, from, to }) => (
        <ReferenceArea
          key={kind}
          fill="var(--line)"
          fillOpacity={0.6}
          stroke="var(--strong-line)"
          strokeDasharray="2 2"
          x1={monthIndex(from) - 1}
          x2={monthIndex(to)}
          label={{
            value: texts.charts.register.band,
            position: 'top',
            offset: 8,
            className: styles['label'] ?? '',
          }}
        />
      ))}
      <Line
        {...seriesProps}
        dataKey="people"
        stroke="var(--register)"
        strokeWidth={2.5}
        dot={dot}
      />
      <ReferenceDot
        x={lastMonthIndex(quarter)}
        y={registerTotal}
        shape={({ cx = 0, cy = 0 }) => (
          <path d={`M${cx} ${cy - 6}l6 6l-6 6l-6 -6Z`} fill="var(--compare-1)" />
        )}
        label={{
          value: `${region}: ${formats.count(registerTotal)}`,
          position: 'top',
          className: styles['label'] ?? '',
        }}
      />
    </LineChart>
  )
})

const points = new Map<Quarter | undefined, (typeof nationalRegister)[number]>(
  nationalRegister.map((point) => [point.quarter, point]),
)
const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
const quarters = first && last ? quartersBetween(first.quarter, last.quarter) : []
