import { Area, usePlotArea, useXAxisScale } from 'recharts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from '../card/drawing.module.css'
import { EdgeLabel, EndLabels, endLabelRoom } from '../card/LineLabels.tsx'
import { peopleAxis, seriesProps, shareAxis, TimeChart, TrendLine } from '../card/TimeChart.tsx'
import { shareDomain } from './compareAreas.ts'
import { type CoverageView, drawPeople, drawShares } from './coverageLines.ts'
import { coverageTooltip } from './coverageText.ts'

/** Coverage through time: in per cent a line per area, in people the register and Sonar of one area from zero. */
export function CoverageDrawing(props: CoverageView) {
  const { unit, points, areas, strip } = props
  const page = useLateI18n()
  const size = useDrawingSize()
  const isPercent = unit === 'percent'
  const { lines, band, labels, edges } = (isPercent ? drawShares : drawPeople)(props, size, page)
  const data = points.map((point, at) => ({
    time: lastMonthIndex(point.quarter),
    values: lines.map(({ values }) => values[at]),
    band: band?.ranges[at],
    ...coverageTooltip(point, props, page),
  }))
  const pointsOf = (line: number) =>
    data.map(({ time, values }, at) => ({
      time,
      value: values[line],
      isPart: points[at]?.areas[lines[line]?.area ?? 0]?.incomplete !== undefined,
    }))
  const isOneLine = areas.filter(({ look }) => look.isReference !== true).length === 1
  return (
    <TimeChart
      title={props.description}
      quarters={points.map(({ quarter }) => quarter)}
      data={data}
      valueAxis={
        isPercent ? shareAxis(shareDomain(points), page.formats) : peopleAxis(page.formats)
      }
      changes={props.changes}
      room={{ right: endLabelRoom(labels, size), below: strip.length > 0 ? 2 * stripHeight : 0 }}
    >
      {isOneLine ? (
        <GapColumns
          times={data.filter((_, at) => points[at]?.areas[0] === undefined).map(({ time }) => time)}
          isLow={!isPercent}
        />
      ) : null}
      {band === undefined ? null : (
        <Area {...seriesProps} {...band.look} dataKey="band" fillOpacity={1} />
      )}
      {lines
        .map(({ key, colour, width, dash }, line) => (
          <TrendLine
            key={key}
            {...{ colour, width, dash }}
            dataKey={`values.${line}`}
            points={pointsOf(line)}
          />
        ))
        // The pale line lies under the others.
        .toReversed()}
      {edges.map(({ line, ...edge }) => (
        <EdgeLabel key={`${edge.side} ${edge.text}`} points={pointsOf(line)} {...edge} />
      ))}
      {strip.length > 0 ? <CompleteStrip quarters={strip} /> : null}
      <EndLabels labels={labels} />
    </TimeChart>
  )
}

/** Half of the three months between two quarters. */
const half = 1.5

interface GapColumnsProps {
  /** The last month of each quarter without a figure, oldest first. */
  readonly times: readonly number[]
  /** Where no line runs: at the bottom of the plot, else at its top. */
  readonly isLow: boolean
}

/** A pale column where there is no figure, named where there is room beside it. */
function GapColumns({ times, isLow }: GapColumnsProps) {
  const label = useLateI18n().texts.charts.coverage.noFigure
  const { scale } = useDrawingSize()
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
  if (!toX || !plot) return null
  const right = plot.x + plot.width
  const spans: { readonly start: number; readonly end: number }[] = []
  for (const time of times) {
    const [start, end] = [toX(time - half) ?? plot.x, toX(time + half) ?? right]
    const last = spans.at(-1)
    if (last !== undefined && start - last.end < 1) spans.splice(-1, 1, { ...last, end })
    else spans.push({ start, end })
  }
  const room = label.length * 7 * scale + 12
  const y = isLow ? plot.y + plot.height - 12 : plot.y + 16 * scale
  return (
    <g className={styles['label']}>
      {spans.map(({ start, end }, index) => {
        const isAfter = (spans[index + 1]?.start ?? right) - end > room
        // A label on the left may meet that of the column before it.
        const free = spans[index - 1] === undefined ? plot.x : (spans[index - 1]?.end ?? 0) + room
        const place = isAfter ? { x: end + 6 } : { x: start - 6, textAnchor: 'end' as const }
        return (
          <g key={start}>
            <rect
              x={start}
              y={plot.y}
              width={Math.max(0, end - start)}
              height={plot.height}
              fill="var(--gap)"
            />
            {isAfter || start - free > room ? (
              <text className={styles['quiet']} y={y} {...place}>
                {label}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

/** Pixels: of the strip, and from the axis to it. */
const stripHeight = 8

/** A strip under the axis: filled in the quarters in which all regions are there. */
function CompleteStrip({ quarters }: { readonly quarters: CoverageView['strip'] }) {
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
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
