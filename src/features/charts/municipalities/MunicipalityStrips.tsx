import { type ReactElement, useState } from 'react'
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { median, owners } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { type ChartRow, shareInWords } from './chartRows.ts'
import { firstOf, stripHeight } from './layout.ts'
import { MunicipalityRows } from './MunicipalityRows.tsx'
import styles from './municipalities.module.css'
import { OwnerMark } from './OwnerMark.tsx'
import { shareAxis } from './shareAxis.tsx'

/** All municipalities on two strips, the way to find one's own among them, and the first rows below. */
export function ManyMunicipalities({ rows }: StripsProps): ReactElement {
  const { texts, formats } = useLateI18n()
  const words = texts.municipalityChart.strip
  const [isWhole, setWhole] = useState(false)
  return (
    <div className={styles['drawing']}>
      {rows.some(({ kind }) => kind === 'mine') ? null : (
        <a className={styles['find']} href="#mine" data-no-picture="">
          {words.find}
        </a>
      )}
      <div className={styles['strips']}>
        <MunicipalityStrips rows={rows} />
      </div>
      <div className={styles['first']}>
        <MunicipalityRows rows={isWhole ? rows : firstOf(rows)} />
        <button type="button" className={styles['all']} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.charts.multiples.fewer : words.showAll(formats.count(rows.length - 1))}
        </button>
      </div>
    </div>
  )
}

interface StripsProps {
  readonly rows: readonly ChartRow[]
}

/** Every municipality as a mark on two strips, with the middle one and the reader's own. */
function MunicipalityStrips({ rows }: StripsProps): ReactElement {
  const page = useLateI18n()
  const words = page.texts.municipalityChart
  const { width, scale } = useDrawingSize()
  const isNarrow = width < 560 * scale
  const left = isNarrow ? 6 : 100 * scale
  const right = isNarrow ? 6 : 24
  const top = 30 * scale
  const strips = owners.map((owner, strip) => {
    const shares = rows.flatMap(({ kind, shares }) =>
      kind === 'whole' ? [] : (shares[owner].share ?? []),
    )
    const mine = rows.find(({ kind }) => kind === 'mine')
    // Marks beside each other have their own place in the height of the strip.
    const columns = Math.max(1, Math.floor((width - left - right) / (7 * scale)))
    return { owner, strip, dots: stackDots(shares, columns), middle: median(shares), mine }
  })
  return (
    <ScatterChart
      width={width}
      height={top + owners.length * stripHeight * scale}
      margin={{ top: 0, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={words.strip.description}
    >
      <CartesianGrid horizontal={false} stroke="var(--grid)" />
      <XAxis {...shareAxis(page.formats, { isNarrow, scale, top, width })} />
      <YAxis
        type="number"
        dataKey="at"
        domain={[-0.5, 1.5]}
        reversed
        width={left}
        ticks={[0, 1]}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => {
          const owner = payload.value === 0 ? 'municipality' : 'uwv'
          return (
            <text
              x={0}
              y={Number(y) + (isNarrow ? -62 : 5) * scale}
              textAnchor="start"
              className={styles['share']}
              data-owner={owner}
            >
              {words.owners[owner]}
            </text>
          )
        }}
      />
      {/* Recharts makes no scales without data. */}
      <Scatter data={[{ share: 0, at: 0 }]} shape={() => <g />} isAnimationActive={false} />
      <StripDots strips={strips} scale={scale} />
      {strips.map(({ owner, strip, middle }) =>
        middle === undefined ? null : (
          <ReferenceLine
            key={owner}
            segment={[
              { x: middle, y: strip - 0.33 },
              { x: middle, y: strip + 0.33 },
            ]}
            stroke="var(--text)"
            strokeWidth={2}
            zIndex={700}
          />
        ),
      )}
      <StripLabels strips={strips} width={width} scale={scale} />
    </ScatterChart>
  )
}

interface StripDotsProps {
  readonly strips: readonly {
    readonly owner: (typeof owners)[number]
    readonly strip: number
    readonly dots: ReturnType<typeof stackDots>
  }[]
  readonly scale: number
}

/** Hundreds of marks: as points of a `Scatter`, each with components of its own, they hold up the page. */
function StripDots({ strips, scale }: StripDotsProps): ReactElement | null {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (!toX || !toY) return null
  return (
    <ZIndexLayer zIndex={600}>
      {strips.map(({ owner, strip, dots }) => (
        <g key={owner}>
          {dots.map(({ share, offset }) => (
            <g key={`${share} ${offset}`} opacity={0.45}>
              <OwnerMark
                owner={owner}
                x={toX(share) ?? 0}
                y={toY(strip + offset) ?? 0}
                radius={4 * scale}
              />
            </g>
          ))}
        </g>
      ))}
    </ZIndexLayer>
  )
}

interface StripLabelsProps {
  readonly strips: readonly {
    readonly owner: (typeof owners)[number]
    readonly strip: number
    readonly middle: number | undefined
    readonly mine: ChartRow | undefined
  }[]
  readonly width: number
  readonly scale: number
}

/** The middle municipality below its strip, and the reader's own above it. */
function StripLabels({ strips, width, scale }: StripLabelsProps): ReactElement | null {
  const page = useLateI18n()
  const words = page.texts.municipalityChart.strip
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (!toX || !toY) return null
  /** From a mark to the side with more room, and inside the drawing. */
  const textAt = (share: number, text: string) => {
    const room = text.length * 7.4 * scale
    const x = toX(share) ?? 0
    return share > 0.5
      ? ({ x: Math.max(x, room), textAnchor: 'end', children: text } as const)
      : ({ x: Math.min(x, width - room), textAnchor: 'start', children: text } as const)
  }
  return (
    <ZIndexLayer zIndex={2000}>
      <g>
        {strips.map(({ owner, strip, middle, mine }) => {
          const share = mine?.shares[owner].share
          const y = toY(strip) ?? 0
          return (
            <g key={owner}>
              {middle === undefined ? null : (
                <text
                  {...textAt(middle, words.median(shareInWords(middle, page) ?? ''))}
                  y={(toY(strip + 0.33) ?? 0) + 13 * scale}
                  className={styles['people']}
                />
              )}
              {mine === undefined || share === undefined ? null : (
                <>
                  <path
                    d={`M${toX(share)} ${y}V${(toY(strip - 0.33) ?? 0) - 2}`}
                    stroke={`var(--${owner})`}
                    strokeWidth={2}
                  />
                  <g stroke="var(--paper)" strokeWidth={2}>
                    <OwnerMark owner={owner} x={toX(share) ?? 0} y={y} radius={8 * scale} />
                  </g>
                  <text
                    {...textAt(share, words.place(mine.name, shareInWords(share, page) ?? ''))}
                    y={(toY(strip - 0.33) ?? 0) - 5 * scale}
                    className={styles['share']}
                    data-owner={owner}
                  />
                </>
              )}
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}

/**
 * Shares 0–1 as dots in so many columns, those of one column around the middle of their strip: offsets
 * between -0.33 and 0.33 of its height. Example: three equal shares have the offsets 0, 0.07 and -0.07.
 */
export function stackDots(
  shares: readonly number[],
  columns: number,
): readonly { readonly share: number; readonly offset: number }[] {
  const byColumn = [...Map.groupBy(shares, (share) => Math.floor(share * columns)).values()]
  const most = Math.max(1, ...byColumn.map(({ length }) => length))
  const step = Math.min(0.07, 0.66 / most)
  return byColumn.flatMap((column) =>
    column.map((share, index) => {
      const place = Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1)
      return { share, offset: place === 0 ? 0 : place * step }
    }),
  )
}
