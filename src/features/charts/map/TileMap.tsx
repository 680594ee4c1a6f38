import { type KeyboardEvent, useMemo, useState } from 'react'
import type { NationalSeries } from '../../../domain/country.ts'
import type { RegionCode } from '../../../domain/municipality.ts'
import { type Quarter, quarterParts } from '../../../domain/quarter.ts'
import { type RankedRegion, regionRanking } from '../../../domain/ranking.ts'
import type { View } from '../../../domain/view.ts'
import { type LateI18n, useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable } from '../card/ChartTable.tsx'
import { chartFileName, mostNames } from '../card/chartText.ts'
import { RegionLink, regionColumns, regionPoint } from '../RegionLink.tsx'
import styles from './TileMap.module.css'
import { stepBounds, stepOf, type Tile, tileBeside, tiles } from './tiles.ts'

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
  const { number, year } = quarterParts(quarter)
  const isSynthetic = view.dataSet === 'demo'
  const missing = rows.flatMap(({ kind, region }) => (kind === 'missing' ? [region.name] : []))
  return (
    <ChartCard
      label={words.label}
      part="map"
      title={mapTitle(rows, page)}
      subtitle={words.subtitle(number, year)}
      isSynthetic={isSynthetic}
      drawing={<Tiles rows={rows} chosen={view.region} />}
      legend={
        <p className={styles['hint']} data-no-picture="">
          {words.hint}
        </p>
      }
      note={
        missing.length === 0 ? undefined : words.notPublished(namesOf(missing, mostNames, page))
      }
      table={
        <ChartTable
          caption={words.caption(page.formats.quarter(quarter))}
          columns={Object.values(words.columns)}
          rows={rows.map((row) => ({
            key: row.region.code,
            heading: row.region.name,
            cells:
              row.kind === 'missing'
                ? trend.notPublished
                : [{ share: row.coverage }, row.sonarTotal, row.registerTotal],
          }))}
        />
      }
      points={{
        columns: regionColumns,
        rows: rows.map((row) => regionPoint(quarter, row)),
      }}
      source={trend.source(`, ${page.formats.quarter(quarter)}`)}
      fileName={chartFileName('kaart', ['NL'], [quarter])}
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
    if (!(link instanceof HTMLElement)) return
    event.preventDefault()
    link.focus()
  }
  return (
    <div className={styles['map']}>
      <Key />
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset can stand in for a drawing */}
      <div
        className={styles['tiles']}
        role="group"
        aria-label={page.texts.map.drawing(places.length)}
      >
        {places.map(({ tile, row }) => {
          const value = tileValue(row, page)
          const words = `${tileText(row, page)} (${value} ${tile.letters})`
          return (
            <RegionLink
              key={tile.code}
              of={row}
              className={styles['tile']}
              style={{ gridArea: `${tile.row + 1} / ${tile.column + 1}` }}
              data-tile={tile.code}
              data-step={stepName(row)}
              aria-current={chosen === tile.code ? 'true' : undefined}
              tabIndex={tile.code === stop ? 0 : -1}
              onFocus={() => setFocused(tile.code)}
              onKeyDown={(event) => move(tile, event)}
            >
              <span className="visually-hidden">{words}</span>
              {/* As the title of the link itself a screen reader would say it twice. */}
              <span className={styles['face']} title={words} aria-hidden="true">
                <b>{value}</b>
                <br />
                {tile.letters}
              </span>
            </RegionLink>
          )
        })}
      </div>
    </div>
  )
}

function stepName(row: RankedRegion): string {
  if (row.kind === 'missing') return 'missing'
  return row.coverage === undefined ? 'none' : String(stepOf(row.coverage))
}

/** The five steps of the colours, each with its percentages below it. */
function Key() {
  const words = useLateI18n().texts.map
  const [first, ...others] = stepBounds
  const steps = [
    words.under(first),
    ...others.map((bound, index) => `${stepBounds[index]}–${bound}`),
    words.from(others[others.length - 1] ?? first),
  ]
  return (
    <ol className={styles['key']}>
      {steps.map((text, index) => (
        <li key={text}>
          <span className={styles['step']} data-step={index + 1} />
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

/** Which regions have the highest and the lowest coverage. Example: "FoodValley hoogst, West-Brabant laagst". */
export function mapTitle(rows: readonly RankedRegion[], page: LateI18n): string {
  const words = page.texts.map
  const ranked = rows.flatMap((row) =>
    row.kind === 'published' && row.rank !== undefined && row.coverage !== undefined
      ? [{ name: row.region.name, rank: row.rank, coverage: row.coverage }]
      : [],
  )
  const [first] = ranked
  if (first === undefined) return words.none
  const lowest = Math.max(...ranked.map(({ rank }) => rank))
  if (lowest === 1) {
    const percentage = page.formats.percentage(first.coverage)
    return ranked.length === 1 ? words.one(first.name, percentage) : words.equal(percentage)
  }
  const named = (wanted: number): string =>
    namesOf(
      ranked.filter(({ rank }) => rank === wanted).map(({ name }) => name),
      2,
      page,
    )
  return words.title(named(1), named(lowest))
}

/** The names, or how many there are where they are too many to name. */
function namesOf(names: readonly string[], most: number, { texts, formats }: LateI18n): string {
  return names.length > most ? texts.map.regions(names.length) : formats.list(names)
}

/** The percentage without its sign, as the line above the map says; "–" where there is none. */
function tileValue(row: RankedRegion, { formats }: LateI18n): string {
  return row.kind === 'missing' || row.coverage === undefined
    ? '–'
    : formats.percentage(row.coverage).replace('%', '')
}

/** The link in words: "FoodValley: 78,4%, 2.722 van 3.474". */
function tileText(row: RankedRegion, { texts, formats }: LateI18n): string {
  const words = texts.map
  const { name } = row.region
  if (row.kind === 'missing') return words.missing(name)
  const [sonar, register] = [formats.count(row.sonarTotal), formats.count(row.registerTotal)]
  return row.coverage === undefined
    ? words.tooFew(name, sonar, register)
    : words.tile(name, formats.percentage(row.coverage), sonar, register)
}
