import { type ReactElement, useId, useMemo } from 'react'
import { Hatch } from '../../../components/Hatch.tsx'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import {
  type CoveragePoint,
  type CoverageTotals,
  coverageTrend,
  type TotalsSeries,
} from '../../../domain/coverageTrend.ts'
import { eventMarks, type SeriesHistory } from '../../../domain/events.ts'
import type { View } from '../../../domain/view.ts'
import { areaPhrase, areaTitle } from '../../../i18n/areaName.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartEvents } from '../card/ChartEvents.tsx'
import { ChartLegend } from '../card/ChartLegend.tsx'
import { ChartTable, CountCell, PrintedCell, ShareCell } from '../card/ChartTable.tsx'
import { chartFileName, joinParts, rangePeriod } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from '../card/drawing.module.css'
import { coverageNotes, coverageSource, coverageSummary, shareInWords } from './coverageText.ts'

const CoverageLines = lazyWhenVisible(
  async () => (await import('./CoverageLines.tsx')).CoverageLines,
)

interface CoverageChartProps {
  /** `totalsOfRegion(series)` or `totalsOfCountry(national)`; the same object while nothing changes. */
  readonly totals: TotalsSeries
  /** The same series: its municipalities, mergers and changes in what is counted. */
  readonly history: SeriesHistory
  readonly view: Pick<View, 'from' | 'to' | 'dataSet'>
}

/** Sonar against the register per quarter, in people: two bars for one quarter, lines for several. */
export function CoverageChart({ totals, history, view }: CoverageChartProps): ReactElement {
  const page = useI18n()
  const words = page.texts.charts.coverage
  const { from, to, dataSet } = view
  const { area } = totals
  const isSynthetic = dataSet === 'demo'
  const points = useMemo(() => coverageTrend(totals, { from, to }), [totals, from, to])
  const quarters = useMemo(() => points.map(({ quarter }) => quarter), [points])
  const marks = useMemo(() => eventMarks(history, quarters), [history, quarters])
  const description = words.description(areaPhrase(area, page))
  const hasSeveral = points.length > 1
  return (
    <ChartCard
      heading={words.heading}
      filters={joinParts([areaTitle(area, page), rangePeriod(quarters, page)])}
      summary={coverageSummary(points, area, page)}
      notes={coverageNotes(points, page)}
      drawing={
        hasSeveral ? (
          <CoverageLines points={points} marks={marks} description={description} />
        ) : points[0]?.values === undefined ? null : (
          <CoverageBars totals={points[0].values} description={description} />
        )
      }
      legend={hasSeveral ? <CoverageLegend points={points} /> : null}
      below={<ChartEvents marks={marks} isCountry={area.code === 'NL'} />}
      table={<CoverageTable points={points} />}
      caption={coverageSource(totals, quarters, isSynthetic, page)}
      fileName={chartFileName('dekking', [area.code], quarters)}
      isSynthetic={isSynthetic}
      minHeight={hasSeveral ? '20rem' : '11rem'}
      half={hasSeveral ? 'aligned' : 'free'}
    />
  )
}

interface PointsProps {
  readonly points: readonly CoveragePoint[]
}

/** Lines and area with their latest numbers, and the mark of incomplete sums. */
function CoverageLegend({ points }: PointsProps): ReactElement {
  const { texts, formats } = useI18n()
  const words = texts.charts.coverage
  const last = points.findLast(({ values }) => values !== undefined)?.values
  const latest = (id: 'registerTotal' | 'registerGap' | 'sonarTotal') =>
    last && formats.count(last[id])
  const isIncomplete = points.some(({ values }) => values?.incomplete !== undefined)
  const [dash, colour] = ['6 3', 'var(--register)']
  return (
    <ChartLegend
      entries={[
        { label: words.register, value: latest('registerTotal'), swatch: 'line', colour, dash },
        { label: words.gap, value: latest('registerGap'), swatch: 'hatched', colour },
        { label: words.sonar, value: latest('sonarTotal'), swatch: 'line', colour: 'var(--sonar)' },
        ...(isIncomplete
          ? [
              {
                label: texts.charts.trend.incompleteMark,
                swatch: 'hollow',
                colour: 'var(--text)',
              } as const,
            ]
          : []),
      ]}
    />
  )
}

