import { type ReactElement, useMemo } from 'react'
import {
  type CoveragePoint,
  coverageTrend,
  type TotalsSeries,
} from '../../../domain/coverageTrend.ts'
import { eventMarks, type SeriesHistory } from '../../../domain/eventMarks.ts'
import type { View } from '../../../domain/view.ts'
import { areaPhrase, areaTitle } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { type Texts, useTexts } from '../../../i18n/useTexts.ts'
import { lazyInView } from '../../../ui/lazyInView.tsx'
import { FigureEvents } from '../frame/FigureEvents.tsx'
import { FigureFrame } from '../frame/FigureFrame.tsx'
import { figureFileName } from '../frame/figureFileName.ts'
import { rangePeriod } from '../range/rangePeriod.ts'
import { CoverageComparison } from './CoverageComparison.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageSource } from './coverageSource.ts'
import { coveragePoints, coverageSummary, incompleteLegend } from './coverageSummary.ts'

/** Lines need a library; the bars of one quarter do not. */
const CoverageLines = lazyInView(
  async () => (await import('./CoverageLines.tsx')).CoverageLines,
  'legend',
)

interface CoverageFigureProps {
  /** `totalsOfRegion(series)` or `totalsOfCountry(national)`; the same object while nothing changes. */
  readonly totals: TotalsSeries
  /** The same series: its municipalities, mergers and changes in what is counted. */
  readonly history: SeriesHistory
  readonly view: Pick<View, 'from' | 'to' | 'dataSet'>
  /** Address of this figure: of the view, without order and columns of the table. */
  readonly link: string
}

/** Sonar against the register per quarter, in people: two bars for one quarter, lines for several. */
export function CoverageFigure({ totals, history, view, link }: CoverageFigureProps): ReactElement {
  const page = useTexts()
  const words = figureTexts(page.language).coverage
  const { from, to, dataSet } = view
  const { area } = totals
  const isSynthetic = dataSet === 'demo'
  const points = useMemo(() => coverageTrend(totals, { from, to }), [totals, from, to])
  const quarters = useMemo(() => points.map(({ quarter }) => quarter), [points])
  const marks = useMemo(() => eventMarks(history, quarters), [history, quarters])
  const figurePoints = useMemo(() => coveragePoints(points, page), [points, page])
  const description = words.description(areaPhrase(area, page))
  const hasSeveral = points.length > 1
  return (
    <FigureFrame
      heading={words.heading}
      filters={[areaTitle(area, page), rangePeriod(quarters, page)].filter(Boolean).join(', ')}
      summary={coverageSummary(points, page)}
      notes={notesOf(points, totals, page)}
      points={figurePoints}
      drawing={
        hasSeveral ? (
          <CoverageLines points={points} marks={marks} description={description} />
        ) : points[0]?.figures === undefined ? null : (
          <CoverageComparison figures={points[0].figures} description={description} />
        )
      }
      legend={hasSeveral ? incompleteLegend(points, page) : []}
      below={<FigureEvents marks={marks} isCountry={area.code === 'NL'} />}
      table={<CoverageTable points={points} />}
      caption={coverageSource(totals, quarters, isSynthetic, page)}
      link={link}
      fileName={figureFileName('dekking', [area.code], quarters)}
      isSynthetic={isSynthetic}
      minHeight={hasSeveral ? '20rem' : '11rem'}
      tooltipAt="bottom"
      half={hasSeveral ? 'aligned' : 'free'}
    />
  )
}

function notesOf(
  points: readonly CoveragePoint[],
  { quarters }: TotalsSeries,
  { language, formats }: Texts,
): readonly string[] {
  const words = figureTexts(language).coverage
  const gaps = points.filter(({ figures }) => figures === undefined).length
  const incomplete = points.filter(({ figures }) => figures?.incomplete !== undefined).length
  return [
    ...(points.length === 1 ? [quarters.length === 1 ? words.needsTwo : words.oneShown] : []),
    ...(gaps > 0 ? [words.gaps(formats.count(gaps), formats.count(points.length))] : []),
    ...(incomplete > 0
      ? [words.incompleteNote(formats.count(incomplete), formats.count(points.length))]
      : []),
  ]
}
