import { memo, type ReactElement, useId, useMemo } from 'react'
import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { Hatch } from '../../../components/Hatch.tsx'
import type { EventMark } from '../../../domain/events.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import type { ProfilePoint } from '../../../domain/trends.ts'
import type { Measure } from '../../../domain/view.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import {
  chartFrame,
  hollowMarks,
  peopleAxis,
  ReferenceLines,
  shareAxis,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { layerIds, layerLooks, layersOf } from './profileLayers.ts'
import { profileTooltip } from './profilesText.ts'

interface ProfilesColumnsProps {
  /** Oldest first; a quarter without values is a gap. */
  readonly points: readonly ProfilePoint[]
  readonly measure: Measure
  /** How many regions there are; only where the points are sums over regions. */
  readonly regions: number | undefined
  readonly marks: readonly EventMark[]
  readonly description: string
}

/** A stacked column for each quarter; a hollow mark stands on a sum without some regions. */
export const ProfilesColumns = memo(function ProfilesColumns(
  props: ProfilesColumnsProps,
): ReactElement {
  const { points, measure, regions, marks, description } = props
  const page = useI18n()
  const { formats } = page
  const hatch = useId()
  const size = useDrawingSize()
  const data = useMemo(
    () =>
      points.map((point) => {
        const layers = layersOf(point, measure)
        const whole = measure === 'count' ? point.values?.total : 1
        return {
          time: lastMonthIndex(point.quarter),
          layers,
          incomplete: layers && point.regionsMissing !== undefined ? whole : undefined,
          ...profileTooltip(point, measure, regions, page),
        }
      }),
    [points, measure, regions, page],
  )
  const quarters = points.map(({ quarter }) => quarter)
  // Columns stand apart, and the first and the last one within the plot.
  const barSize = Math.max(4, Math.min(48, (0.6 * (size.width - 80)) / points.length))
  const padding = { left: barSize / 2 + 4, right: barSize / 2 + 4 }
  return (
    <ComposedChart {...chartFrame(size)} data={data} title={description}>
      <defs>
        <Hatch id={`${hatch}-profile2`} colour={layerLooks.profile2.colour} />
        <Hatch id={`${hatch}-profile4`} colour={layerLooks.profile4.colour} />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis {...timeAxis(quarters, formats, size)} padding={padding} />
      <YAxis {...(measure === 'share' ? shareAxis([0, 1], formats) : peopleAxis(formats))} />
      <ChartTooltip />
      {layerIds.map((id) => {
        const { swatch, colour } = layerLooks[id]
        return (
          <Bar
            key={id}
            dataKey={`layers.${id}`}
            stackId="profiles"
            barSize={barSize}
            fill={swatch === 'solid' ? colour : `url(#${hatch}-${id})`}
            stroke={colour}
            isAnimationActive={false}
          />
        )
      })}
      <Line {...hollowMarks('var(--text)')} dataKey="incomplete" />
      <ReferenceLines marks={marks} />
    </ComposedChart>
  )
})
