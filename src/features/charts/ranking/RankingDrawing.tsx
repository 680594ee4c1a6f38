import { memo, useState } from 'react'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { type DrawingSize, isTight, useDrawingSize } from '../card/DrawingSize.tsx'
import rowStyles from '../card/RowChart.module.css'
import { RowChart, type RowLayout } from '../card/RowChart.tsx'
import { RegionLink } from '../RegionLink.tsx'
import styles from './RegionRanking.module.css'
import { axisTicks, type RankingRow } from './rankingRows.ts'

interface RankingDrawingProps {
  readonly rows: readonly RankingRow[]
  readonly description: string
}

/** So many rows are drawn at first on a phone. */
const firstRows = 8

/** Coverage of each region as a dot on one axis, beside that of a year earlier. */
export const RankingDrawing = memo(function RankingDrawing(props: RankingDrawingProps) {
  const { texts } = useLateI18n()
  const words = texts.ranking
  const [isWhole, setWhole] = useState(false)
  const layout = rankingLayout(useDrawingSize())
  const { isNarrow, scale, width } = layout
  const whole = props.rows.find(({ kind }) => kind === 'whole')
  const listed = isNarrow ? props.rows.filter((row) => row !== whole) : props.rows
  const rows = isNarrow && !isWhole ? listed.slice(0, firstRows) : listed
  return (
    <>
      <RowChart
        role="group"
        title={props.description}
        rows={rows}
        layout={layout}
        ticks={axisTicks(
          props.rows.flatMap(({ coverage = [], yearBefore = [] }) => [coverage, yearBefore].flat()),
        ).map((percentage) => percentage / 100)}
        rule={whole?.coverage}
        marks={[
          {
            key: 'yearBefore',
            shareOf: ({ yearBefore }) => yearBefore,
            mark: (cx, cy) => (
              <circle
                {...{ cx, cy }}
                r={4 * scale}
                fill="var(--paper)"
                stroke="var(--accent)"
                strokeWidth={1.5}
              />
            ),
          },
          {
            key: 'coverage',
            shareOf: ({ coverage }) => coverage,
            mark: (cx, cy, row) => (
              <circle
                {...{ cx, cy }}
                r={5 * scale}
                fill={row === whole ? 'var(--text)' : 'var(--accent)'}
              />
            ),
          },
        ]}
        heads={
          isNarrow ? null : (
            <g textAnchor="end">
              <text x={width - layout.base} y={18 * scale} className={rowStyles['quiet']}>
                {words.coverageHead}
              </text>
              <text x={width} y={18 * scale} className={rowStyles['quiet']}>
                {words.peopleHead}
              </text>
            </g>
          )
        }
      >
        {(row, across, index) => {
          const { coverage, yearBefore } = row
          return (
            <>
              {!isNarrow && (index % 5 === 4 || index === rows.length - 1) ? (
                <path d={`M0 ${layout.rowHeight}H${width}`} stroke="var(--hair)" />
              ) : null}
              {coverage === undefined || yearBefore === undefined ? null : (
                <path
                  d={`M${across(yearBefore)} ${layout.track}H${across(coverage)}`}
                  stroke="var(--connector)"
                  strokeWidth={2}
                />
              )}
              <RowTexts row={row} layout={layout} />
            </>
          )
        }}
      </RowChart>
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

interface RankingLayout extends RowLayout {
  readonly spacing: number
  /** Of the first line of text below the top of its row. */
  readonly baseline: number
  /** From the line of the name to that of the numbers. */
  readonly below: number
  /** From the right edge to the end of the percentages. */
  readonly base: number
}

function rankingLayout(size: DrawingSize): RankingLayout {
  const { width, scale, spacing } = size
  // The longest name has 34 letters, the numbers beside it 24.
  const below = isTight(size) ? 30 * scale : 0
  const [left, right] = [256 * scale + 34 * spacing, 212 * scale + 24 * spacing]
  return width - left - right < 150 * scale + 15 * spacing
    ? {
        ...size,
        isNarrow: true,
        top: 33 * scale,
        rowHeight: 54 * scale + below,
        track: 39 * scale + below,
        below,
        baseline: 19 * scale,
        left: 6,
        right: 6,
        base: 0,
      }
    : {
        ...size,
        isNarrow: false,
        top: 42 * scale,
        rowHeight: 24 * scale,
        track: 12 * scale,
        below: 0,
        baseline: 17 * scale,
        left,
        right,
        base: 136 * scale + 18 * spacing,
      }
}

interface RowTextsProps {
  readonly row: RankingRow
  readonly layout: RankingLayout
}

/** The name, which opens the region, the percentage and its base. */
function RowTexts({ row, layout }: RowTextsProps) {
  const { isNarrow, width, scale, spacing, baseline, below } = layout
  // Beside the numbers above its track, a name has 166 pixels of a phone.
  const room = below > 0 ? width : width - 162 * scale - 20 * spacing
  const hasRoom = !isNarrow || (7.5 * scale + spacing) * row.name.length < room
  const x = row.region === undefined ? 6 * scale : 0
  const name = (
    <text className={rowStyles['name']}>
      {(hasRoom ? [row.name] : inTwoLines(row.name)).map((line, index) => (
        <tspan key={line} x={x} y={hasRoom ? baseline : (14 + 17 * index) * scale}>
          {line}
        </tspan>
      ))}
    </text>
  )
  // On a phone the whole row can be pressed.
  const pressed = {
    width: (isNarrow ? width : layout.left - 12) - 3,
    height: layout.rowHeight - 3,
  }
  return (
    <>
      {row.region === undefined ? (
        name
      ) : (
        <RegionLink of={row.region} className={rowStyles['link']}>
          <rect x={1.5} y={1.5} {...pressed} />
          {name}
        </RegionLink>
      )}
      <g textAnchor="end" pointerEvents="none">
        <text
          x={row.base === '' ? width : width - layout.base}
          y={baseline + below}
          className={`${rowStyles['name']} ${rowStyles[row.coverage === undefined ? 'quiet' : 'share']}`}
        >
          {row.value}
        </text>
        <text
          x={isNarrow ? width - 50 * scale - 5 * spacing : width}
          y={baseline + below}
          className={rowStyles['quiet']}
        >
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
