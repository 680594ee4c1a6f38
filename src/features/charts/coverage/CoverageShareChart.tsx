import { type ReactElement, useEffect, useMemo } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import {
  coverageShares,
  type SharePoint,
  type TotalsSeries,
} from '../../../domain/coverageTrend.ts'
import { type DefinitionChange, eventMarks } from '../../../domain/events.ts'
import type { View } from '../../../domain/view.ts'
import { areaName, areaPhrase } from '../../../i18n/areaName.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartEvents } from '../card/ChartEvents.tsx'
import { ChartLegend } from '../card/ChartLegend.tsx'
import { ChartTable, PrintedCell, ShareCell } from '../card/ChartTable.tsx'
import { chartFileName, joinParts, rangePeriod } from '../card/chartText.ts'
import drawing from '../card/drawing.module.css'
import { CompareMenu, type CompareSource } from './CompareMenu.tsx'
import { type ComparedArea, comparedAreas, shareDomain } from './compareAreas.ts'
import { areaShareInWords, latestShare, shareSummary } from './coverageShareText.ts'
import { coverageSource } from './coverageText.ts'

const CoverageShareLines = lazyWhenVisible(
  async () => (await import('./CoverageShareLines.tsx')).CoverageShareLines,
)

interface CoverageShareChartProps extends CompareSource {
  /** The page's own area. */
  readonly totals: TotalsSeries
  readonly definitionChanges: readonly DefinitionChange[]
  readonly view: Pick<View, 'from' | 'to' | 'dataSet' | 'compare'>
  readonly onChange: (change: Pick<View, 'compare'>) => void
}

/**
 * Coverage in per cent through time, of the page's area and of up to five others. Nothing where
 * there is no time to show: one quarter, and nothing to compare it with.
 */
export function CoverageShareChart(props: CoverageShareChartProps): ReactElement | null {
  const { totals, definitionChanges, view, national, nationalState, onAskNational } = props
  const { from, to } = view
  const page = useI18n()
  const words = page.texts.charts.share
  const own = totals.area
  // A page that went to one of the compared areas shows it as its own.
  const compare = useMemo(
    () => view.compare.filter((code) => code !== own.code),
    [view.compare, own.code],
  )
  const isCompared = compare.length > 0
  useEffect(() => {
    if (isCompared && nationalState === 'notAsked') onAskNational()
  }, [isCompared, nationalState, onAskNational])
  const areas = useMemo(() => comparedAreas(totals, compare, national), [totals, compare, national])
  const points = useMemo(
    () =>
      coverageShares(
        areas.map((area) => area.totals),
        { from, to },
      ),
    [areas, from, to],
  )
  const domain = useMemo(() => shareDomain(points), [points])
  const quarters = useMemo(() => points.map(({ quarter }) => quarter), [points])
  const marks = useMemo(
    // Mergers within a region leave its totals as they are.
    () => eventMarks({ municipalities: [], ended: [], definitionChanges }, quarters),
    [definitionChanges, quarters],
  )
  if (points.length < 2 && !isCompared) return null
  const names = page.formats.list(areas.map((area) => areaName(area.totals.area, page)))
  const isSynthetic = view.dataSet === 'demo'
  const [lowest] = domain
  return (
    <ChartCard
      heading={words.heading(areaPhrase(own, page))}
      filters={joinParts([words.filters(names), rangePeriod(quarters, page)])}
      summary={shareSummary(points, areas, page)}
      controls={
        <CompareMenu
          {...{ own, compare, national, nationalState, onAskNational }}
          onCompare={(next) => props.onChange({ compare: next })}
        />
      }
      drawing={
        <CoverageShareLines
          {...{ points, areas, domain, marks }}
          description={words.description(names)}
        />
      }
      legend={<CoverageShareLegend points={points} areas={areas} />}
      below={
        <div className={drawing['below']}>
          {lowest > 0 ? <p>{words.axis(page.formats.wholePercentage(lowest * 100))}</p> : null}
          <ChartEvents marks={marks} isCountry />
        </div>
      }
      table={<CoverageShareTable points={points} areas={areas} />}
      caption={coverageSource(totals, quarters, isSynthetic, page)}
      fileName={chartFileName(
        'dekking-procenten',
        areas.map((area) => area.totals.area.code),
        quarters,
      )}
      isSynthetic={isSynthetic}
      minHeight="20rem"
    />
  )
}

interface SharesProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
}

/** Each line with its latest share, and the mark of incomplete sums. */
function CoverageShareLegend({ points, areas }: SharesProps): ReactElement {
  const page = useI18n()
  const isIncomplete = points.some((point) =>
    point.areas.some((area) => area?.incomplete !== undefined),
  )
  const lines = areas.map(
    ({ totals, look: { colour, dash } }, index) =>
      ({
        label: areaName(totals.area, page),
        value: latestShare(points, index, page),
        swatch: 'line',
        colour,
        dash,
      }) as const,
  )
  const { incompleteMark } = page.texts.charts.trend
  const hollow = { label: incompleteMark, swatch: 'hollow', colour: 'var(--text)' } as const
  return <ChartLegend entries={isIncomplete ? [...lines, hollow] : lines} />
}

/** A column per area, and the printed percentages apart. */
function CoverageShareTable({ points, areas }: SharesProps): ReactElement {
  const page = useI18n()
  const { trend, share: words } = page.texts.charts
  const [own] = areas
  const hasPrinted =
    own !== undefined && points.some((point) => point.areas[0]?.reported !== undefined)
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        { key: 'quarter', heading: trend.quarter },
        ...areas.map(({ totals: { area } }) => ({ key: area.code, heading: areaName(area, page) })),
        ...(hasPrinted
          ? [{ key: 'printed', heading: words.printedOf(areaName(own.totals.area, page)) }]
          : []),
      ]}
      rows={points.map(({ quarter, areas: shares }) => ({
        key: quarter,
        heading: page.formats.quarter(quarter),
        cells: [
          ...areas.map(({ totals: { area } }, index) => (
            <ShareCell
              key={area.code}
              share={shares[index]?.incomplete === undefined ? shares[index]?.share : undefined}
              text={areaShareInWords(shares[index], page)}
            />
          )),
          shares[0]?.reported === undefined ? (
            trend.notPublished
          ) : (
            <PrintedCell key="printed" percentage={shares[0].reported} />
          ),
        ],
      }))}
    />
  )
}
