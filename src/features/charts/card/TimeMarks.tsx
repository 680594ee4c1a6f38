import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { DrawingSize } from './DrawingSize.tsx'
import styles from './drawing.module.css'

/** Half of the three months between two quarters. */
const half = 1.5

interface Span {
  readonly start: number
  readonly end: number
}

interface GapColumnsProps {
  /** The last month of each quarter without a figure, oldest first. */
  readonly times: readonly number[]
  readonly label: string
  /** Where no line runs: at the top of the plot, or at its bottom. */
  readonly isLow?: boolean
  readonly size: DrawingSize
}

/** A pale column where there is no figure, named where there is room beside it. */
export function GapColumns(props: GapColumnsProps): ReactElement | null {
  const { times, label, isLow = false, size } = props
  const toX = useXAxisScale()
  const plot = usePlotArea()
  if (!toX || !plot) return null
  const right = plot.x + plot.width
  const spans: Span[] = []
  for (const time of times) {
    const [start, end] = [toX(time - half) ?? plot.x, toX(time + half) ?? right]
    const last = spans.at(-1)
    if (last !== undefined && start - last.end < 1) spans.splice(-1, 1, { ...last, end })
    else spans.push({ start, end })
  }
  const room = label.length * 7 * size.scale + 12
  const y = isLow ? plot.y + plot.height - 12 : plot.y + 16 * size.scale
  return (
    <g className={styles['label']}>
      {spans.map(({ start, end }, index) => {
        const isAfter = (spans[index + 1]?.start ?? right) - end > room
        // A label on the left may meet that of the column before it.
        const free = spans[index - 1] === undefined ? plot.x : (spans[index - 1]?.end ?? 0) + room
        const isBefore = !isAfter && start - free > room
        return (
          <g key={start}>
            <rect
              x={start}
              y={plot.y}
              width={Math.max(0, end - start)}
              height={plot.height}
              fill="var(--gap)"
            />
            {isAfter || isBefore ? (
              <text
                className={styles['quiet']}
                x={isAfter ? end + 6 : start - 6}
                y={y}
                textAnchor={isAfter ? 'start' : 'end'}
              >
                {label}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

interface CompleteStripProps {
  readonly quarters: readonly { readonly time: number; readonly isComplete: boolean }[]
}

/** Pixels: of the strip, and from the axis to it. */
const stripHeight = 8

/** What a strip takes of the height of the axis. */
export const stripRoom = 2 * stripHeight

/** A strip under the axis: filled in the quarters in which all regions are there. */
export function CompleteStrip({ quarters }: CompleteStripProps): ReactElement | null {
  const toX = useXAxisScale()
  const plot = usePlotArea()
  if (!toX || !plot) return null
  return (
    <g>
      {quarters.map(({ time, isComplete }) => {
        const start = Math.max(plot.x, toX(time - half) ?? plot.x) + 1.25
        const end = Math.min(plot.x + plot.width, toX(time + half) ?? 0) - 1.25
        return (
          <rect
            key={time}
            x={start}
            y={plot.y + plot.height + stripHeight}
            width={Math.max(1, end - start)}
            height={stripHeight}
            fill={isComplete ? 'var(--accent)' : 'var(--paper)'}
            stroke={isComplete ? 'var(--accent)' : 'var(--border)'}
          />
        )
      })}
    </g>
  )
}

interface EdgeLabelProps {
  /** The line, on both axes, in its order. */
  readonly points: readonly { readonly time: number; readonly value: number }[]
  readonly side: 'first' | 'last'
  readonly above?: string
  readonly below?: string
  /** Of what stands above, in bold; without it that is quiet too. */
  readonly colour?: string
  readonly size: DrawingSize
}

/** Words over and under the first or the last figure of a line, clear of what lies beside it. */
export function EdgeLabel(props: EdgeLabelProps): ReactElement | null {
  const { points, side, above, below, colour, size } = props
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const end = side === 'first' ? points.at(0) : points.at(-1)
  if (!toX || !toY || end === undefined) return null
  const x = toX(end.time) ?? 0
  const width = Math.max(above?.length ?? 0, below?.length ?? 0) * 7.2 * size.scale
  const heights = points
    .filter(({ time }) => Math.abs((toX(time) ?? 0) - x) <= width)
    .map(({ value }) => toY(value) ?? 0)
  const anchor = side === 'first' ? 'start' : 'end'
  const left = side === 'first' ? x + 2 : x + 6
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']} textAnchor={anchor}>
        {above === undefined ? null : (
          <text
            className={colour === undefined ? styles['quiet'] : styles['name']}
            fill={colour}
            x={left}
            y={Math.min(...heights) - 9 * size.scale}
          >
            {above}
          </text>
        )}
        {below === undefined ? null : (
          <text className={styles['quiet']} x={left} y={Math.max(...heights) + 20 * size.scale}>
            {below}
          </text>
        )}
      </g>
    </ZIndexLayer>
  )
}
