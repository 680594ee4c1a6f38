import type { ReactElement } from 'react'
import { Area, AreaChart, CartesianGrid, type DotItemDotProps, XAxis, YAxis } from 'recharts'
import { countOf, numberColumnIds, type ProfileId, profileIds } from '../../../domain/counts.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import {
  chartFrame,
  isBetweenGaps,
  peopleAxis,
  ReferenceLines,
  seriesProps,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import type { ProfilesDrawingProps } from './ProfilesChart.tsx'
import { drawnPoints, layers, ownerColours, profilesTooltip } from './profilesText.ts'

/** The people of the four columns, UWV below. */
export function ProfilesStack({
  points,
  regions,
  changes,
  who,
}: ProfilesDrawingProps): ReactElement {
  const page = useLateI18n()
  const { texts, formats } = page
  const size = useDrawingSize()
  const drawnQuarters = new Set(drawnPoints(points).map(({ quarter }) => quarter))
  const data = points.map((point) => ({
    time: lastMonthIndex(point.quarter),
    layers:
      point.values && drawnQuarters.has(point.quarter) ? layersOf(point.values.counts) : undefined,
    ...profilesTooltip(
      point,
      (values) =>
        numberColumnIds.map(
          (id) => `${texts.table.columns[id]}: ${formats.count(countOf(values, id))}`,
        ),
      regions,
      page,
    ),
  }))
  const totals = data.map((point) => point.layers && 1)
  return (
    <AreaChart {...chartFrame(size)} data={data} title={texts.charts.profiles.stack(who)}>
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        {...timeAxis(
          points.map(({ quarter }) => quarter),
          formats,
          size,
        )}
        interval="equidistantPreserveStart"
      />
      <YAxis {...peopleAxis(formats)} />
      <ChartTooltip />
      {layers.map(({ id, owner, fill }) => (
        <Area
          key={id}
          {...seriesProps}
          dataKey={`layers.${id}`}
          stackId="profiles"
          fill={fill}
          fillOpacity={1}
          stroke={ownerColours[owner].solid}
          strokeWidth={1.5}
          dot={({ cx = 0, cy = 0, index }: DotItemDotProps) =>
            // Between two gaps an area has no width.
            isBetweenGaps(totals, index) ? (
              <circle key={index} cx={cx} cy={cy} r={2.5} fill={ownerColours[owner].solid} />
            ) : null
          }
        />
      ))}
      <ReferenceLines marks={changes} />
    </AreaChart>
  )
}

function layersOf(counts: readonly number[]): Readonly<Partial<Record<ProfileId, number>>> {
  return Object.fromEntries(profileIds.map((id, index) => [id, counts[index]]))
}
