import type { ReactNode } from 'react'
import type { ComparedPoint, CoverageTotals } from '../../../domain/coverageTrend.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartTable, CountCell, ShareCell } from '../card/ChartTable.tsx'
import type { ComparedArea } from './compareAreas.ts'
import { drawnShare } from './compareAreas.ts'
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
  const share = (values: CoverageTotals | undefined) => (
    <ShareCell key="share" share={drawnShare(values)} text={shareInWords(values, page)} />
  )
  const cellsOf = ({ areas: values }: ComparedPoint): readonly ReactNode[] | string => {
    const [first] = values
    const reported = values[printed]?.reportedCoverage
    const last = reported === undefined ? trend.notPublished : <PrintedCell percentage={reported} />
    if (!isAlone) {
      const cells = areas.map(({ totals: { area } }, index) => {
        const figures = values[index]
        return (
          <span key={area.code}>
            {share(figures)}
            {figures === undefined ? null : <small>{countsOf(figures, page)}</small>}
          </span>
        )
      })
      return [...cells, last]
    }
    if (first === undefined) return trend.notPublished
    const people = [first.sonarTotal, first.registerTotal, first.registerGap]
    // A column each, by its place.
    return [...people.map((count) => <CountCell key={count} people={count} />), share(first), last]
  }
  return (
    <ChartTable
      caption={isAlone ? words.tableCaption : words.compareCaption}
      columns={[
        { key: 'quarter', heading: trend.quarter },
        ...(isAlone
          ? [
              { key: 'sonar', heading: words.sonar },
              { key: 'register', heading: words.register },
              { key: 'gap', heading: words.gap },
              { key: 'coverage', heading: words.coverage },
            ]
          : areas.map(({ totals: { area } }) => ({
              key: area.code,
              heading: areaName(area, page),
            }))),
        ...(printed < 0 ? [] : [{ key: 'printed', heading: printedHeading }]),
      ]}
      rows={points.map((point) => ({
        key: point.quarter,
        heading: formats.quarter(point.quarter),
        cells: cellsOf(point),
      }))}
    />
  )
}

/** A whole percentage, as printed in the source. */
function PrintedCell({ percentage }: { readonly percentage: number }) {
  return <data value={percentage}>{useLateI18n().formats.wholePercentage(percentage)}</data>
}
