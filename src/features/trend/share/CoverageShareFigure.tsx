import { type ReactElement, useMemo, useState } from 'react'
import { coverageShares, type SharePoint } from '../../../domain/coverageShares.ts'
import type { TotalsSeries } from '../../../domain/coverageTrend.ts'
import type { DefinitionChange } from '../../../domain/definitionChange.ts'
import { eventMarks } from '../../../domain/eventMarks.ts'
import type { View } from '../../../domain/view.ts'
import { areaPhrase } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { lazyInView } from '../../../ui/lazyInView.tsx'
import { coverageSource } from '../coverage/coverageSource.ts'
import { FigureFrame } from '../frame/FigureFrame.tsx'
import { figureFileName } from '../frame/figureFileName.ts'
import { rangePeriod } from '../range/rangePeriod.ts'
import { CompareMenu, type CompareSource } from './CompareMenu.tsx'
import { CoverageShareBelow } from './CoverageShareBelow.tsx'
import { CoverageShareTable } from './CoverageShareTable.tsx'
import { comparedAreas } from './compareAreas.ts'
import type { ChosenArea } from './compareChoice.ts'
import { shareAxis } from './coverageShareAxis.ts'
import { areaNames } from './coverageShareNames.ts'
import { pointsInWords, shareSummary } from './coverageShareWords.ts'

const CoverageShareChart = lazyInView(
  async () => (await import('./CoverageShareChart.tsx')).CoverageShareChart,
)

interface CoverageShareFigureProps extends CompareSource {
  /** The page's own area. */
  readonly totals: TotalsSeries
  readonly definitionChanges: readonly DefinitionChange[]
  readonly view: Pick<View, 'from' | 'to' | 'dataSet'>
  /** Address of this view. */
  readonly link: string
}

/**
 * Coverage in per cent through time, of the page's area and of up to five others. Nothing where
 * there is no time to show: one quarter, and nothing to compare it with.
 */
export function CoverageShareFigure(props: CoverageShareFigureProps): ReactElement | null {
  const { totals, definitionChanges, view, link, national } = props
  const { from, to } = view
  const page = useTexts()
  const words = figureTexts(page.language).share
  const [added, setChosen] = useState<readonly ChosenArea[]>([])
  // A page that went to one of the added areas shows it as its own.
  const chosen = useMemo(
    () => added.filter(({ code }) => code !== totals.area.code),
    [added, totals],
  )
  const areas = useMemo(() => comparedAreas(totals, chosen, national), [totals, chosen, national])
  const points = useMemo(
    () =>
      coverageShares(
        areas.map((area) => area.totals),
        { from, to },
      ),
    [areas, from, to],
  )
  const axis = useMemo(() => shareAxis(sharesIn(points)), [points])
  const quarters = useMemo(() => points.map(({ quarter }) => quarter), [points])
  const marks = useMemo(
    // Mergers within a region leave its totals as they are.
    () => eventMarks({ municipalities: [], ended: [], definitionChanges }, quarters),
    [definitionChanges, quarters],
  )
  const spoken = useMemo(() => pointsInWords(points, areas, page), [points, areas, page])
  if (points.length < 2 && chosen.length === 0) return null
  const names = areaNames(areas, page)
  const isSynthetic = view.dataSet === 'demo'
  return (
    <FigureFrame
      heading={words.heading(areaPhrase(totals.area, page))}
      filters={[words.filters(names), rangePeriod(quarters, page)].filter(Boolean).join(', ')}
      summary={shareSummary(points, areas, page)}
      controls={<CompareMenu {...props} own={totals.area} chosen={chosen} onChosen={setChosen} />}
      points={spoken}
      drawing={
        <CoverageShareChart
          {...{ points, areas, axis, marks }}
          description={words.description(names)}
        />
      }
      below={<CoverageShareBelow {...{ points, areas, axis, marks }} />}
      table={<CoverageShareTable points={points} areas={areas} />}
      caption={coverageSource(totals, quarters, isSynthetic, page)}
      link={link}
      fileName={figureFileName(
        'dekking-procenten',
        areas.map((area) => area.totals.area.code),
        quarters,
      )}
      isSynthetic={isSynthetic}
      minHeight="21.25rem"
    />
  )
}

function sharesIn(points: readonly SharePoint[]): readonly number[] {
  return points.flatMap(({ areas }) =>
    areas.flatMap((area) => [
      ...(area?.share === undefined ? [] : [area.share]),
      ...(area?.reported === undefined ? [] : [area.reported / 100]),
    ]),
  )
}
