import type { SVGProps } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { type DrawingSize, useDrawingSize } from './DrawingSize.tsx'
import styles from './drawing.module.css'

/** A name beside the end of a line or an area. */
export interface EndLabel {
  readonly name: string
  /** Lines under it, quieter: "9.191 van 12.842". */
  readonly details?: readonly string[]
  /** Where the line ends, on both axes. */
  readonly value: number
  readonly time: number
  readonly colour: string
  /** Names what lies between two values, with a bracket. */
  readonly between?: readonly [number, number]
  /** Names no line of its own: not in bold, not in a colour. */
  readonly isQuiet?: boolean
}

/** Pixels from the plot to the names: with several there are lines between. */
function before(labels: readonly EndLabel[]): number {
  return labels.length > 1 ? 22 : 12
}

/** Pixels that names take at the right of a plot; 0 where that is too much: the legend has them too. */
export function endLabelRoom(labels: readonly EndLabel[], size: DrawingSize): number {
  if (labels.length === 0) return 0
  const lengths = labels.flatMap(({ name, details = [] }) =>
    [name, ...details].map(({ length }) => length),
  )
  // A letter of 14 pixels is at most 7.5 wide on average.
  const room = before(labels) + Math.max(...lengths) * (7.5 * size.scale + size.spacing)
  return room <= 0.35 * size.width ? Math.ceil(room) : 0
}

/** Names beside the ends of lines of a Recharts chart, moved apart where they would touch. */
export function EndLabels({ labels }: { readonly labels: readonly EndLabel[] }) {
  const size = useDrawingSize()
  const [toX, toY, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (endLabelRoom(labels, size) === 0 || !toX || !toY || !plot) return null
  const { scale } = size
  const right = plot.x + plot.width
  // Two lines of words between two ends have their middle between them.
  const ends = labels
    .map((label) => ({
      ...label,
      y: (toY(label.value) ?? plot.y) - (label.between === undefined ? 0 : 8 * scale),
    }))
    .toSorted((a, b) => a.y - b.y)
  const places = spread(
    ends.map(({ y }) => y),
    ends.map(({ details = [] }) => (19 + 17 * details.length) * scale),
    plot.y + plot.height,
  )
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']}>
        {ends.map(({ name, details = [], time, y, colour, between, isQuiet = false }, index) => {
          const start = (toX(time) ?? right) + 6
          const place = places[index] ?? y
          const isMoved = Math.abs(place - y) > 4
          const x = right + before(labels)
          const way = `M${start} ${y}H${Math.max(start, right + 4)}L${x - 8} ${place}H${x - 4}`
          const bracket = between && `M${x - 14} ${toY(between[1])}h6V${toY(between[0])}h-6`
          return (
            <g key={name}>
              {isMoved && !isQuiet ? <path d={way} fill="none" stroke={colour} /> : null}
              {bracket ? <path d={bracket} fill="none" stroke="var(--border)" /> : null}
              <text
                className={styles[isQuiet ? 'quiet' : 'name']}
                fill={colour}
                x={x}
                y={place + 5 * scale}
              >
                {name}
              </text>
              {details.map((detail, line) => (
                <text
                  key={detail}
                  className={styles[between === undefined ? 'quiet' : 'name']}
                  fill="var(--text)"
                  x={x}
                  y={place + (21 + 16 * line) * scale}
                >
                  {detail}
                </text>
              ))}
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
  const above = wanted.map((_, index) => rooms.slice(0, index).reduce((sum, room) => sum + room, 0))
  // Without the rooms above them, labels that would touch all wish for one height: their middle.
  const groups: { readonly sum: number; readonly count: number }[] = []
  for (const [index, height] of wanted.entries()) {
    let group = { sum: height - (above[index] ?? 0), count: 1 }
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
  const lowest = bottom - (above.at(-1) ?? 0)
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(sum / count, lowest)))
    .map((height, index) => height + (above[index] ?? 0))
}

/** Words at the first or the last figure of a line. */
export interface EdgeText {
  readonly side: 'first' | 'last'
  readonly text: string
  /** Behind it, quieter. */
  readonly detail?: string | undefined
  /** Under the line, not over it. */
  readonly isBelow?: boolean
  /** In bold; without it the text is quiet. */
  readonly colour?: string
}

interface EdgeLabelProps extends EdgeText {
  /** The line, on both axes, in its order; a gap has no value. */
  readonly points: readonly { readonly time: number; readonly value?: number | undefined }[]
  /** Where rules stand, on the axis of time: at one, `detail` goes on a line of its own. */
  readonly rules?: readonly number[]
}

/** True where a rule runs through words that begin at `x`. */
function isCrossed(rules: readonly number[], x: number, width: number): boolean {
  return rules.some((rule) => rule > x && rule < x + width)
}

/** Words over or under an end of a line, clear of what lies beside it. */
export function EdgeLabel(props: EdgeLabelProps) {
  const { side, text, detail, isBelow = false, colour, rules = [] } = props
  const { scale } = useDrawingSize()
  const [toX, toY, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  const points = props.points.flatMap(({ time, value }) =>
    value === undefined ? [] : { time, value },
  )
  const end = points.at(side === 'first' ? 0 : -1)
  if (!toX || !toY || !plot || end === undefined) return null
  const x = toX(end.time) ?? 0
  const widthOf = (words: string): number => words.length * 7.2 * scale
  const whole = detail === undefined ? text : `${text} ${detail}`
  // A line that begins late has its first value at its left.
  const isAtStart = side === 'first' && x < plot.x + plot.width / 2
  const edges = rules.map((time) => toX(time) ?? 0)
  const isBroken = isAtStart ? isCrossed(edges, x, widthOf(whole)) : x < widthOf(whole)
  const width = widthOf(isBroken && detail !== undefined ? detail : whole)
  const heights = points
    .filter(({ time }) => Math.abs((toX(time) ?? 0) - x) <= width)
    .map(({ value }) => toY(value) ?? 0)
  const above = (isBroken ? 26 : 9) * scale
  const y = isBelow ? Math.max(...heights) + 20 * scale : Math.min(...heights) - above
  const start = isAtStart ? x + 2 : x + 6
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']} textAnchor={isAtStart ? 'start' : 'end'}>
        <text
          className={styles[colour === undefined ? 'quiet' : 'name']}
          fill={colour}
          x={start}
          y={y}
          // Legible on a rule that it crosses.
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth={4}
        >
          <tspan>{text}</tspan>
          <Detail text={detail} place={isBroken ? { x: start, dy: 17 * scale } : { dx: 6 }} />
        </text>
      </g>
    </ZIndexLayer>
  )
}

interface DetailProps {
  readonly text: string | undefined
  readonly place: SVGProps<SVGTSpanElement>
}

function Detail({ text, place }: DetailProps) {
  return text === undefined ? null : (
    <tspan {...place} fontWeight={400} fill="var(--quiet)">
      {text}
    </tspan>
  )
}
