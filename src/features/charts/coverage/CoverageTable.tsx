import type { ComparedPoint, CoverageTotals } from '../../../domain/coverageTrend.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartTable, ShareCell } from '../card/ChartTable.tsx'
import { type ComparedArea, drawnShare } from './compareAreas.ts'
import { countsOf, shareInWords } from './coverageText.ts'

interface CoverageTableProps {
  readonly points: readonly ComparedPoint[]
  readonly areas: readonly ComparedArea[]
}

/** Every number that is drawn: of one area in columns, of several a column each. */
export function CoverageTable({ points, areas }: CoverageTableProps) {
  const page = useLateI18n()
  const { texts, formats } = page
  const { trend, coverage: words } = texts.charts
  const isAlone = areas.length === 1
  // None is printed for the country, or for a region that was only added.
  const printed = areas.findIndex(({ totals }) => totals.reportedCoverage !== undefined)
  const own = areas[printed]
  const printedHeading =
    own === undefined || isAlone ? words.printed : words.printedOf(areaName(own.totals.area, page))
  const cellsOf = ({ areas: values }: ComparedPoint) => {
    const [first] = values
    const reported = values[printed]?.reportedCoverage
    const last =
      reported === undefined ? (
        trend.notPublished
      ) : (
        <data key="printed" value={reported}>
          {formats.wholePercentage(reported)}
        </data>
      )
    const shareOf = (figures: CoverageTotals | undefined) => ({
      share: drawnShare(figures),
      text: shareInWords(figures, page),
    })
    if (!isAlone) {
      const cells = areas.map(({ totals: { area } }, index) => {
        const figures = values[index]
        return (
          <span key={area.code}>
            <ShareCell {...shareOf(figures)} />
            {figures === undefined ? null : <small>{countsOf(figures, page)}</small>}
          </span>
        )
      })
      return [...cells, last]
    }
    if (first === undefined) return trend.notPublished
    return [first.sonarTotal, first.registerTotal, first.registerGap, shareOf(first), last]
  }
  return (
    <ChartTable
      caption={isAlone ? words.tableCaption : words.compareCaption}
      columns={[
        trend.quarter,
        ...(isAlone
          ? [words.sonar, words.register, words.gap, words.coverage]
          : areas.map(({ totals }) => areaName(totals.area, page))),
        ...(printed < 0 ? [] : [printedHeading]),
      ]}
      rows={points.map((point) => ({
        key: point.quarter,
        heading: formats.quarter(point.quarter),
        cells: cellsOf(point),
      }))}
    />
  )
}
