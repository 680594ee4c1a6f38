import { type ReactElement, useEffect, useMemo } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { Segments } from '../../../components/Segments.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import {
  type ComparedPoint,
  compareCoverage,
  type TotalsSeries,
} from '../../../domain/coverageTrend.ts'
import { changesWithin, type DefinitionChange } from '../../../domain/events.ts'
import { country } from '../../../domain/municipality.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import { areaName, areaPhrase } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { isNarrow } from '../card/axes.tsx'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartLegend, type LegendEntry } from '../card/ChartLegend.tsx'
import { changesNote, chartFileName } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { ComparedChips, CompareMenu, type CompareSource } from './CompareMenu.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { type ComparedArea, comparedAreas, shareDomain } from './compareAreas.ts'
import {
  coverageSource,
  coverageSubtitle,
  latestOf,
  peopleFinding,
  percentFinding,
  shareInWords,
} from './coverageText.ts'

/** What either drawing of coverage shows. */
export interface CoverageDrawingProps {
  readonly points: readonly ComparedPoint[]
  readonly areas: readonly ComparedArea[]
  readonly national: NationalSeries | undefined
  readonly marks: readonly DefinitionChange[]
  /** Which quarters have all regions; empty where all have. */
  readonly strip: readonly { readonly time: number; readonly isComplete: boolean }[]
  readonly description: string
}

const CoveragePercent = lazyWhenVisible(
  async () => (await import('./CoveragePercent.tsx')).CoveragePercent,
)
const CoveragePeople = lazyWhenVisible(
  async () => (await import('./CoveragePeople.tsx')).CoveragePeople,
)

interface CoverageCardProps extends CompareSource {
  /** `totalsOfRegion(series)` or `totalsOfCountry(national)` of the page. */
  readonly totals: TotalsSeries
  /** The same series: its changes in what is counted. */
  readonly history: { readonly definitionChanges: readonly DefinitionChange[] }
  readonly view: Pick<View, 'from' | 'to' | 'dataSet' | 'compare' | 'coverageUnit'>
  readonly onChange: (change: Partial<View>) => void
}

/**
 * Sonar against the register through time: in per cent, beside up to five other regions, or in people.
 * Nothing where there is no time to show: one quarter, and nothing to compare it with.
 */
export function CoverageCard(props: CoverageCardProps): ReactElement | null {
  const { totals, history, view, onChange, national, nationalState, onAskNational } = props
  const { from, to, compare, coverageUnit } = view
  const page = useLateI18n()
  const { coverage: words } = page.texts.charts
  const own = totals.area
  const isPercent = coverageUnit === 'percent'
  const isSynthetic = view.dataSet === 'demo'
  const isCompared = compare.length > 0
  useEffect(() => {
    if (isCompared && nationalState === 'notAsked') onAskNational()
  }, [isCompared, nationalState, onAskNational])
  const areas = useMemo(() => {
    // Nothing is printed of invented figures.
    const shown = isSynthetic ? { ...totals, reportedCoverage: undefined } : totals
    return comparedAreas(shown, isPercent ? compare : [], national)
  }, [totals, isSynthetic, isPercent, compare, national])
  const points = useMemo(
    () =>
      compareCoverage(
        areas.map((area) => area.totals),
        { from, to },
      ),
    [areas, from, to],
  )
  const quarters = points.map(({ quarter }) => quarter)
  if (points.length < 2 && !isCompared) return null
  // Mergers within a region leave its totals as they are.
  const marks = changesWithin(history.definitionChanges, quarters, 'totals')
  const strip = completeQuarters(points, areas)
  const isAlone = areas.length === 1
  const domain = isPercent ? shareDomain(points) : undefined
  const names = page.formats.list(areas.map((area) => areaName(area.totals.area, page)))
  const drawing = { points, areas, national, marks, strip }
  return (
    <ChartCard
      label={words.label}
      part="coverage"
      title={isPercent ? percentFinding(points, areas, page) : peopleFinding(points, page)}
      subtitle={coverageSubtitle(points, totals, domain, isAlone, page)}
      isSynthetic={isSynthetic}
      controls={
        <>
          <Segments
            label={words.unit}
            value={coverageUnit}
            options={[
              { value: 'percent', label: words.percent },
              { value: 'people', label: words.people },
            ]}
            onChange={(unit) => onChange({ coverageUnit: unit })}
          />
          {isPercent ? (
            <CompareMenu
              {...{ own, compare, national, nationalState, onAskNational }}
              onCompare={(next) => onChange({ compare: next })}
            />
          ) : null}
          {isPercent ? (
            <ComparedChips
              areas={areas.filter(({ totals: { area } }) =>
                compare.some((code) => code === area.code),
              )}
              compare={compare}
              onCompare={(next) => onChange({ compare: next })}
            />
          ) : null}
        </>
      }
      drawing={
        isPercent ? (
          <CoveragePercent {...drawing} description={words.percentDescription(names)} />
        ) : (
          <CoveragePeople
            {...drawing}
            description={words.peopleDescription(areaPhrase(own, page))}
          />
        )
      }
      legend={<CoverageLegend {...{ points, areas, strip, isPercent }} />}
      note={changesNote(marks, page)}
      table={<CoverageTable points={points} areas={areas} />}
      points={coveragePoints(points, areas)}
      source={coverageSource(totals, quarters, isSynthetic, page)}
      fileName={chartFileName(
        isPercent ? 'dekking' : 'dekking-aantallen',
        areas.map((area) => area.totals.area.code),
        quarters,
      )}
      minHeight="20rem"
    />
  )
}

