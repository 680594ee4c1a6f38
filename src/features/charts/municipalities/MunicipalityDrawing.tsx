import { useState } from 'react'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import { median, type Owner, owners } from '../../../domain/profileShares.ts'
import type { Formats } from '../../../i18n/formats.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { partOf } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { OwnerMark } from '../card/OwnerMark.tsx'
import { At, type AxisTick, ShareRows, Way } from '../card/ShareRows.tsx'
import { type ChartRow, firstOf, isMany, shareInWords } from './chartRows.ts'
import styles from './municipalities.module.css'

interface RowsProps {
  readonly rows: readonly ChartRow[]
}

/** A row for each municipality; of many all on two strips, the way to one's own, and the first rows below. */
export function MunicipalityDrawing({ rows }: RowsProps) {
  const { texts, formats } = useLateI18n()
  const words = texts.municipalityChart.strip
  const [isWhole, setWhole] = useState(false)
  if (!isMany(rows)) return <Dumbbells rows={rows} />
  return (
    <div>
      {rows.some(({ kind }) => kind === 'mine') ? null : (
        <a className={styles['find']} href="#mine" data-no-picture="">
          {words.find}
        </a>
      )}
      <Strips rows={rows} />
      <div className={styles['first']}>
        <Dumbbells rows={isWhole ? rows : firstOf(rows)} />
        <button type="button" className={styles['all']} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.charts.multiples.fewer : words.showAll(formats.count(rows.length - 1))}
        </button>
      </div>
    </div>
  )
}

/** "0%", "25" … "100%" */
function axisOf(formats: Formats): readonly AxisTick[] {
  return [0, 0.25, 0.5, 0.75, 1].map((at) => ({
    at,
    text: at % 1 === 0 ? formats.wholePercentage(100 * at) : formats.count(100 * at),
  }))
}

/** The share of each municipality, and that of UWV there, with the people that they are of. */
function Dumbbells({ rows }: RowsProps) {
  const page = useLateI18n()
  const { description, owners: names } = page.texts.municipalityChart
  const { width, scale, spacing } = useDrawingSize()
  // A letter of 16 pixels is at most 8 wide on average; beside the track are the people.
  const longest = Math.max(0, ...rows.map(({ name }) => name.length * (8 * scale + spacing)))
  const pixels = Math.max(180, width - Math.min(longest, 254 * scale) - 266 * scale)
  return (
    <ShareRows
      description={description}
      role="img"
      className={styles['dumbbells']}
      ticks={axisOf(page.formats)}
      heads={owners.map((owner) => (
        <span key={owner} className={styles['owner']} data-owner={owner}>
          <ProfileSwatch of={owner} />
          <span>{names[owner]}</span>
        </span>
      ))}
      rows={rows.map(({ key, kind, name, shares }) => ({
        key,
        kind,
        name: <span className={styles['municipality']}>{name}</span>,
        marks: <Marks shares={shares} pixels={pixels} />,
        numbers: owners.map((owner) => {
          const { visible, all, share } = shares[owner]
          return (
            <span key={owner} className={styles['people']} data-owner={owner}>
              <ProfileSwatch of={owner} />
              <b>{shareInWords(share, page)}</b>
              <span>{partOf(visible, all, page)}</span>
            </span>
          )
        }),
      }))}
    />
  )
}

interface MarksProps extends Pick<ChartRow, 'shares'> {
  /** From 0 to 100%. */
  readonly pixels: number
}

/**
 * The marks of a row, each with its share at its right. Where they are near each other the left one has its
 * share at its left, or at the left end both have them right of the right one.
 */
