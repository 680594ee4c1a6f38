import type { ReactElement } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import type { CoverageTotals } from '../../../domain/coverageTrend.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import {
  chartFrame,
  hasDot,
  isNarrow,
  peopleAxis,
  ReferenceLines,
  seriesProps,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { EndLabels, endLabelRoom } from '../card/EndLabels.tsx'
import { CompleteStrip, EdgeLabel, GapColumns, stripRoom } from '../card/TimeMarks.tsx'
import type { CoverageDrawingProps } from './CoverageCard.tsx'
import { bridgesOf, drawnShare } from './compareAreas.ts'
import { latestOf, peopleTooltip } from './coverageText.ts'

const lines = [
  { id: 'registerTotal', colour: 'var(--text)' },
  { id: 'sonarTotal', colour: 'var(--accent)' },
] as const

type LineId = (typeof lines)[number]['id']

/** Register and Sonar of one area through time, in people, from zero; who is not in Sonar lies between. */
export function CoveragePeople(props: CoverageDrawingProps): ReactElement {
  const { points, areas, national, marks, strip, description } = props
  const page = useLateI18n()
  const { formats } = page
  const words = page.texts.charts.coverage
  const size = useDrawingSize()
  const all = points.map((point) => point.areas[0])
  const isWhole = (values: CoverageTotals | undefined): boolean => values?.incomplete === undefined
  const data = points.map((point) => {
    const [values] = point.areas
    const own = isWhole(values) ? values : undefined
    return {
      time: lastMonthIndex(point.quarter),
      ...(own && {
        registerTotal: own.registerTotal,
        sonarTotal: own.sonarTotal,
        between: [own.sonarTotal, own.registerTotal],
      }),
      ...peopleTooltip(point, national, page),
    }
  })
  const quarters = points.map(({ quarter }) => quarter)
  const axis = timeAxis(quarters, formats, size)
  const below = strip.length > 0 ? stripRoom : 0
  const cornerOf = (at: number, id: LineId) => ({ x: data[at]?.time ?? 0, y: data[at]?.[id] ?? 0 })
  const isInside = isNarrow(size)
  const latest = latestOf(points)
  const [end, time] = [latest?.values, latest && data[latest.index]?.time]
  const texts = end && {
    registerTotal: words.endRegister(formats.count(end.registerTotal)),
    sonarTotal: words.endSonar(formats.count(end.sonarTotal)),
  }
  const labels =
    isInside || end === undefined || time === undefined || texts === undefined
      ? []
      : [
          { name: texts.registerTotal, value: end.registerTotal, time, colour: 'var(--text)' },
          {
            name: words.endGap,
            detail: formats.count(end.registerGap),
            value: (end.sonarTotal + end.registerTotal) / 2,
            between: [end.sonarTotal, end.registerTotal] as const,
            time,
            colour: 'var(--quiet)',
            isQuiet: true,
          },
          { name: texts.sonarTotal, value: end.sonarTotal, time, colour: 'var(--accent)' },
        ]
  const first = all.find((values) => drawnShare(values) !== undefined)
  const pointsOf = (id: LineId) =>
    data.flatMap((row) => (row[id] === undefined ? [] : [{ time: row.time, value: row[id] }]))
  return (
    <ComposedChart
      {...chartFrame(size, endLabelRoom(labels, size))}
      data={data}
      title={description}
    >
      <GapColumns
        times={data.filter((_, at) => all[at] === undefined).map((row) => row.time)}
        label={words.noFigure}
        size={size}
      />
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis {...axis} height={axis.height + below} tickMargin={axis.tickMargin + below} />
      <YAxis {...peopleAxis(formats)} />
      <ChartTooltip />
      <Area
        {...seriesProps}
        dataKey="between"
        connectNulls={areas[0]?.totals.area.code === 'NL'}
        fill="var(--accent-tint)"
        fillOpacity={1}
        stroke="none"
      />
      {lines.flatMap(({ id, colour }) =>
        bridgesOf(all).map(([start, stop]) => (
          <ReferenceLine
            key={`${id} ${start}`}
            segment={[cornerOf(start, id), cornerOf(stop, id)]}
            stroke={colour}
            strokeWidth={1.25}
            strokeDasharray="1.5 3"
          />
        )),
      )}
      {lines.map(({ id, colour }) => (
        <Line
          {...seriesProps}
          key={id}
          dataKey={id}
          stroke={colour}
          strokeWidth={2.5}
          dot={({ cx, cy, index }: DotItemDotProps) => {
            const values = data.map((row) => row[id])
            const isLast = index === values.findLastIndex((value) => value !== undefined)
            return hasDot(values, index) ? (
              <circle key={index} cx={cx} cy={cy} r={isLast ? 4 : 2.5} fill={colour} />
            ) : null
          }}
        />
      ))}
      <ReferenceLines marks={marks} label={page.texts.charts.events.definition} />
      {strip.length > 0 ? <CompleteStrip quarters={strip} /> : null}
      {first !== undefined && points.length > 1 && !isInside ? (
        <>
          <EdgeLabel
            points={pointsOf('registerTotal')}
            side="first"
            above={words.endRegister(formats.count(first.registerTotal))}
            size={size}
          />
          <EdgeLabel
            points={pointsOf('sonarTotal')}
            side="first"
            below={words.endSonar(formats.count(first.sonarTotal))}
            size={size}
          />
        </>
      ) : null}
      {isInside && texts !== undefined ? (
        <>
          <EdgeLabel
            points={pointsOf('registerTotal')}
            side="last"
            above={texts.registerTotal}
            colour="var(--text)"
            size={size}
          />
          <EdgeLabel
            points={pointsOf('sonarTotal')}
            side="last"
            below={texts.sonarTotal}
            size={size}
          />
        </>
      ) : null}
      <EndLabels labels={labels} size={size} />
    </ComposedChart>
  )
}
