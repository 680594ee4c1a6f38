import { memo, type ReactElement, useMemo } from 'react'
import { CartesianGrid, type DotItemDotProps, Line, LineChart, XAxis, YAxis } from 'recharts'
import type { SharePoint } from '../../../domain/coverageTrend.ts'
import type { EventMark } from '../../../domain/events.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import {
  chartFrame,
  hasDot,
  hollowMarks,
  ReferenceLines,
  seriesProps,
  shareAxis,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { EndLabels, endLabelRoom } from '../card/EndLabels.tsx'
import { type ComparedArea, drawnShare } from './compareAreas.ts'
import { shareTooltip } from './coverageShareText.ts'

interface CoverageShareLinesProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
  /** Ends of the vertical axis, 0–1. */
  readonly domain: readonly [number, number]
  readonly marks: readonly EventMark[]
  readonly description: string
}

/** Coverage through time, one line per area. */
export const CoverageShareLines = memo(function CoverageShareLines(
  props: CoverageShareLinesProps,
): ReactElement {
  const { points, areas, domain, marks, description } = props
  const page = useI18n()
  const size = useDrawingSize()
  const data = useMemo(
    () =>
      points.map((point) => ({
        time: lastMonthIndex(point.quarter),
        shares: areas.map((_, index) => drawnShare(point, index)),
        incomplete: areas.map((_, index) =>
          point.areas[index]?.incomplete === undefined ? undefined : point.areas[index].share,
        ),
        ...shareTooltip(point, areas, page),
      })),
    [points, areas, page],
  )
  const labels = areas.flatMap(({ totals, look: { colour } }, area) => {
    const end = data.findLast(({ shares }) => shares[area] !== undefined)
    const [value, name] = [end?.shares[area], areaName(totals.area, page)]
    return end === undefined || value === undefined ? [] : [{ name, value, time: end.time, colour }]
  })
  const quarters = points.map(({ quarter }) => quarter)
  return (
    <LineChart {...chartFrame(size, endLabelRoom(labels, size))} data={data} title={description}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis {...timeAxis(quarters, page.formats, size)} />
      <YAxis {...shareAxis(domain, page.formats)} />
      <ChartTooltip />
      {areas.map(({ totals, look }, area) => (
        <Line
          {...seriesProps}
          key={totals.area.code}
          dataKey={`shares.${area}`}
          stroke={look.colour}
          strokeWidth={look.width}
          strokeDasharray={look.dash}
          dot={({ cx, cy, index }: DotItemDotProps) => {
            const values = data.map(({ shares }) => shares[area])
            return hasDot(values, index) ? (
              <circle key={index} cx={cx} cy={cy} r={4} fill={look.colour} />
            ) : null
          }}
        />
      ))}
      {areas.map(({ totals, look }, area) => (
        <Line {...hollowMarks(look.colour)} key={totals.area.code} dataKey={`incomplete.${area}`} />
      ))}
      <ReferenceLines marks={marks} />
      <EndLabels labels={labels} size={size} />
    </LineChart>
  )
})