function Marks({ shares, pixels }: MarksProps) {
  const page = useLateI18n()
  const { scale } = useDrawingSize()
  const marks = owners
    .flatMap((owner) => {
      const { share: at } = shares[owner]
      return at === undefined ? [] : [{ owner, at, text: shareInWords(at, page) }]
    })
    .toSorted((a, b) => a.at - b.at)
  const [first, last] = marks
  const isNear = first && last && (last.at - first.at) * pixels < 50 * scale
  const isLow = first && first.at * pixels < 30 * scale
  const [gap, room] = [11 * scale, 30 * scale]
  const labelOf = (at: number, index: number) => {
    if (isNear && isLow) return { at: last.at, x: gap + index * room }
    return isNear && index === 0 ? ({ at, x: -gap, textAnchor: 'end' } as const) : { at, x: gap }
  }
  return (
    <>
      {first && last ? <Way from={first.at} to={last.at} /> : null}
      {marks.map(({ owner, at: share, text }, index) => {
        const { at, ...place } = labelOf(share, index)
        return (
          <At key={owner} at={at}>
            <text {...place} y={5 * scale} className={styles['share']} data-owner={owner}>
              {text}
            </text>
          </At>
        )
      })}
      {owners.toReversed().map((owner) => {
        const { share } = shares[owner]
        return share === undefined ? null : (
          <At key={owner} at={share}>
            <OwnerMark owner={owner} x={0} y={0} radius={6 * scale} edge="var(--ground)" />
          </At>
        )
      })}
    </>
  )
}

const stripHeight = 136

/** Every municipality as a mark on two strips, with the middle one and the reader's own. */
function Strips({ rows }: RowsProps) {
  const page = useLateI18n()
  const words = page.texts.municipalityChart
  return (
    <ShareRows
      description={words.strip.description}
      role="img"
      className={styles['strips']}
      ticks={axisOf(page.formats)}
      rows={owners.map((owner) => ({
        key: owner,
        kind: 'place',
        name: (
          <span className={styles['owner']} data-owner={owner}>
            {words.owners[owner]}
          </span>
        ),
        marks: <Strip rows={rows} owner={owner} />,
      }))}
    />
  )
}

/** Hundreds of marks, the middle municipality below them, and the reader's own above. */
function Strip({ rows, owner }: RowsProps & { readonly owner: Owner }) {
  const { texts, formats } = useLateI18n()
  const words = texts.municipalityChart.strip
  const { width, scale } = useDrawingSize()
  // On a phone the names stand above the strips: see the style sheet.
  const pixels = width - (width < 672 * scale ? 12 : 124 * scale)
  const all = rows.flatMap(({ kind, shares }) =>
    kind === 'whole' ? [] : (shares[owner].share ?? []),
  )
  const middle = median(all)
  const mine = rows.find(({ kind }) => kind === 'mine')
  const share = mine?.shares[owner].share
  const end = 0.33 * stripHeight * scale
  /** From a mark to the side with more room, and inside the drawing. */
  const textAt = (at: number, text: string) => {
    const room = text.length * 7.4 * scale
    return at > 0.5
      ? ({ x: Math.max(0, room - at * pixels), textAnchor: 'end', children: text } as const)
      : ({ x: Math.min(0, (1 - at) * pixels - room), children: text } as const)
  }
  return (
    <>
      {/* Marks beside each other have their own place in the height of the strip. */}
      {stackDots(all, Math.max(1, Math.floor(pixels / (7 * scale)))).map((dot) => (
        <At key={`${dot.share} ${dot.offset}`} at={dot.share}>
          <g opacity={0.45}>
            <OwnerMark
              owner={owner}
              x={0}
              y={dot.offset * stripHeight * scale}
              radius={4 * scale}
            />
          </g>
        </At>
      ))}
      {middle === undefined ? null : (
        <At at={middle}>
          <path d={`M0 ${-end}V${end}`} stroke="var(--text)" strokeWidth={2} />
          <text
            {...textAt(middle, words.median(formats.wholePercentage(100 * middle)))}
            y={end + 13 * scale}
            className={styles['median']}
          />
        </At>
      )}
      {mine === undefined || share === undefined ? null : (
        <At at={share}>
          <path d={`M0 0V${-end - 2}`} stroke={`var(--${owner})`} strokeWidth={2} />
          <OwnerMark owner={owner} x={0} y={0} radius={8 * scale} edge="var(--paper)" />
          <text
            {...textAt(share, words.place(mine.name, formats.wholePercentage(100 * share)))}
            y={-end - 5 * scale}
            className={styles['owner']}
            data-owner={owner}
          />
        </At>
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
