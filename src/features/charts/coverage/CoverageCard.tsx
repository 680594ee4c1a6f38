import { useEffect } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import {
  type ComparedPoint,
  compareCoverage,
  type TotalsSeries,
} from '../../../domain/coverageTrend.ts'
import { changesWithin, type DefinitionChange } from '../../../domain/events.ts'
import { country, printedCode } from '../../../domain/municipality.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartLegend, type LegendEntry, Swatch } from '../card/ChartLegend.tsx'
import { areaInShort, changesNote, chartFileName } from '../card/chartText.ts'
import { isNarrow, useDrawingSize } from '../card/DrawingSize.tsx'
import { UnitChooser } from '../card/UnitChooser.tsx'
import { ComparedChips, CompareMenu, type CompareSource } from './CompareMenu.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { type ComparedArea, comparedAreas, shareDomain } from './compareAreas.ts'
import type { CoverageView } from './coverageLines.ts'
import {
  coverageSource,
  coverageSubtitle,
  latestOf,
  peopleTitle,
  percentTitle,
  shareInWords,
} from './coverageText.ts'

const CoverageDrawing = lazyWhenVisible(
  async () => (await import('./CoverageDrawing.tsx')).CoverageDrawing,
)

interface CoverageCardProps extends CompareSource {
  /** `totalsOfRegion(series)` or `totalsOfCountry(national)` of the page. */
  readonly totals: TotalsSeries
  /** The same series: its changes in what is counted. */
  readonly history: { readonly definitionChanges: readonly DefinitionChange[] }
  readonly view: Pick<View, 'from' | 'to' | 'dataSet' | 'compare' | 'coverageUnit'>
  readonly onChange: (change: Partial<View>) => void
}

/** Sonar against the register through time; nothing of one quarter with nothing beside it. */
export function CoverageCard(props: CoverageCardProps) {
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
  // Nothing is printed of invented figures.
  const shown = isSynthetic ? { ...totals, reportedCoverage: undefined } : totals
  const areas = comparedAreas(shown, isPercent ? compare : [], national)
  const points = compareCoverage(
    areas.map((area) => area.totals),
    { from, to },
  )
  const quarters = points.map(({ quarter }) => quarter)
  if (points.length < 2 && !isCompared) return null
  // Mergers within a region leave its totals as they are.
  const changes = changesWithin(history.definitionChanges, quarters, 'totals')
  const strip = completeQuarters(points, areas)
  const isAlone = areas.length === 1
  const domain = isPercent ? shareDomain(points) : undefined
  const compareProps = {
    compare,
    onCompare: (next: View['compare']) => onChange({ compare: next }),
  }
  return (
    <ChartCard
      label={words.label}
      part="coverage"
      title={isPercent ? percentTitle(points, areas, page) : peopleTitle(points, page)}
      subtitle={coverageSubtitle(points, totals, domain, isAlone, page)}
      controls={
        <>
          <UnitChooser label={words.unit} unit={coverageUnit} onChange={onChange} />
          {isPercent ? (
            <>
              <CompareMenu {...{ own, national, nationalState, onAskNational }} {...compareProps} />
              <ComparedChips
                areas={areas.filter(({ totals: { area } }) =>
                  compare.some((code) => code === area.code),
                )}
                {...compareProps}
              />
            </>
          ) : null}
        </>
      }
      drawing={
        <CoverageDrawing
          {...{ unit: coverageUnit, points, areas, national, changes, strip }}
          description={
            isPercent
              ? words.percentDescription(
                  page.formats.list(areas.map((area) => areaName(area.totals.area, page))),
                )
              : words.peopleDescription(areaInShort(own, page))
          }
        />
      }
      legend={<CoverageLegend {...{ points, areas, strip, isPercent }} />}
      note={changesNote(changes, page)}
      table={<CoverageTable points={points} areas={areas} />}
      points={coveragePoints(points, areas)}
      source={coverageSource(totals, quarters, page)}
      fileName={chartFileName(
        isPercent ? 'dekking' : 'dekking-aantallen',
        areas.map((area) => area.totals.area.code),
        quarters,
      )}
    />
  )
}

/** For the country, where some quarter lacks a region: each quarter, and whether it has all. */
function completeQuarters(
  points: readonly ComparedPoint[],
  areas: readonly ComparedArea[],
): CoverageView['strip'] {
  const whole = areas.findIndex(({ totals }) => totals.area.code === country.code)
  const quarters = points.map(({ quarter, areas: values }) => ({
    time: lastMonthIndex(quarter),
    isComplete: values[whole] !== undefined && values[whole].incomplete === undefined,
  }))
  return whole < 0 || quarters.every(({ isComplete }) => isComplete) ? [] : quarters
}

interface CoverageLegendProps extends Pick<CoverageView, 'points' | 'areas' | 'strip'> {
  readonly isPercent: boolean
}

/** What no words in the drawing name: the band, the strip, and on phones the lines. */
function CoverageLegend(props: CoverageLegendProps) {
  const { points, areas, strip, isPercent } = props
  const page = useLateI18n()
  const words = page.texts.charts.coverage
  const size = useDrawingSize()
  const regions = areas.find(({ totals }) => totals.regions !== undefined)?.totals.regions
  const hasBand = isPercent && areas.length === 1 && regions !== undefined
  const ends = areas.map((_, area) => latestOf(points, area))
  const lastIndex = Math.max(...ends.map((end) => end?.index ?? 0))
  const lines = areas.map(({ totals, look: { colour, dash } }, area): LegendEntry => {
    const { index = lastIndex, values } = ends[area] ?? {}
    const quarter = index < lastIndex ? points[index]?.quarter : undefined
    return {
      label: areaName(totals.area, page),
      value: [shareInWords(values, page), quarter && page.formats.shortQuarter(quarter)]
        .filter(Boolean)
        .join(', '),
      swatch: <Swatch kind="line" colour={colour} dash={dash} />,
    }
  })
  return (
    <ChartLegend
      entries={[
        ...(areas.length > 1 && isNarrow(size) ? lines : []),
        ...(hasBand
          ? [{ label: words.band, swatch: <Swatch kind="solid" colour="var(--band)" /> }]
          : []),
        ...(strip.length > 0 && regions !== undefined
          ? [
              {
                label: words.complete(page.formats.count(regions.all)),
                swatch: <Swatch kind="solid" colour="var(--accent)" />,
              },
              { label: words.incomplete, swatch: <Swatch kind="open" colour="var(--border)" /> },
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
          printedCode(area.code),
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
