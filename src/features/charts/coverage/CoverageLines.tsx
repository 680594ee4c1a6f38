import { memo, type ReactElement, useId, useMemo } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  XAxis,
  YAxis,
} from 'recharts'
import { Hatch } from '../../../components/Hatch.tsx'
import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import type { EventMark } from '../../../domain/events.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { type I18n, useI18n } from '../../../i18n/I18nProvider.tsx'
import {
  chartFrame,
  hasDot,
  hollowMarks,
  peopleAxis,
  ReferenceLines,
  seriesProps,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { type EndLabel, EndLabels, endLabelRoom } from '../card/EndLabels.tsx'
import { coverageTooltip } from './coverageText.ts'

interface CoverageLinesProps {
  /** At least two, oldest first; a quarter without numbers is a gap in the lines. */
  readonly points: readonly CoveragePoint[]
  readonly marks: readonly EventMark[]
  readonly description: string
}

/** Sonar and register through time, in people, from zero; what lies between them is hatched. */
export const CoverageLines = memo(function CoverageLines({
  points,
  marks,
  description,
}: CoverageLinesProps): ReactElement {
  const page = useI18n()
  const hatch = useId()
  const size = useDrawingSize()
  const data = useMemo(
    () => points.map((point) => ({ ...rowOf(point), ...coverageTooltip(point, page) })),
    [points, page],
  )
  const labels = endLabels(data, page)
  const quarters = points.map(({ quarter }) => quarter)
  const drawn = data.map(({ sonar }) => sonar)
  const dot = ({ cx, cy, index, stroke }: DotItemDotProps): ReactElement | null =>
    hasDot(drawn, index) ? <circle key={index} cx={cx} cy={cy} r={3} fill={stroke} /> : null
  return (
    <ComposedChart
      {...chartFrame(size, endLabelRoom(labels, size))}
      data={data}
      title={description}
    >
      <defs>
        <Hatch id={hatch} colour="var(--register)" />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis {...timeAxis(quarters, page.formats, size)} />
      <YAxis {...peopleAxis(page.formats)} />
      <ChartTooltip />
      <Area
        {...seriesProps}
        dataKey="gap"
        fill={`url(#${hatch})`}
        fillOpacity={0.8}
        stroke="none"
      />
      <Line
        {...seriesProps}
        dataKey="register"
        stroke="var(--register)"
        strokeWidth={2.5}
        strokeDasharray="6 3"
        dot={dot}
      />
      <Line {...seriesProps} dataKey="sonar" stroke="var(--sonar)" strokeWidth={2.5} dot={dot} />
      <Line {...hollowMarks('var(--register)')} dataKey="incompleteRegister" />
      <Line {...hollowMarks('var(--sonar)')} dataKey="incompleteSonar" />
      <ReferenceLines marks={marks} />
      <EndLabels labels={labels} size={size} />
    </ComposedChart>
  )
})

interface Row {
  readonly time: number
  readonly sonar?: number
  readonly register?: number
  readonly gap?: readonly [number, number]
  readonly incompleteSonar?: number
  readonly incompleteRegister?: number
}

/** A sum in which regions are missing is a mark of its own, not a dip of the line. */
function rowOf({ quarter, values }: CoveragePoint): Row {
  const time = lastMonthIndex(quarter)
  if (values === undefined) return { time }
  const { sonarTotal, registerTotal, incomplete } = values
  return incomplete === undefined
    ? { time, sonar: sonarTotal, register: registerTotal, gap: [sonarTotal, registerTotal] }
    : { time, incompleteSonar: sonarTotal, incompleteRegister: registerTotal }
}

function endLabels(rows: readonly Row[], { texts }: I18n): readonly EndLabel[] {
  const words = texts.charts.coverage
  const { time, sonar, register } = rows.findLast((row) => row.sonar !== undefined) ?? {}
  if (time === undefined || sonar === undefined || register === undefined) return []
  const [colour, middle] = ['var(--register)', (sonar + register) / 2]
  return [
    { name: words.register, value: register, time, colour },
    { name: words.gap, value: middle, time, colour },
    { name: words.sonar, value: sonar, time, colour: 'var(--sonar)' },
  ]
}
