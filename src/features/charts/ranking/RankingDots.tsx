import { memo, type ReactElement, useState } from 'react'
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
} from 'recharts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { RankingLines, rankingLayout } from './RankingLines.tsx'
import styles from './RegionRanking.module.css'
import { axisTicks, type RankingRow } from './rankingRows.ts'

interface RankingDotsProps {
  readonly rows: readonly RankingRow[]
  readonly description: string
}

/** So many rows are drawn at first on a phone. */
const firstRows = 8

/** Coverage of each region as a dot on one axis, beside that of a year earlier. */
export const RankingDots = memo(function RankingDots({
  rows,
  description,
}: RankingDotsProps): ReactElement {
  const { texts, formats } = useLateI18n()
  const words = texts.ranking
  const [isWhole, setWhole] = useState(false)
  const size = useDrawingSize()
  const layout = rankingLayout(size)
  const { isNarrow, row } = layout
  const { scale, width } = size
  const whole = rows.find(({ region }) => region === undefined)
  const listed = isNarrow ? rows.filter(({ region }) => region !== undefined) : rows
  const drawn = isNarrow && !isWhole ? listed.slice(0, firstRows) : listed
  const ticks = axisTicks(
    rows.flatMap(({ coverage, yearBefore }) => [coverage, yearBefore]).filter(isKnown),
  )
  const national = isNarrow ? undefined : whole?.coverage
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 100]
  const shown = ticks.filter(
    (tick) => national === undefined || Math.abs(tick - 100 * national) > (last - first) / 14,
  )
  const dots = (share: 'coverage' | 'yearBefore') =>
    drawn.flatMap((one, index) => {
      const x = one[share]
      return x === undefined ? [] : [{ x: 100 * x, y: index + layout.dot, row: one }]
    })
  return (
    <>
      <ScatterChart
        width={width}
        height={layout.axis + drawn.length * row + 1}
        margin={{ top: 0, right: layout.right, bottom: 1, left: layout.left }}
        accessibilityLayer={false}
        role="group"
        title={description}
      >
        <CartesianGrid horizontal={false} vertical={!isNarrow} stroke="var(--grid)" />
        <XAxis
          type="number"
          dataKey="x"
          orientation="top"
          height={layout.axis}
          domain={[first, last]}
          ticks={national === undefined ? shown : [...shown, 100 * national]}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ x, payload }) => {
            const value = Number(payload.value)
            const isNational = !shown.includes(value)
            return (
              <text
                x={x}
                y={18 * scale}
                fontSize={14 * scale}
                textAnchor={
                  isNarrow && value === first
                    ? 'start'
                    : isNarrow && value === last
                      ? 'end'
                      : 'middle'
                }
                className={isNational ? styles['bold'] : styles['quiet']}
              >
                {isNational
                  ? formats.percentage(value / 100)
                  : value === first || value === last
                    ? formats.wholePercentage(value)
                    : String(value)}
              </text>
            )
          }}
        />
        <YAxis type="number" dataKey="y" hide reversed domain={[0, drawn.length]} />
        <RankingLines {...{ rows: drawn, layout, size, national: whole?.coverage }} />
        {national === undefined ? null : (
          <ReferenceLine x={100 * national} stroke="var(--text)" strokeWidth={1.5} />
        )}
        <Scatter
          data={dots('yearBefore')}
          isAnimationActive={false}
          shape={({ cx, cy }: ScatterShapeProps) => (
            <circle
              cx={cx}
              cy={cy}
              r={4 * scale}
              fill="var(--paper)"
              stroke="var(--accent)"
              strokeWidth={1.5}
            />
          )}
        />
        <Scatter
          data={dots('coverage')}
          isAnimationActive={false}
          shape={({ cx, cy, payload }: ScatterShapeProps) => (
            <circle
              cx={cx}
              cy={cy}
              r={5 * scale}
              fill={payload.row.region === undefined ? 'var(--text)' : 'var(--accent)'}
            />
          )}
        />
      </ScatterChart>
      {isNarrow && listed.length > firstRows ? (
        <button type="button" onClick={() => setWhole(!isWhole)} data-no-picture="">
          {isWhole ? texts.charts.multiples.fewer : words.all(listed.length)}
        </button>
      ) : null}
      {isNarrow && whole !== undefined ? (
        <p className={styles['note']}>{words.rule(whole.name, whole.value, whole.base)}</p>
      ) : null}
    </>
  )
})

function isKnown(value: number | undefined): value is number {
  return value !== undefined
}
