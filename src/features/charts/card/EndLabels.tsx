import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { DrawingSize } from './DrawingSize.tsx'
import styles from './drawing.module.css'

/** A name beside the end of a line or an area. */
export interface EndLabel {
  readonly name: string
  /** Where the line ends, on both axes. */
  readonly value: number
  readonly time: number
  readonly colour: string
}

/** Pixels from the plot to the names. */
const before = 18

/** Pixels that names take at the right of a plot; 0 where that is too much: the legend has them too. */
export function endLabelRoom(
  labels: readonly EndLabel[],
  { width, scale, spacing }: DrawingSize,
): number {
  const longest = Math.max(0, ...labels.map(({ name }) => name.length))
  // A letter of 14 pixels is at most 8.2 wide on average, in the wider fonts.
  const room = before + longest * (8.2 * scale + spacing)
  return room <= 0.35 * width ? Math.ceil(room) : 0
}

interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  readonly size: DrawingSize
}

/** Names beside the ends of lines of a Recharts chart, moved down where they would touch. */
export function EndLabels({ labels, size }: EndLabelsProps): ReactElement | null {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (endLabelRoom(labels, size) === 0 || !toX || !toY || !plot) return null
  const right = plot.x + plot.width
  const ends = labels.map((label) => ({ ...label, y: toY(label.value) ?? plot.y }))
  ends.sort((a, b) => a.y - b.y)
  const step = 17 * size.scale
  const places = spreadDown(
    ends.map(({ y }) => y),
    plot.y + plot.height,
    step,
  )
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']}>
        {ends.map(({ name, time, y, colour }, index) => {
          const start = (toX(time) ?? right) + 6
          const place = places[index] ?? y
          return (
            <g key={name}>
              <path
                d={`M${start} ${y}H${Math.max(start, right)}L${right + before - 4} ${place}`}
                fill="none"
                stroke={colour}
              />
              <text x={right + before} y={place + 5 * size.scale}>
                {name}
              </text>
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}

/**
 * Heights of labels near those that they wish for, from top to bottom, at least a step apart and not
 * below `bottom`. Example: 10 and 12 with a step of 16 become 10 and 26.
 */
export function spreadDown(
  wanted: readonly number[],
  bottom: number,
  step: number,
): readonly number[] {
  let lowest = Number.NEGATIVE_INFINITY
  return wanted.map((height, index) => {
    lowest = Math.max(height, lowest + step)
    return Math.min(lowest, bottom - (wanted.length - 1 - index) * step)
  })
}
