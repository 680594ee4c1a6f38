import type { ReactNode } from 'react'
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  useXAxisScale,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { Formats } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import drawing from './drawing.module.css'
import styles from './RowChart.module.css'

/** Pixels of a chart with rows, from its width and the type that the reader chose. */
export interface RowLayout {
  /** Names and numbers stand above their track, for which there is no room beside them. */
  readonly isNarrow: boolean
  readonly width: number
  readonly scale: number
  /** Of the axis at the top. */
  readonly top: number
  readonly rowHeight: number
  /** Where the marks lie in a row, from its top. */
  readonly track: number
  /** From the left edge to the first tick, and from the last to the right edge. */
  readonly left: number
  readonly right: number
}

interface DrawnRow {
  readonly key: string
  /** The reader's own has a tint, the whole area is on grey. */
  readonly kind: string
}

type Across = (share: number) => number

interface RowChartProps<Row extends DrawnRow> {
  readonly role: 'img' | 'group'
  readonly title: string
  readonly rows: readonly Row[]
  readonly layout: RowLayout
  /** Shares, 0–1, of the axis. */
  readonly ticks: readonly number[]
  /** A share with a tick of its own and a line through all rows. */
  readonly rule?: number | undefined
  /** The last ones on top. */
  readonly marks: readonly {
    readonly key: string
    readonly shareOf: (row: Row) => number | undefined
    readonly mark: (x: number, y: number, row: Row) => ReactNode
  }[]
  /** Words above the columns beside the tracks. */
  readonly heads?: ReactNode
  /** Names, numbers and lines of a row, from its top and under its marks. */
  readonly children: (row: Row, across: Across, index: number) => ReactNode
}

/** A row for each place with marks on one axis of shares at the top, on phones above each other. */
export function RowChart<Row extends DrawnRow>(props: RowChartProps<Row>) {
  const { rows, layout, ticks, rule, marks } = props
  const { isNarrow, width, top, rowHeight, track, left, right } = layout
  const { formats } = useLateI18n()
  return (
    <div className={`${drawing['label']} ${styles['rows']}`}>
      <ScatterChart
        width={width}
        height={top + rows.length * rowHeight + 1}
        margin={{ top: 0, right, bottom: 1, left }}
        accessibilityLayer={false}
        role={props.role}
        title={props.title}
      >
        {isNarrow ? null : <CartesianGrid horizontal={false} stroke="var(--grid)" />}
        <XAxis {...topAxis(ticks, formats, layout, isNarrow ? undefined : rule)} />
        <YAxis type="number" dataKey="y" hide reversed domain={[0, rows.length]} />
        <Rows {...props} />
        {isNarrow || rule === undefined ? null : (
          <ReferenceLine x={rule} stroke="var(--text)" strokeWidth={1.5} />
        )}
        {marks.map(({ key, shareOf, mark }) => (
          <Scatter
            key={key}
            isAnimationActive={false}
            data={rows.flatMap((row, index) => {
              const share = shareOf(row)
              return share === undefined ? [] : [{ share, y: index + track / rowHeight, row }]
            })}
            shape={({ cx, cy, payload }) => <>{mark(Number(cx), Number(cy), payload.row)}</>}
          />
        ))}
      </ScatterChart>
    </div>
  )
}

/** The XAxis of shares, 0–1, above a drawing: "0%", "25" … "100%". Its ends stay inside the drawing. */
function topAxis(
  ticks: readonly number[],
  formats: Formats,
  { width, scale, top, left, right }: RowLayout,
  rule?: number,
) {
  const [first = 0, last = 1] = [ticks.at(0), ticks.at(-1)]
  const isEnd = (tick: number) => tick === first || tick === last
  const room = 20 * scale
  // In very large letters only the ends.
  const space = (width - left - right) / (ticks.length - 1)
  const isWide = space > (left < room ? 48 : 26) * scale
  // Beside the tick of a rule there is no other.
  const isFree = (tick: number) => rule === undefined || Math.abs(tick - rule) > (last - first) / 14
  return {
    type: 'number',
    dataKey: 'share',
    domain: [first, last],
    ticks: [
      ...ticks.filter((tick) => isFree(tick) && (isWide || isEnd(tick))),
      ...(rule === undefined ? [] : [rule]),
    ],
    interval: 0,
    orientation: 'top',
    height: top,
    axisLine: false,
    tickLine: false,
    tick: ({ x, payload }: XAxisTickContentProps) => {
      const share = Number(payload.value)
      const isRule = share === rule
      const isAtLeft = share === first && left < room
      const isAtRight = share === last && right < room
      return (
        <text
          x={x}
          y={18 * scale}
          textAnchor={isAtLeft ? 'start' : isAtRight ? 'end' : 'middle'}
          className={styles[isRule ? 'share' : 'quiet']}
        >
          {isRule
            ? formats.percentage(share)
            : isEnd(share)
              ? formats.wholePercentage(share * 100)
              : formats.count(Math.round(share * 100))}
        </text>
      )
    },
  } as const
}

/** Pixels by which a ground goes over the edges of a narrow drawing: to those of the screen. */
const bleed = 16

/** What lies under the marks: grounds, on a phone the track with its ticks, and what each row says. */
function Rows<Row extends DrawnRow>(props: RowChartProps<Row>) {
  const { rows, layout, ticks, rule } = props
  const { isNarrow, width, scale, top, rowHeight, track, left } = layout
  const toX = useXAxisScale()
  if (!toX) return null
  const across: Across = (share) => toX(share) ?? left
  const over = isNarrow ? bleed : 0
  const tick = (half: number) => (share: number) => `M${across(share)} ${track - half}v${2 * half}`
  return (
    <ZIndexLayer zIndex={-50}>
      {props.heads}
      {rows.map((row, index) => {
        const { key, kind } = row
        const isMine = kind === 'mine'
        const ground = { x: -over, height: rowHeight }
        return (
          <g key={key} data-row={kind} transform={`translate(0 ${top + index * rowHeight})`}>
            {isMine || kind === 'whole' ? (
              <rect
                {...ground}
                width={width + 2 * over}
                fill={isMine ? 'var(--mine)' : 'var(--total)'}
              />
            ) : null}
            {isMine ? <rect {...ground} width={3} fill="var(--municipality)" /> : null}
            {isNarrow ? (
              <>
                <path d={`M0 ${rowHeight}H${width}`} stroke="var(--hair)" />
                <path
                  d={ticks.map(tick(7 * scale)).join('')}
                  stroke="var(--connector)"
                  strokeOpacity={0.6}
                />
                {rule === undefined ? null : (
                  <path d={tick(8 * scale)(rule)} stroke="var(--text)" strokeWidth={1.5} />
                )}
              </>
            ) : null}
            {props.children(row, across, index)}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
