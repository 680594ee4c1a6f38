import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { DrawingSize } from './DrawingSize.tsx'
import styles from './drawing.module.css'

/** A name beside the end of a line or an area. */
export interface EndLabel {
  readonly name: string
  /** Under it, quieter: "9.191 van 12.842". */
  readonly detail?: string
  /** Where the line ends, on both axes. */
  readonly value: number
  readonly time: number
  readonly colour: string
  /** Names what lies between two values, with a bracket. */
  readonly between?: readonly [number, number]
  /** Names no line of its own: not in bold, not in a colour. */
  readonly isQuiet?: boolean
}

/** Pixels from the plot to the names. */
const before = 22

/** Pixels that names take at the right of a plot; 0 where that is too much: the legend has them too. */
export function endLabelRoom(
  labels: readonly EndLabel[],
  { width, scale, spacing }: DrawingSize,
): number {
  if (labels.length === 0) return 0
  const lengths = labels.map(({ name, detail = '' }) => Math.max(name.length, detail.length))
  const longest = Math.max(0, ...lengths)
  // A letter of 14 pixels is at most 7.5 wide on average.
  const room = before + longest * (7.5 * scale + spacing)
  return room <= 0.35 * width ? Math.ceil(room) : 0
}

interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  readonly size: DrawingSize
}

/** Names beside the ends of lines of a Recharts chart, moved apart where they would touch. */
export function EndLabels({ labels, size }: EndLabelsProps): ReactElement | null {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  if (endLabelRoom(labels, size) === 0 || !toX || !toY || !plot) return null
  const right = plot.x + plot.width
  // Two lines of words between two ends have their middle between them.
  const ends = labels.map((label) => ({
    ...label,
    y: (toY(label.value) ?? plot.y) - (label.between === undefined ? 0 : 8 * size.scale),
  }))
  ends.sort((a, b) => a.y - b.y)
  const places = spread(
    ends.map(({ y }) => y),
    ends.map(({ detail }) => (detail === undefined ? 19 : 36) * size.scale),
    plot.y + plot.height,
  )
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']}>
        {ends.map(({ name, detail, time, y, colour, between, isQuiet }, index) => {
          const start = (toX(time) ?? right) + 6
          const place = places[index] ?? y
          const isMoved = Math.abs(place - y) > 4
          const x = right + before
          return (
            <g key={name}>
              {isMoved && isQuiet !== true ? (
                <path
                  d={`M${start} ${y}H${Math.max(start, right + 4)}L${x - 8} ${place}H${x - 4}`}
                  fill="none"
                  stroke={colour}
                />
              ) : null}
              {between === undefined ? null : (
                <path
                  d={`M${x - 14} ${toY(between[1])}h6V${toY(between[0])}h-6`}
                  fill="none"
                  stroke="var(--border)"
                />
              )}
              <text
                className={isQuiet === true ? styles['quiet'] : styles['name']}
                fill={colour}
                x={x}
                y={place + 5 * size.scale}
              >
                {name}
              </text>
              {detail === undefined ? null : (
                <text
                  className={between === undefined ? styles['quiet'] : styles['name']}
                  fill="var(--text)"
                  x={x}
                  y={place + 21 * size.scale}
                >
                  {detail}
                </text>
              )}
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}

/**
 * Heights of labels as near as can be to those that they wish for, from top to bottom, each with room for
 * itself above the next, and the last one not below `bottom`. Example: 50 and 52 of 16 become 43 and 59.
 */
export function spread(
  wanted: readonly number[],
  rooms: readonly number[],
  bottom: number,
): readonly number[] {
  const before = wanted.map((_, index) =>
    rooms.slice(0, index).reduce((sum, room) => sum + room, 0),
  )
  // Without the rooms above them, labels that would touch all wish for one height: their middle.
  const groups: { readonly sum: number; readonly count: number }[] = []
  for (const [index, height] of wanted.entries()) {
    let group = { sum: height - (before[index] ?? 0), count: 1 }
    for (
      let last = groups.at(-1);
      last !== undefined && last.sum / last.count > group.sum / group.count;
      last = groups.at(-1)
    ) {
      groups.pop()
      group = { sum: last.sum + group.sum, count: last.count + group.count }
    }
    groups.push(group)
  }
  const lowest = bottom - (before.at(-1) ?? 0)
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(sum / count, lowest)))
    .map((height, index) => height + (before[index] ?? 0))
}
