import { memo, type ReactElement, useId, useRef } from 'react'
import type { ProfileId } from '../../../domain/profile.ts'
import type { Measure } from '../../../domain/view.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { lettersWide, useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import { namesRoom, ProfileLabels } from './ProfileLabels.tsx'
import styles from './ProfilesFigure.module.css'
import { profileAxis } from './profileAxis.ts'
import { type DrawnPoint, layerColours, layerFill, layersOf } from './profileLayers.ts'

interface ProfileColumnProps {
  readonly point: DrawnPoint
  readonly measure: Measure
  readonly description: string
}

/** Pixels at the usual size of letters. */
const height = 320
/** As wide as a bar and its names need, and narrower where there is less room. */
const [leastBar, mostBar] = [24, 76] as const

/** One quarter: one stacked bar with its values, and nothing that looks like a development. */
export const ProfileColumn = memo(function ProfileColumn(props: ProfileColumnProps): ReactElement {
  const { point, measure, description } = props
  const { formats } = useTexts()
  const patterns = useId()
  const box = useRef<HTMLDivElement>(null)
  const room = useWidth(box)
  const textSize = useTextSize()
  const { scale } = textSize
  const { domain, ticks } = profileAxis([point], measure)
  const format = measure === 'share' ? formats.percentage : formats.count
  const tickText = (value: number): string =>
    measure === 'share' ? formats.wholePercentage(value * 100) : formats.count(value)
  const longest = Math.max(...ticks.map((tick) => tickText(tick).length))
  const left = 12 + lettersWide(longest, 8, textSize)
  const barWidth = Math.min(mostBar, Math.max(leastBar, room - left - namesRoom(textSize)))
  const [top, bottom] = [32 * scale, (height - 30) * scale]
  const plot = { x: left, y: top, width: barWidth, height: bottom - top }
  const right = left + barWidth
  const yOf = (value: number): number => bottom - (value / domain[1]) * (bottom - top)
  const width = right + namesRoom(textSize)
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height * scale}
        viewBox={`0 0 ${width} ${height * scale}`}
        role="img"
      >
        <title>{description}</title>
        <Hatch id={`${patterns}-municipality`} colour="var(--municipality)" />
        <Hatch id={`${patterns}-uwv`} colour="var(--uwv)" />
        {ticks.map((value) => (
          <g key={value}>
            <path className={styles['axis']} d={`M${left - 6} ${yOf(value)}H${left}`} />
            <text
              className={styles['tick']}
              x={left - 8}
              y={yOf(value) + 5 * scale}
              textAnchor="end"
            >
              {tickText(value)}
            </text>
          </g>
        ))}
        <path className={styles['axis']} d={`M${left} ${top}V${bottom}H${right}`} />
        <g>
          {layersOf(point).map(({ id, from, to }) => (
            <rect
              key={id}
              x={left}
              y={yOf(to)}
              width={barWidth}
              height={yOf(from) - yOf(to)}
              fill={layerFill(id, patterns)}
              stroke={layerColours[id]}
            />
          ))}
        </g>
        <text
          className={styles['tick']}
          x={left + barWidth / 2}
          y={bottom + 20 * scale}
          textAnchor="middle"
        >
          {formats.shortQuarter(point.quarter)}
        </text>
        <ProfileLabels
          point={point}
          plot={plot}
          yOf={yOf}
          patterns={patterns}
          valueText={(id: ProfileId) => format(point.values?.[id] ?? 0)}
        />
      </svg>
    </div>
  )
})