/** Every number that is drawn, and the coverage in words. */
function CoverageTable({ points }: PointsProps): ReactElement {
  const page = useI18n()
  const { texts, formats } = page
  const words = texts.charts.coverage
  // None is printed for the country.
  const hasPrinted = points.some(({ values }) => values?.reportedCoverage !== undefined)
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        { key: 'quarter', heading: texts.charts.trend.quarter },
        { key: 'sonar', heading: words.sonar },
        { key: 'register', heading: words.register },
        { key: 'gap', heading: words.gap },
        { key: 'coverage', heading: words.coverage },
        ...(hasPrinted ? [{ key: 'printed', heading: words.printed }] : []),
      ]}
      rows={points.map(({ quarter, values }) => ({
        key: quarter,
        heading: formats.quarter(quarter),
        cells:
          values === undefined
            ? texts.charts.trend.notPublished
            : [
                <CountCell key="sonar" people={values.sonarTotal} />,
                <CountCell key="register" people={values.registerTotal} />,
                <CountCell key="gap" people={values.registerGap} />,
                <ShareCell
                  key="coverage"
                  share={values.incomplete === undefined ? values.coverage : undefined}
                  text={shareInWords(values.coverage, values.incomplete, page)}
                />,
                values.reportedCoverage === undefined ? (
                  texts.table.missing
                ) : (
                  <PrintedCell key="printed" percentage={values.reportedCoverage} />
                ),
              ],
      }))}
    />
  )
}

interface CoverageBarsProps {
  readonly totals: CoverageTotals
  readonly description: string
}

/** Pixels at the usual size of letters: of a bar, and of a bar with the words above and below it. */
const thickness = 44
const band = 88

/** Sonar beside the register in one quarter, in people; what is missing from Sonar is hatched. */
function CoverageBars({ totals, description }: CoverageBarsProps): ReactElement {
  const { texts, formats } = useI18n()
  const words = texts.charts.coverage
  const hatch = useId()
  const { width, scale } = useDrawingSize()
  const { sonarTotal, registerTotal, registerGap } = totals
  const sonar = `${words.sonar}: ${formats.count(sonarTotal)}`
  const gap = `${words.gap}: ${formats.count(registerGap)}`
  const register = `${words.register}: ${formats.count(registerTotal)}`
  // A pixel on each side for the edge of the hatched part.
  const whole = width - 2
  const sonarWidth = (sonarTotal / Math.max(1, registerTotal)) * whole
  const bar = { height: thickness * scale, y: ((band - thickness) / 2) * scale }
  const second = bar.y + band * scale
  return (
    <svg
      width={width}
      height={2 * band * scale}
      viewBox={`0 0 ${width} ${2 * band * scale}`}
      role="img"
    >
      <title>{`${description} ${sonar}. ${gap}. ${register}.`}</title>
      <Hatch id={hatch} colour="var(--register)" />
      <rect {...bar} x={1} width={sonarWidth} fill="var(--sonar)" />
      <rect
        {...bar}
        x={1 + sonarWidth}
        width={whole - sonarWidth}
        fill={`url(#${hatch})`}
        stroke="var(--register)"
      />
      <rect {...bar} y={second} x={1} width={whole} fill="var(--register)" />
      <text className={styles['label']} x={0} y={bar.y - 8}>
        {sonar}
      </text>
      <text
        className={styles['label']}
        x={width - 1}
        y={bar.y + bar.height + 16 * scale}
        textAnchor="end"
      >
        {gap}
      </text>
      <text className={styles['label']} x={0} y={second - 8}>
        {register}
      </text>
    </svg>
  )
}
