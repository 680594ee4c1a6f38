import { type ReactElement, useContext } from 'react'
import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ViewLink } from '../../../url/ViewLink.tsx'
import type { DrawingSize } from '../card/DrawingSize.tsx'
import { regionView } from '../regionView.ts'
import { RegionLinkContext } from './RegionLinkContext.ts'
import styles from './RegionRanking.module.css'
import type { RankingRow } from './rankingRows.ts'

/** Where things stand, in pixels. */
export interface RankingLayout {
  readonly isNarrow: boolean
  readonly axis: number
  readonly row: number
  /** Of a dot below the top of its row, in rows. */
  readonly dot: number
  /** Of the first line of text below the top of its row. */
  readonly baseline: number
  readonly left: number
  readonly right: number
  /** From the right edge to the end of the percentages. */
  readonly base: number
}

/** Names and numbers beside the dots, or above them where there is no room beside. */
export function rankingLayout({ width, scale, spacing }: DrawingSize): RankingLayout {
  // The longest name has 34 letters, the numbers beside it 24.
  const [left, right] = [256 * scale + 34 * spacing, 212 * scale + 24 * spacing]
  return width - left - right < 150 * scale + 15 * spacing
    ? {
        isNarrow: true,
        axis: 33 * scale,
        row: 54 * scale,
        dot: 0.72,
        baseline: 19 * scale,
        left: 6,
        right: 6,
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

interface RankingLinesProps {
  readonly rows: readonly RankingRow[]
  readonly layout: RankingLayout
  readonly size: DrawingSize
  readonly national: number | undefined
}

/** The words and numbers of each row, and what lies under its dots. */
export function RankingLines(props: RankingLinesProps): ReactElement | null {
  const { rows, layout, size } = props
  const { coverageHead, peopleHead } = useLateI18n().texts.ranking
  const plot = usePlotArea()
  if (!plot) return null
  const { width, scale } = size
  const heads = { y: 18 * scale, fontSize: 14 * scale, className: styles['quiet'] }
  return (
    <ZIndexLayer zIndex={-50}>
      {layout.isNarrow ? null : (
        <g textAnchor="end">
          <text x={width - layout.base} {...heads}>
            {coverageHead}
          </text>
          <text x={width} {...heads}>
            {peopleHead}
          </text>
        </g>
      )}
      {rows.map((row, index) => (
        <g
          key={row.name}
          data-row={row.region?.kind ?? 'whole'}
          transform={`translate(0 ${plot.y + index * layout.row})`}
        >
          <Ground {...props} row={row} index={index} />
          <RowTexts {...props} row={row} />
        </g>
      ))}
    </ZIndexLayer>
  )
}

type LineProps = RankingLinesProps & { readonly row: RankingRow }

/** What lies under the dots of a row: its band or track, a line below it, the way from a year earlier. */
function Ground({
  row: { coverage, yearBefore, region },
  index,
  rows,
  layout,
  size: { width, scale },
  national,
}: LineProps & { readonly index: number }): ReactElement | null {
  const toX = useXAxisScale()
  if (!toX) return null
  const { isNarrow, row, left, right } = layout
  const middle = layout.dot * row
  const across = (share: number): number => toX(100 * share) ?? left
  const hasTrack = isNarrow && coverage !== undefined
  const hasLine = isNarrow || index % 5 === 4 || index === rows.length - 1
  return (
    <>
      {region === undefined ? (
        <rect className={styles['whole']} width={width} height={row} />
      ) : null}
      {hasLine ? <path className={styles['hair']} d={`M0 ${row}H${width}`} /> : null}
      {hasTrack ? (
        <path className={styles['hair']} d={`M${left} ${middle}H${width - right}`} />
      ) : null}
      {hasTrack && national !== undefined ? (
        <path
          className={styles['rule']}
          d={`M${across(national)} ${middle - 8 * scale}v${16 * scale}`}
        />
      ) : null}
      {coverage === undefined || yearBefore === undefined ? null : (
        <path
          className={styles['connector']}
          d={`M${across(yearBefore)} ${middle}H${across(coverage)}`}
        />
      )}
    </>
  )
}

/** The name, which opens the region, the percentage and its base. */
function RowTexts({ row, layout, size }: LineProps): ReactElement {
  const { view, onView } = useContext(RegionLinkContext)
  const { width, scale, spacing } = size
  const { isNarrow, baseline } = layout
  // Beside the numbers above its track, a name has 166 pixels of a phone.
  const hasRoom =
    !isNarrow || (7.5 * scale + spacing) * row.name.length < width - 162 * scale - 20 * spacing
  const lines = hasRoom ? [row.name] : inTwoLines(row.name)
  const x = row.region === undefined ? 6 * scale : 0
  const name = (
    <text fontSize={16 * scale}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={hasRoom ? baseline : (14 + 17 * index) * scale}>
          {line}
        </tspan>
      ))}
    </text>
  )
  // On a phone the whole row can be pressed.
  const pressed = { width: (isNarrow ? width : layout.left - 12) - 3, height: layout.row - 3 }
  return (
    <>
      {row.region === undefined ? (
        name
      ) : (
        <ViewLink view={regionView(row.region, view)} onView={onView} className={styles['link']}>
          <rect x={1.5} y={1.5} {...pressed} />
          {name}
        </ViewLink>
      )}
      <g textAnchor="end" pointerEvents="none">
        <text
          x={row.base === '' ? width : width - layout.base}
          y={baseline}
          fontSize={16 * scale}
          className={row.coverage === undefined ? styles['quiet'] : styles['bold']}
        >
          {row.value}
        </text>
        <text
          x={isNarrow ? width - 50 * scale - 5 * spacing : width}
          y={baseline}
          fontSize={14 * scale}
          className={styles['quiet']}
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
