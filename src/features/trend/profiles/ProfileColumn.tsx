import { memo, type ReactElement, useId, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { ProfileId } from '../../../domain/profile.ts'
import type { Measure } from '../../../domain/view.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { axisTick, belowPlot, useTextSize } from '../frame/textSize.ts'
import { namesRoom, ProfileLabels } from './ProfileLabels.tsx'
import styles from './ProfilesFigure.module.css'
import { profileAxis } from './profileAxis.ts'
import { type DrawnPoint, layerColours, layerFill, layerIds } from './profileLayers.ts'

interface ProfileColumnProps {
  readonly point: DrawnPoint
  readonly measure: Measure
  readonly description: string
}

/** One quarter: one stacked bar with its values, and nothing that looks like a development. */
export const ProfileColumn = memo(function ProfileColumn(props: ProfileColumnProps): ReactElement {
  const { point, measure, description } = props
  const { formats } = useTexts()
  const patterns = useId()
  const textSize = useTextSize()
  const tick = useMemo(() => axisTick(textSize), [textSize])
  // On one line, also where it is wider than the bar.
  const quarterTick = useMemo(() => ({ ...tick, width: namesRoom(textSize) }), [tick, textSize])
  const margin = useMemo(
    () => ({ top: 32 * textSize.scale, right: namesRoom(textSize), bottom: 0, left: 0 }),
    [textSize],
  )
  const data = useMemo(() => [{ quarter: point.quarter, ...point.values }], [point])
  const axis = useMemo(() => profileAxis([point], measure), [point, measure])
  const labelled = useMemo(() => [point], [point])
  const format = measure === 'share' ? formats.percentage : formats.count
  const text = (value: number): string =>
    measure === 'share' ? formats.wholePercentage(value * 100) : formats.count(value)
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      role="img"
      title={description}
      className={styles['single'] ?? ''}
      data={data}
      margin={margin}
      barCategoryGap={0}
    >
      <defs>
        <Hatch id={`${patterns}-municipality`} colour="var(--municipality)" />
        <Hatch id={`${patterns}-uwv`} colour="var(--uwv)" />
      </defs>
      <XAxis
        dataKey="quarter"
        {...belowPlot(textSize)}
        tick={quarterTick}
        tickFormatter={() => formats.shortQuarter(point.quarter)}
        stroke="var(--strong-line)"
      />
      <YAxis
        width="auto"
        {...axis}
        interval={0}
        tick={tick}
        tickFormatter={text}
        stroke="var(--strong-line)"
      />
      {layerIds.map((id) => (
        <Bar
          key={id}
          dataKey={id}
          stackId="people"
          fill={layerFill(id, patterns)}
          stroke={layerColours[id]}
          isAnimationActive={false}
        />
      ))}
      <ProfileLabels
        points={labelled}
        patterns={patterns}
        valueText={(id: ProfileId) => format(point.values?.[id] ?? 0)}
      />
    </BarChart>
  )
})