/** For the country, where some quarter lacks a region: each quarter, and whether it has all. */
function completeQuarters(
  points: readonly ComparedPoint[],
  areas: readonly ComparedArea[],
): CoverageDrawingProps['strip'] {
  const whole = areas.findIndex(({ totals }) => totals.area.code === country.code)
  const quarters = points.map(({ quarter, areas: values }) => ({
    time: lastMonthIndex(quarter),
    isComplete: values[whole] !== undefined && values[whole].incomplete === undefined,
  }))
  return whole < 0 || quarters.every(({ isComplete }) => isComplete) ? [] : quarters
}

interface CoverageLegendProps extends Pick<CoverageDrawingProps, 'points' | 'areas' | 'strip'> {
  readonly isPercent: boolean
}

/** What no words in the drawing name: the band, the strip, and on phones the lines. */
function CoverageLegend(props: CoverageLegendProps): ReactElement {
  const { points, areas, strip, isPercent } = props
  const page = useLateI18n()
  const words = page.texts.charts.coverage
  const size = useDrawingSize()
  const regions = areas.find(({ totals }) => totals.regions !== undefined)?.totals.regions
  const hasBand = isPercent && areas.length === 1 && regions !== undefined
  const lines = areas.map(
    ({ totals, look: { colour, dash } }, index): LegendEntry => ({
      label: areaName(totals.area, page),
      value: shareInWords(latestOf(points, index)?.values, page),
      swatch: 'line',
      colour,
      ...(dash && { dash }),
    }),
  )
  return (
    <ChartLegend
      entries={[
        ...(areas.length > 1 && isNarrow(size) ? lines : []),
        ...(hasBand
          ? [{ label: words.band, swatch: 'solid', colour: 'var(--band)' } as const]
          : []),
        ...(strip.length > 0 && regions !== undefined
          ? [
              {
                label: words.complete(page.formats.count(regions.all)),
                swatch: 'solid',
                colour: 'var(--accent)',
              } as const,
              { label: words.incomplete, swatch: 'open', colour: 'var(--border)' } as const,
            ]
          : []),
      ]}
    />
  )
}

/** Every figure drawn, a row for each area and quarter. */
function coveragePoints(points: readonly ComparedPoint[], areas: readonly ComparedArea[]) {
  return {
    columns: [
      ...['quarter', 'region_code', 'region', 'sonar_total', 'register_total', 'coverage'],
      ...['regions_missing'],
    ],
    rows: points.flatMap(({ quarter, areas: values }) =>
      areas.map(({ totals: { area } }, index) => {
        const figures = values[index]
        const missing = figures?.incomplete
        return [
          quarter,
          area.code,
          area.name,
          figures?.sonarTotal,
          figures?.registerTotal,
          figures?.coverage,
          missing && missing.all - missing.published,
        ]
      }),
    ),
  }
}
