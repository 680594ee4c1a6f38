import { type PointerEvent, type ReactElement, useMemo, useState } from 'react'
import { BreakableName } from '../../../components/BreakableName.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { type EventMark, eventMarks } from '../../../domain/events.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartEvents } from '../card/ChartEvents.tsx'
import { ChartTable, CountCell } from '../card/ChartTable.tsx'
import { chartFileName, rangePeriod, selectionMarks } from '../card/chartText.ts'
import drawing from '../card/drawing.module.css'
import type { ProfileSubject } from '../profiles/profilesText.ts'
import {
  acrossCell,
  cell,
  latestIndex,
  linePath,
  type MultipleLine,
  type Multiples,
  multiplesFilters,
  multiplesNotes,
  multiplesSummary,
  municipalityMultiples,
  regionMultiples,
} from './multiples.ts'
import styles from './SmallMultiples.module.css'

/**
 * Where the area is a region, the chosen municipalities of `series`, or all; where it is the country,
 * the regions of `national`. Nothing is shown of one quarter: a line needs two.
 */
interface SmallMultiplesProps extends ProfileSubject {
  readonly national: NationalSeries | undefined
}

/** "Totaal in Sonar" through time, a small line for each municipality or region, on one scale. */
export function SmallMultiples(props: SmallMultiplesProps): ReactElement | null {
  const { series, national, area, view } = props
  const page = useI18n()
  const { multiples: words, trend } = page.texts.charts
  const isCountry = area.code === 'NL'
  const multiples = useMultiples(props)
  if (multiples === undefined || multiples.quarters.length < 2 || multiples.lines.length === 0) {
    return null
  }
  const { quarters } = multiples
  const definitionChanges = (isCountry ? national : series)?.definitionChanges ?? []
  // A municipality that ended has a line of its own, which ends.
  const marks = eventMarks({ municipalities: [], ended: [], definitionChanges }, quarters)
  const isSynthetic = view.dataSet === 'demo'
  return (
    <ChartCard
      heading={isCountry ? words.regions : words.municipalities}
      filters={multiplesFilters(quarters, area, view, page)}
      summary={multiplesSummary(multiples, area, page)}
      notes={multiplesNotes(multiples, area, view, page)}
      drawing={<Grid multiples={multiples} marks={marks} />}
      below={<ChartEvents marks={marks} isCountry={isCountry} />}
      table={<MultiplesTable {...multiples} />}
      caption={
        isSynthetic ? trend.syntheticSource : trend.source(`, ${rangePeriod(quarters, page)}`)
      }
      fileName={chartFileName('totaal-in-sonar', [area.code], quarters, selectionMarks(area, view))}
      isSynthetic={isSynthetic}
    />
  )
}

function useMultiples({
  series,
  national,
  area,
  view,
}: SmallMultiplesProps): Multiples | undefined {
  const { selection, boundaries, from, to } = view
  const isCountry = area.code === 'NL'
  return useMemo(() => {
    if (isCountry) return national && regionMultiples(national, { from, to })
    return series && municipalityMultiples(series, { selection, boundaries, from, to })
  }, [isCountry, series, national, selection, boundaries, from, to])
}

interface GridProps {
  readonly multiples: Multiples
  readonly marks: readonly EventMark[]
}

/** Every line in a cell of its own, all with the same axes; a pointer shows the totals of a quarter. */
function Grid({ multiples, marks }: GridProps): ReactElement {
  const { texts, formats } = useI18n()
  const words = texts.charts.multiples
  const { quarters, lines, most } = multiples
  const [pointed, setPointed] = useState<Quarter>()
  const active = pointed !== undefined && quarters.includes(pointed) ? pointed : undefined
  const ticks = marks
    .map(({ quarter }) => acrossCell(quarters.indexOf(quarter), quarters.length))
    .map((x) => `M${x} 0V${cell.height}`)
    .join('')
  const point = ({ target, clientX }: PointerEvent): void => {
    const line = target instanceof Element ? target.closest('li')?.querySelector('svg') : null
    const box = line?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return
    const last = quarters.length - 1
    const index = Math.round((last * (clientX - box.left)) / box.width)
    setPointed(quarters[Math.min(last, Math.max(0, index))])
  }
  return (
    <>
      <ul
        className={styles['grid']}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(undefined)}
      >
        {lines.map((line) => (
          <Cell key={line.code} {...{ quarters, most, line, active, ticks }} />
        ))}
      </ul>
      <p className={drawing['below']}>
        {active === undefined ? words.latest : words.ofQuarter(formats.quarter(active))}
      </p>
    </>
  )
}

interface CellProps extends Pick<Multiples, 'quarters' | 'most'> {
  readonly line: MultipleLine
  /** The quarter that is pointed at; without one the latest total of each line is shown. */
  readonly active: Quarter | undefined
  /** The definition changes, as a path. */
  readonly ticks: string
}

/** A name, a total and a line. */
function Cell({ quarters, most, line, active, ticks }: CellProps): ReactElement {
  const { texts, formats } = useI18n()
  const index = active === undefined ? latestIndex(line) : quarters.indexOf(active)
  const total = line.totals[index]
  const figure = total === undefined ? texts.charts.multiples.noFigure : formats.count(total)
  const quarter = quarters[index]
  // A total of another quarter than the last says so.
  const isEarlier = active === undefined && index < quarters.length - 1 && quarter !== undefined
  return (
    <li className={styles['cell']}>
      <span className={styles['name']}>
        <BreakableName name={line.name} />
      </span>
      <span className={styles['total']}>
        <span>{isEarlier ? ` ${figure} ` : ` ${figure}`}</span>
        {isEarlier ? (
          <span className={styles['quarter']}>{formats.shortQuarter(quarter)}</span>
        ) : null}
      </span>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${cell.width} ${cell.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles['base']} d={`M0 ${cell.height}H${cell.width}`} />
        {ticks === '' ? null : <path className={styles['tick']} d={ticks} />}
        <path className={styles['line']} d={linePath(line.totals, most)} />
        {total === undefined ? null : (
          <path
            className={styles['dot']}
            d={`M${acrossCell(index, quarters.length)} ${cell.height * (1 - (most === 0 ? 0 : total / most))}h0`}
          />
        )}
      </svg>
    </li>
  )
}

/** A row for each line, a column for each quarter. */
function MultiplesTable({ quarters, lines }: Multiples): ReactElement {
  const { texts, formats } = useI18n()
  const words = texts.charts.multiples
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        { key: 'place', heading: words.place },
        ...quarters.map((quarter) => ({ key: quarter, heading: formats.shortQuarter(quarter) })),
      ]}
      rows={lines.map(({ code, name, totals }) => ({
        key: code,
        heading: name,
        cells: quarters.map((quarter, index) => {
          const total = totals[index]
          return total === undefined ? words.noFigure : <CountCell key={quarter} people={total} />
        }),
      }))}
    />
  )
}
