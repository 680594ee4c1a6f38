import { useState } from 'react'
import { median, type Owner, owners } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { OwnerMark } from '../card/OwnerMark.tsx'
import rowStyles from '../card/RowChart.module.css'
import { RowChart } from '../card/RowChart.tsx'
import { type ChartRow, firstOf, shareInWords, stripHeight } from './layout.ts'
import { MunicipalityRows, quarters } from './MunicipalityRows.tsx'
import styles from './municipalities.module.css'

/** All municipalities on two strips, the way to find one's own among them, and the first rows below. */
export function ManyMunicipalities({ rows }: StripsProps) {
  const { texts, formats } = useLateI18n()
  const words = texts.municipalityChart.strip
  const [isWhole, setWhole] = useState(false)
  return (
    <div>
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
function MunicipalityStrips({ rows }: StripsProps) {
  const words = useLateI18n().texts.municipalityChart
  const { width, scale } = useDrawingSize()
  const isNarrow = width < 560 * scale
  const [left, right] = isNarrow ? [6, 6] : [100 * scale, 24]
  const rowHeight = stripHeight * scale
  const layout = { width, scale, left, right, rowHeight, top: 30 * scale, track: rowHeight / 2 }
  return (
    <RowChart
      role="img"
      title={words.strip.description}
      rows={owners.map((key) => ({ key, kind: 'strip' }))}
      layout={{ ...layout, isNarrow: false }}
      ticks={quarters}
      // Recharts makes no scales without data.
      marks={[{ key: 'none', shareOf: () => 0, mark: () => null }]}
    >
      {({ key }, across) => (
        <>
          <text
            y={isNarrow ? 6 * scale : layout.track + 5 * scale}
            className={rowStyles['share']}
            data-owner={key}
          >
            {words.owners[key]}
          </text>
          <Strip rows={rows} owner={key} across={across} height={rowHeight} />
        </>
      )}
    </RowChart>
  )
}

interface StripProps extends StripsProps {
  readonly owner: Owner
  readonly across: (share: number) => number
  readonly height: number
}

/**
 * Hundreds of marks, the middle municipality below them, and the reader's own above. As points of a `Scatter`, each
 * with components of its own, they would hold up the page.
 */
function Strip({ rows, owner, across, height }: StripProps) {
  const page = useLateI18n()
  const words = page.texts.municipalityChart.strip
  const { width, scale } = useDrawingSize()
  const all = rows.flatMap(({ kind, shares }) =>
    kind === 'whole' ? [] : (shares[owner].share ?? []),
  )
  const middle = median(all)
  const mine = rows.find(({ kind }) => kind === 'mine')
  const share = mine?.shares[owner].share
  const [y = 0, top = 0, bottom = 0] = [0.5, 0.17, 0.83].map((part) => part * height)
  /** From a mark to the side with more room, and inside the drawing. */
  const textAt = (at: number, text: string) => {
    const room = text.length * 7.4 * scale
    const x = across(at)
    return at > 0.5
      ? ({ x: Math.max(x, room), textAnchor: 'end', children: text } as const)
      : ({ x: Math.min(x, width - room), textAnchor: 'start', children: text } as const)
  }
  return (
    <>
      {/* Marks beside each other have their own place in the height of the strip. */}
      {stackDots(all, Math.max(1, Math.floor((across(1) - across(0)) / (7 * scale)))).map((dot) => (
        <g key={`${dot.share} ${dot.offset}`} opacity={0.45}>
          <OwnerMark
            owner={owner}
            x={across(dot.share)}
            y={y + dot.offset * height}
            radius={4 * scale}
          />
        </g>
      ))}
      {middle === undefined ? null : (
        <>
          <path d={`M${across(middle)} ${top}V${bottom}`} stroke="var(--text)" strokeWidth={2} />
          <text
            {...textAt(middle, words.median(shareInWords(middle, page) ?? ''))}
            y={bottom + 13 * scale}
            className={rowStyles['quiet']}
          />
        </>
      )}
      {mine === undefined || share === undefined ? null : (
        <>
          <path
            d={`M${across(share)} ${y}V${top - 2}`}
            stroke={`var(--${owner})`}
            strokeWidth={2}
          />
          <g stroke="var(--paper)" strokeWidth={2}>
            <OwnerMark owner={owner} x={across(share)} y={y} radius={8 * scale} />
          </g>
          <text
            {...textAt(share, words.place(mine.name, shareInWords(share, page) ?? ''))}
            y={top - 5 * scale}
            className={rowStyles['share']}
            data-owner={owner}
          />
        </>
      )}
    </>
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
