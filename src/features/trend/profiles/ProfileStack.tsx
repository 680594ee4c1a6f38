import { memo, type ReactElement, useId, useMemo } from 'react'
import { Area, AreaChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { isQuarter, type Quarter, quarterParts } from '../../../domain/quarter.ts'
import type { Measure } from '../../../domain/view.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { levelsOnly } from '../frame/levelsOnly.ts'
import { linearScale } from '../frame/linearScale.ts'
import { PlotArea } from '../frame/PlotArea.tsx'
import { axisTick, belowPlot, keyOf, useTextSize } from '../frame/textSize.ts'
import { ProfileEvents } from './ProfileEvents.tsx'
import { ProfileIslands } from './ProfileIslands.tsx'
import { namesRoom } from './ProfileLabels.tsx'
import styles from './ProfilesFigure.module.css'
import { profileAxis } from './profileAxis.ts'
import { type DrawnPoint, layerColours, layerFill, layerIds, layersOf } from './profileLayers.ts'
import { StackLabels } from './StackLabels.tsx'

interface ProfileStackProps {
  /** Oldest first; a quarter without values is a gap. */
  readonly points: readonly DrawnPoint[]
  readonly measure: Measure
  readonly marks: readonly EventMark[]
  readonly description: string
  /** Names at the right end; without them they stand elsewhere. */
  readonly hasNames: boolean
}

const shared = {
  type: 'linear',
  dot: false,
  activeDot: false,
  connectNulls: false,
  isAnimationActive: false,
} as const
const verticalScale = linearScale()
const padding = { left: 8, right: 8 }

/**
 * The four columns stacked through time, each named at its right end. Drawn anew only when its
 * properties change: Recharts can go round in circles on new ones that say the same.
 */
export const ProfileStack = memo(function ProfileStack(props: ProfileStackProps): ReactElement {
  const { points, measure, marks, description, hasNames } = props
  const { formats } = useTexts()
  const patterns = useId()
  const textSize = useTextSize()
  const tick = useMemo(() => axisTick(textSize), [textSize])
  const margin = useMemo(
    () => ({
      top: 32 * textSize.scale,
      right: hasNames ? namesRoom(textSize) : 8,
      bottom: 0,
      left: 0,
    }),
    [textSize, hasNames],
  )
  const data = useMemo(() => points.map(chartRow), [points])
  const axis = useMemo(() => profileAxis(points, measure), [points, measure])
  const hasYears = points.length > 8
  const ticks = useMemo(() => quarterTicks(points), [points])
  const quarterText = (value: unknown): string => {
    if (typeof value !== 'string' || !isQuarter(value)) return ''
    return hasYears ? String(quarterParts(value).year) : formats.shortQuarter(value)
  }
  const valueText = (value: number): string =>
    measure === 'share' ? formats.wholePercentage(value * 100) : formats.count(value)
  return (
    <AreaChart
      key={keyOf(textSize)}
      responsive
      accessibilityLayer={false}
      role="img"
      title={description}
      className={styles['chart'] ?? ''}
      data={data}
      margin={margin}
    >
      <defs>
        <Hatch id={`${patterns}-municipality`} colour="var(--municipality)" />
        <Hatch id={`${patterns}-uwv`} colour="var(--uwv)" />
      </defs>
      <CartesianGrid {...levelsOnly} stroke="var(--line)" />
      <XAxis
        dataKey="quarter"
        {...belowPlot(textSize)}
        ticks={ticks}
        padding={padding}
        tick={tick}
        tickFormatter={quarterText}
        stroke="var(--strong-line)"
        interval="preserveStartEnd"
        minTickGap={16}
      />
      <YAxis
        width="auto"
        scale={verticalScale}
        {...axis}
        interval={0}
        tick={tick}
        tickFormatter={valueText}
        stroke="var(--strong-line)"
      />
      {layerIds.map((id) => (
        <Area
          key={id}
          dataKey={id}
          stackId="people"
          {...shared}
          fill={layerFill(id, patterns)}
          fillOpacity={1}
          stroke={layerColours[id]}
          strokeWidth={1}
        />
      ))}
      <Area {...shared} dataKey="top" fill="none" stroke="none" />
      <ZIndexLayer zIndex={2000}>
        <ProfileIslands points={points} patterns={patterns} />
        <ProfileEvents points={points} marks={marks} />
        {hasNames ? <StackLabels points={points} patterns={patterns} /> : null}
        <PlotArea padding={padding} />
      </ZIndexLayer>
    </AreaChart>
  )
})

/** A row for Recharts: the layers where areas join it, and the top of whatever is drawn for the axis. */
function chartRow(point: DrawnPoint) {
  const { quarter, values, isApart } = point
  const top = layersOf(point).at(-1)?.to
  return isApart ? { quarter, top } : { quarter, top, ...values }
}

/** Every quarter of a short period; the first quarter of every year of a long one. */
function quarterTicks(points: readonly DrawnPoint[]): Quarter[] {
  const quarters = points.map(({ quarter }) => quarter)
  return quarters.length > 8 ? quarters.filter((q) => quarterParts(q).number === 1) : quarters
}
