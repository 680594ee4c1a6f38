import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { owners } from '../../../domain/profileShares.ts'
import type { Formats } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { partOf } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { OwnerMark } from '../card/OwnerMark.tsx'
import { type ChartRow, placeLabels, type RowsLayout, rowsLayout, shareInWords } from './layout.ts'
import styles from './municipalities.module.css'

interface MunicipalityRowsProps {
  readonly rows: readonly ChartRow[]
}

/** A dumbbell per row: the share of the municipality, and that of UWV there. */
export function MunicipalityRows({ rows }: MunicipalityRowsProps) {
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
        <XAxis {...topAxis(page.formats, layout)} />
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
                {...(isLong && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
                className={styles['name']}
                data-kind={row?.kind}
              >
                {row?.name}
              </text>
            )
          }}
        />
        <Grounds rows={rows} layout={layout} />
        <Numbers rows={rows} layout={layout} />
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

/** The XAxis of shares, 0–1, above a drawing: "0%", "25" … "100%". On a phone its ends stay inside. */
export function topAxis(
  formats: Formats,
  { isNarrow, scale, top, width }: Pick<RowsLayout, 'isNarrow' | 'scale' | 'top' | 'width'>,
) {
  return {
    type: 'number',
    dataKey: 'share',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    interval: 0,
    orientation: 'top',
    height: top,
    axisLine: false,
    tickLine: false,
    tick: ({ x, payload }: XAxisTickContentProps) => {
      const share = Number(payload.value)
      const isEnd = share === 0 || share === 1
      const inside = { x: share * width, textAnchor: share === 0 ? 'start' : 'end' } as const
      const place = isNarrow && isEnd ? inside : ({ x, textAnchor: 'middle' } as const)
      return (
        <text {...place} y={18 * scale} className={styles['people']}>
          {isEnd ? formats.wholePercentage(share * 100) : formats.count(share * 100)}
        </text>
      )
    },
  } as const
}

interface LayerProps extends MunicipalityRowsProps {
  readonly layout: RowsLayout
}

/** Pixels by which a ground goes over the edges of a narrow drawing: to those of the screen. */
const bleed = 16

/** What lies under rows: the whole area on grey, the reader's own municipality on its tint with a rule. */
function Grounds({ rows, layout }: LayerProps) {
  const { isNarrow, width, rowHeight, track } = layout
  const toX = useXAxisScale()
  const over = isNarrow ? bleed : 0
  const ticks = (y: number): string =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => `M${toX?.(share) ?? 0} ${y + track - 7}v14`).join('')
  return (
    <ZIndexLayer zIndex={-200}>
      {rows.map(({ kind, key }, at) => {
        const y = layout.top + at * rowHeight
        const isMine = kind === 'mine'
        const ground = { x: -over, y, height: rowHeight }
        return (
          <g key={key}>
            {kind === 'municipality' ? null : (
              <rect
                {...ground}
                width={width + 2 * over}
                fill={isMine ? 'var(--mine)' : 'var(--total)'}
              />
            )}
            {isMine ? <rect {...ground} width={3} fill="var(--municipality)" /> : null}
            {isNarrow ? <path d={ticks(y)} stroke="var(--connector)" strokeOpacity={0.6} /> : null}
            {isNarrow && kind === 'municipality' ? (
              <path d={`M0 ${y + rowHeight}H${width}`} stroke="var(--hair)" />
            ) : null}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

/** The line between two marks, and every number of a row; above the columns of people whose they are. */
function Numbers({ rows, layout }: LayerProps) {
  const { isNarrow, below, scale, left, width } = layout
  const page = useLateI18n()
  const words = page.texts.municipalityChart
  const [toX, toY] = [useXAxisScale(), useYAxisScale()]
  if (!toX || !toY) return null
  /** Right edges of the people of each owner beside the track. */
  const columns = { municipality: width - layout.second, uwv: width } as const
  const numbersOf = ({ key, kind, shares }: ChartRow, at: number) => {
    const y = toY(at) ?? 0
    const marks = owners
      .flatMap((owner) => {
        const { share } = shares[owner]
        const text = shareInWords(share, page)
        return text === undefined ? [] : [{ owner, text, x: toX(share ?? 0) ?? 0 }]
      })
      .toSorted((a, b) => a.x - b.x)
    const { labels, connector } = placeLabels(marks, isNarrow ? undefined : left - 12, scale)
    return (
      <g key={key}>
        {connector ? (
          <path
            d={`M${connector[0]} ${y}H${connector[1]}`}
            stroke="var(--connector)"
            strokeWidth={2}
          />
        ) : null}
        {labels.map((label, index) => (
          <text
            key={marks[index]?.owner}
            {...label}
            y={y + 5 * scale}
            className={styles['share']}
            data-owner={marks[index]?.owner}
          >
            {marks[index]?.text}
          </text>
        ))}
        {owners.map((owner) => {
          const { visible, all, share } = shares[owner]
          const people = partOf(visible, all, page)
          const percentage = shareInWords(share, page)
          const x = owner === 'uwv' && below === 0 ? width * 0.518 : 0
          const second = y - 14 * scale - (owner === 'uwv' ? 0 : below)
          return isNarrow ? (
            <g key={owner}>
              <OwnerMark
                owner={owner}
                x={x + 5.5 * scale}
                y={second - 5 * scale}
                radius={5.5 * scale}
              />
              <text x={x + 16 * scale} y={second}>
                <tspan className={styles['share']} data-owner={owner}>
                  {percentage}
                </tspan>
                <tspan
                  className={styles['people']}
                  data-kind={kind}
                  dx={percentage === undefined ? 0 : 8 * scale}
                >
                  {people}
                </tspan>
              </text>
            </g>
          ) : (
            <text
              key={owner}
              x={columns[owner]}
              y={y + 5 * scale}
              textAnchor="end"
              className={styles['people']}
              data-kind={kind}
            >
              {people}
            </text>
          )
        })}
      </g>
    )
  }
  const heads = isNarrow ? [] : owners.map((owner) => ({ owner, name: words.owners[owner] }))
  return (
    <ZIndexLayer zIndex={400}>
      {heads.map(({ owner, name }) => (
        <g key={owner}>
          <OwnerMark
            owner={owner}
            x={columns[owner] - (name.length * 6.4 + 20) * scale}
            y={13 * scale}
            radius={5.5 * scale}
          />
          <text
            x={columns[owner]}
            y={18 * scale}
            textAnchor="end"
            className={styles['share']}
            data-owner={owner}
          >
            {name}
          </text>
        </g>
      ))}
      {rows.map(numbersOf)}
    </ZIndexLayer>
  )
}
