import { memo, useState } from 'react'
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { type DrawingSize, useDrawingSize } from '../card/DrawingSize.tsx'
import { RegionLink } from '../RegionLink.tsx'
import styles from './RegionRanking.module.css'
import { axisTicks, type RankingRow } from './rankingRows.ts'

interface RankingDrawingProps {
  readonly rows: readonly RankingRow[]
  readonly description: string
}

/** A dot of a year earlier. */
const before = { fill: 'var(--paper)', stroke: 'var(--accent)', strokeWidth: 1.5 }

/** So many rows are drawn at first on a phone. */
const firstRows = 8

/** Coverage of each region as a dot on one axis, beside that of a year earlier. */
export const RankingDrawing = memo(function RankingDrawing(props: RankingDrawingProps) {
  const { texts, formats } = useLateI18n()
  const words = texts.ranking
  const [isWhole, setWhole] = useState(false)
  const size = useDrawingSize()
  const layout = rankingLayout(size)
  const { isNarrow } = layout
  const { scale, width } = size
  const whole = props.rows.find(({ region }) => region === undefined)
  const listed = isNarrow ? props.rows.filter((row) => row !== whole) : props.rows
  const rows = isNarrow && !isWhole ? listed.slice(0, firstRows) : listed
  const ticks = axisTicks(
    props.rows.flatMap(({ coverage = [], yearBefore = [] }) => [coverage, yearBefore].flat()),
  )
  const [first = 0, last = 100] = [ticks.at(0), ticks.at(-1)]
  const national = isNarrow || whole?.coverage === undefined ? [] : [100 * whole.coverage]
  // Beside the percentage of the whole there is no other.
  const shown = ticks.filter((tick) =>
    national.every((value) => Math.abs(tick - value) > (last - first) / 14),
  )
  const dots = (share: 'coverage' | 'yearBefore') =>
    rows.flatMap((row, index) => {
      const value = row[share]
      return value === undefined ? [] : [{ x: 100 * value, y: index + layout.dot, row }]
    })
  return (
    <>
      <ScatterChart
        width={width}
        height={layout.axis + rows.length * layout.row + 1}
        margin={{ top: 0, right: layout.right, bottom: 1, left: layout.left }}
        accessibilityLayer={false}
        role="group"
        title={props.description}
      >
        <CartesianGrid horizontal={false} vertical={!isNarrow} stroke="var(--grid)" />
        <XAxis
          type="number"
          dataKey="x"
          orientation="top"
          height={layout.axis}
          domain={[first, last]}
          ticks={[...shown, ...national]}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ x, payload }) => {
            const value = Number(payload.value)
            const isNational = !shown.includes(value)
            const isEnd = value === first || value === last
            const inside = value === first ? 'start' : 'end'
            return (
              <text
                x={x}
                y={18 * scale}
                fontSize={14 * scale}
                textAnchor={isNarrow && isEnd ? inside : 'middle'}
                className={styles[isNational ? 'bold' : 'quiet']}
              >
                {isNational
                  ? formats.percentage(value / 100)
                  : isEnd
                    ? formats.wholePercentage(value)
                    : String(value)}
              </text>
            )
          }}
        />
        <YAxis type="number" dataKey="y" hide reversed domain={[0, rows.length]} />
        <Lines {...{ rows, layout }} national={whole?.coverage} />
        {national.map((value) => (
          <ReferenceLine key={value} x={value} stroke="var(--text)" strokeWidth={1.5} />
        ))}
        <Scatter
          data={dots('yearBefore')}
          isAnimationActive={false}
          shape={({ cx, cy }: ScatterShapeProps) => (
            <circle {...{ cx, cy }} r={4 * scale} {...before} />
          )}
        />
        <Scatter
          data={dots('coverage')}
          isAnimationActive={false}
          shape={({ cx, cy, payload }: ScatterShapeProps) => (
            <circle
              {...{ cx, cy }}
              r={5 * scale}
              fill={payload.row === whole ? 'var(--text)' : 'var(--accent)'}
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

/** Pixels, but for `dot`: names and numbers beside the dots, or above them where there is no room beside. */
function rankingLayout({ width, scale, spacing }: DrawingSize) {
  // The longest name has 34 letters, the numbers beside it 24.
  const [left, right] = [256 * scale + 34 * spacing, 212 * scale + 24 * spacing]
  return width - left - right < 150 * scale + 15 * spacing
    ? {
        isNarrow: true,
        axis: 33 * scale,
        row: 54 * scale,
        /** Of a dot below the top of its row, in rows. */
        dot: 0.72,
        /** Of the first line of text below the top of its row. */
        baseline: 19 * scale,
        left: 6,
        right: 6,
        /** From the right edge to the end of the percentages. */
        base: 0,
      }
    : {
        isNarrow: false,
        axis: 42 * scale,
        row: 24 * scale,
        dot: 0.5,
        baseline: 17 * scale,
        left,
        right,
        base: 136 * scale + 18 * spacing,
      }
}

interface RowProps {
  readonly row: RankingRow
  readonly layout: ReturnType<typeof rankingLayout>
}

interface LinesProps extends Pick<RowProps, 'layout'> {
  readonly rows: readonly RankingRow[]
  readonly national: number | undefined
}

/** The words and numbers of each row; under its dots a band or track, a line, and the way from a year earlier. */
function Lines({ rows, layout, national }: LinesProps) {
  const { coverageHead, peopleHead } = useLateI18n().texts.ranking
  const { width, scale } = useDrawingSize()
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
  if (!toX || !plot) return null
  const { isNarrow, row: height, left, right } = layout
  const heads = { y: 18 * scale, fontSize: 14 * scale, className: styles['quiet'] }
  const middle = layout.dot * height
  const across = (share: number): number => toX(100 * share) ?? left
  return (
    <ZIndexLayer zIndex={-50}>
      {isNarrow ? null : (
        <g textAnchor="end">
          <text x={width - layout.base} {...heads}>
            {coverageHead}
          </text>
          <text x={width} {...heads}>
            {peopleHead}
          </text>
        </g>
      )}
      {rows.map((row, index) => {
        const { name, region, coverage, yearBefore } = row
        const hasTrack = isNarrow && coverage !== undefined
        const hasRule = isNarrow || index % 5 === 4 || index === rows.length - 1
        return (
          <g
            key={name}
            data-row={region?.kind ?? 'whole'}
            transform={`translate(0 ${plot.y + index * height})`}
          >
            {region === undefined ? (
              <rect fill="var(--total)" width={width} height={height} />
            ) : null}
            {hasRule ? <path d={`M0 ${height}H${width}`} stroke="var(--hair)" /> : null}
            {hasTrack ? (
              <path d={`M${left} ${middle}H${width - right}`} stroke="var(--hair)" />
            ) : null}
            {hasTrack && national !== undefined ? (
              <path
                d={`M${across(national)} ${middle - 8 * scale}v${16 * scale}`}
                stroke="var(--text)"
                strokeWidth={1.5}
              />
            ) : null}
            {coverage === undefined || yearBefore === undefined ? null : (
              <path
                d={`M${across(yearBefore)} ${middle}H${across(coverage)}`}
                stroke="var(--connector)"
                strokeWidth={2}
              />
            )}
            <RowTexts row={row} layout={layout} />
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

/** The name, which opens the region, the percentage and its base. */
function RowTexts({ row, layout }: RowProps) {
  const { width, scale, spacing } = useDrawingSize()
  const { isNarrow, baseline } = layout
  // Beside the numbers above its track, a name has 166 pixels of a phone.
  const hasRoom =
    !isNarrow || (7.5 * scale + spacing) * row.name.length < width - 162 * scale - 20 * spacing
  const x = row.region === undefined ? 6 * scale : 0
  const name = (
    <text fontSize={16 * scale}>
      {(hasRoom ? [row.name] : inTwoLines(row.name)).map((line, index) => (
        <tspan key={line} x={x} y={hasRoom ? baseline : (14 + 17 * index) * scale}>
          {line}
        </tspan>
      ))}
    </text>
  )
  // On a phone the whole row can be pressed.
  const pressed = { width: (isNarrow ? width : layout.left - 12) - 3, height: layout.row - 3 }
  const value = { x: row.base === '' ? width : width - layout.base, fontSize: 16 * scale }
  const base = { x: isNarrow ? width - 50 * scale - 5 * spacing : width, fontSize: 14 * scale }
  return (
    <>
      {row.region === undefined ? (
        name
      ) : (
        <RegionLink of={row.region} className={styles['link']}>
          <rect x={1.5} y={1.5} {...pressed} />
          {name}
        </RegionLink>
      )}
      <g textAnchor="end" pointerEvents="none">
        <text
          y={baseline}
          className={styles[row.coverage === undefined ? 'quiet' : 'bold']}
          {...value}
        >
          {row.value}
        </text>
        <text y={baseline} className={styles['quiet']} {...base}>
          {row.base}
        </text>
      </g>
    </>
  )
}

/** Broken at the space, kept at the end of the first line, that is nearest to the middle. */
function inTwoLines(name: string): readonly string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index + 1)
  const off = (at: number): number => Math.abs(at - name.length / 2)
  const [middle] = spaces.toSorted((a, b) => off(a) - off(b))
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle)]
}
