import type { ReactElement } from 'react'
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { owners } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import type { ChartRow } from './chartRows.ts'
import { type RowsLayout, rowsLayout } from './layout.ts'
import styles from './municipalities.module.css'
import { OwnerMark } from './OwnerMark.tsx'
import { RowNumbers } from './RowNumbers.tsx'
import { shareAxis } from './shareAxis.tsx'

interface MunicipalityRowsProps {
  readonly rows: readonly ChartRow[]
}

/** A dumbbell per row: the share of the municipality, and that of UWV there. */
export function MunicipalityRows({ rows }: MunicipalityRowsProps): ReactElement {
  const page = useLateI18n()
  const layout = rowsLayout(rows, useDrawingSize())
  const { isNarrow, width, scale, rowHeight, track } = layout
  const start = track / rowHeight
  const pixels = width - layout.left - layout.right
  const touches = (row: ChartRow | undefined): boolean => {
    const [a, b] = owners.map((owner) => row?.shares[owner].share)
    return a !== undefined && b !== undefined && Math.abs(a - b) * pixels < 13 * scale
  }
  return (
    <div className={styles['drawing']}>
      <ScatterChart
        width={width}
        height={layout.top + rows.length * rowHeight}
        margin={{ top: 0, right: layout.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="img"
        title={page.texts.municipalityChart.description}
      >
        {isNarrow ? null : <CartesianGrid horizontal={false} stroke="var(--grid)" />}
        <XAxis {...shareAxis(page.formats, layout)} />
        <YAxis
          type="number"
          dataKey="at"
          domain={[-start, rows.length - start]}
          reversed
          width={layout.left}
          ticks={rows.map((_, at) => at)}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => {
            const row = rows[Number(payload.value)]
            const isLong = isNarrow && (row?.name.length ?? 0) * 8 * scale > width
            return (
              <text
                x={isNarrow ? 0 : layout.left - 18 * scale}
                y={Number(y) + (isNarrow ? -33 * scale - layout.below : 5 * scale)}
                textAnchor={isNarrow ? 'start' : 'end'}
                {...(isLong ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {})}
                className={styles['name']}
                data-kind={row?.kind}
              >
                {row?.name}
              </text>
            )
          }}
        />
        <Grounds rows={rows} layout={layout} />
        <RowNumbers rows={rows} layout={layout} />
        {owners.toReversed().map((owner) => (
          <Scatter
            key={owner}
            isAnimationActive={false}
            data={rows.flatMap(({ shares }, at) => {
              const { share } = shares[owner]
              return share === undefined ? [] : [{ share, at }]
            })}
            shape={({ cx, cy, payload }) => (
              <OwnerMark
                owner={owner}
                x={Number(cx)}
                y={Number(cy)}
                radius={6 * scale}
                hasEdge={touches(rows[Number(payload.at)])}
              />
            )}
          />
        ))}
      </ScatterChart>
    </div>
  )
}

interface GroundsProps extends MunicipalityRowsProps {
  readonly layout: RowsLayout
}

/** Pixels by which a ground goes over the edges of a narrow drawing: to those of the screen. */
const bleed = 16

/** What lies under rows: the whole area on grey, the reader's own municipality on its tint with a rule. */
function Grounds({ rows, layout }: GroundsProps): ReactElement {
  const { isNarrow, width, rowHeight, track } = layout
  const toX = useXAxisScale()
  const over = isNarrow ? bleed : 0
  return (
    <ZIndexLayer zIndex={-200}>
      <g>
        {rows.map(({ kind, key }, at) => {
          const y = layout.top + at * rowHeight
          return (
            <g key={key}>
              {kind === 'municipality' ? null : (
                <rect
                  x={-over}
                  y={y}
                  width={width + 2 * over}
                  height={rowHeight}
                  fill={kind === 'mine' ? 'var(--mine)' : 'var(--total)'}
                />
              )}
              {kind === 'mine' ? (
                <rect x={-over} y={y} width={3} height={rowHeight} fill="var(--municipality)" />
              ) : null}
              {isNarrow ? (
                <path
                  d={[0, 0.25, 0.5, 0.75, 1]
                    .map((share) => `M${toX?.(share) ?? 0} ${y + track - 7}v14`)
                    .join('')}
                  stroke="var(--connector)"
                  strokeOpacity={0.6}
                />
              ) : null}
              {isNarrow && kind === 'municipality' ? (
                <path d={`M0 ${y + rowHeight}H${width}`} stroke="var(--hair)" />
              ) : null}
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}
