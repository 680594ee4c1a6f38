import { type KeyboardEvent, useMemo, useState } from 'react'
import type { NationalSeries } from '../../../domain/country.ts'
import { country, type RegionCode } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { type RankedRegion, regionRanking } from '../../../domain/ranking.ts'
import type { View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable } from '../card/ChartTable.tsx'
import { chartFileName, namesOrCount } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { RegionLink, regionColumns, regionPoint } from '../RegionLink.tsx'
import { mapTitle, tileText, tileValue } from './mapText.ts'
import styles from './TileMap.module.css'
import { mapSize, stepBounds, stepOf, type Tile, tileBeside, tiles } from './tiles.ts'

interface TileMapProps {
  readonly series: NationalSeries
  readonly quarter: Quarter
  readonly view: View
}

/** Coverage of every region in one quarter, a tile each; a press on a tile opens its region. */
export function TileMap({ series, quarter, view }: TileMapProps) {
  const page = useLateI18n()
  const ranking = useMemo(() => regionRanking(series, quarter), [series, quarter])
  if (ranking === undefined) return null
  const { rows } = ranking
  const words = page.texts.map
  const { trend } = page.texts.charts
  const missing = rows.flatMap(({ kind, region }) => (kind === 'missing' ? [region.name] : []))
  return (
    <ChartCard
      label={words.label}
      part="map"
      title={mapTitle(rows, page)}
      subtitle={words.subtitle(page.formats.quarter(quarter))}
      drawing={<Tiles rows={rows} chosen={view.region} />}
      legend={
        <p className={styles['hint']} data-no-picture="">
          {words.hint}
        </p>
      }
      note={
        missing.length === 0
          ? undefined
          : words.notPublished(namesOrCount(missing, words.regions, page))
      }
      table={<MapTable rows={rows} quarter={quarter} />}
      points={{
        columns: regionColumns,
        rows: rows.map((row) => regionPoint(quarter, row)),
      }}
      source={trend.source(`, ${page.formats.quarter(quarter)}`)}
      fileName={chartFileName('kaart', [country.code], [quarter])}
    />
  )
}

interface TilesProps {
  readonly rows: readonly RankedRegion[]
  readonly chosen: View['region']
}

/** One stop of the Tab key; arrow keys go from tile to tile. */
function Tiles({ rows, chosen }: TilesProps) {
  const page = useLateI18n()
  const { width, scale } = useDrawingSize()
  const [focused, setFocused] = useState<RegionCode>()
  const places = tiles.flatMap((tile) => {
    const row = rows.find(({ region }) => region.code === tile.code)
    return row === undefined ? [] : [{ tile, row }]
  })
  const drawn = places.map(({ tile }) => tile)
  const codes = drawn.map(({ code }) => code)
  const stop = [focused, chosen].find((code) => codes.some((one) => one === code)) ?? codes[0]
  const move = (tile: Tile, event: KeyboardEvent): void => {
    const next = tileBeside(tile, event.key, drawn)
    const link = next && event.currentTarget.parentNode?.querySelector(`[data-tile=${next.code}]`)
    if (!(link instanceof SVGElement)) return
    event.preventDefault()
    link.focus()
  }
  // A tile with the gap behind it: 60 by 52 pixels, or what seven of them have on a phone.
  const across = Math.min(60 * scale, (width + 3) / mapSize.columns)
  const gap = across < 60 * scale ? 3 : 4 * scale
  const size = { width: across - gap, height: Math.min(48 * scale, across - gap) }
  const top = 54 * scale
  const whole = {
    width: mapSize.columns * across - gap,
    height: top + mapSize.rows * (size.height + gap),
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset can stand in for a drawing
    <svg
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      className={styles['map']}
      role="group"
      aria-label={page.texts.map.drawing(places.length)}
    >
      <Key width={whole.width} />
      {places.map(({ tile, row }) => (
        <RegionLink
          key={tile.code}
          of={row}
          className={styles['tile']}
          data-tile={tile.code}
          data-step={stepName(row)}
          aria-current={chosen === tile.code ? 'true' : undefined}
          tabIndex={tile.code === stop ? 0 : -1}
          onFocus={() => setFocused(tile.code)}
          onKeyDown={(event) => move(tile, event)}
        >
          <title>{`${tileText(row, page)} (${tileValue(row, page)} ${tile.letters})`}</title>
          <g
            transform={`translate(${tile.column * across} ${top + tile.row * (size.height + gap)})`}
            textAnchor="middle"
          >
            <rect
              className={styles['ring']}
              x={-gap / 2}
              y={-gap / 2}
              width={size.width + gap}
              height={size.height + gap}
            />
            <rect className={styles['box']} fill={`var(--step-${stepName(row)})`} {...size} />
            <text
              className={styles['value']}
              x={size.width / 2}
              y={size.height / 2 - scale}
              fontSize={Math.min(16 * scale, 0.36 * size.width)}
            >
              {tileValue(row, page)}
            </text>
            <text
              x={size.width / 2}
              y={size.height / 2 + 15 * scale}
              fontSize={Math.min(14 * scale, 0.32 * size.width)}
            >
              {tile.letters}
            </text>
          </g>
        </RegionLink>
      ))}
    </svg>
  )
}

function stepName(row: RankedRegion): string {
  if (row.kind === 'missing') return 'missing'
  return row.coverage === undefined ? 'none' : String(stepOf(row.coverage))
}

/** The five steps of the colours, each with its percentages below it, by turns lower where room is short. */
function Key({ width }: { readonly width: number }) {
  const { scale, spacing } = useDrawingSize()
  const words = useLateI18n().texts.map
  const [first, ...others] = stepBounds
  const steps = [
    words.under(first),
    ...others.map((bound, index) => `${stepBounds[index]}–${bound}`),
    words.from(others[others.length - 1] ?? first),
  ]
  const part = (width + 2) / steps.length
  const longest = Math.max(...steps.map(({ length }) => length))
  const isTight = longest * (7.5 * scale + spacing) > part
  return (
    <g className={styles['key']}>
      {steps.map((text, index) => {
        const isLast = isTight && index === steps.length - 1
        return (
          <g key={text} transform={`translate(${index * part} 0)`}>
            <rect
              className={styles['box']}
              fill={`var(--step-${index + 1})`}
              y={0.5}
              width={part - 2}
              height={11}
            />
            <text
              className={styles['quiet']}
              x={isLast ? part - 2 : 0}
              y={17 + 14 * scale + (isTight && index % 2 === 1 ? 17 * scale : 0)}
              fontSize={14 * scale}
              textAnchor={isLast ? 'end' : 'start'}
            >
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface MapTableProps extends Pick<TilesProps, 'rows'> {
  readonly quarter: Quarter
}

function MapTable({ rows, quarter }: MapTableProps) {
  const { texts, formats } = useLateI18n()
  const { caption, columns } = texts.map
  return (
    <ChartTable
      caption={caption(formats.quarter(quarter))}
      columns={Object.values(columns)}
      rows={rows.map((row) => ({
        key: row.region.code,
        heading: row.region.name,
        cells:
          row.kind === 'missing'
            ? texts.charts.trend.notPublished
            : [{ share: row.coverage }, row.sonarTotal, row.registerTotal],
      }))}
    />
  )
}
