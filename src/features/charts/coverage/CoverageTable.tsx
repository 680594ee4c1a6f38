import type { ReactElement } from 'react'
import type { ComparedPoint, CoverageTotals } from '../../../domain/coverageTrend.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartTable, CountCell, PrintedCell, ShareCell } from '../card/ChartTable.tsx'
import type { ComparedArea } from './compareAreas.ts'
import { drawnShare } from './compareAreas.ts'
import { countsOf, shareInWords } from './coverageText.ts'

interface CoverageTableProps {
  readonly points: readonly ComparedPoint[]
  readonly areas: readonly ComparedArea[]
}

/** Every number that is drawn: of one area in columns, of several a column each. */
export function CoverageTable({ points, areas }: CoverageTableProps): ReactElement {
  const page = useLateI18n()
  const { texts, formats } = page
  const { trend, coverage: words } = texts.charts
  const isAlone = areas.length === 1
  // None is printed for the country, or for a region that was only added.
  const printed = areas.findIndex(({ totals }) => totals.reportedCoverage !== undefined)
  const own = areas[printed]
  const printedHeading =
    own === undefined || isAlone ? words.printed : words.printedOf(areaName(own.totals.area, page))
  const share = (values: CoverageTotals | undefined, key: string): ReactElement => (
    <ShareCell key={key} share={drawnShare(values)} text={shareInWords(values, page)} />
  )
  const cells = (values: readonly (CoverageTotals | undefined)[]): readonly ReactElement[] =>
    areas.map(({ totals: { area } }, index) => {
      const figures = values[index]
      return (
        <span key={area.code}>
          {share(figures, area.code)}
          {figures === undefined ? null : <QuietCounts values={figures} />}
        </span>
      )
    })
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
      rows={points.map(({ quarter, areas: values }) => {
        const [first] = values
        const reported = values[printed]?.reportedCoverage
        const printedCell =
          reported === undefined ? (
            trend.notPublished
          ) : (
            <PrintedCell key="printed" percentage={reported} />
          )
        const last = printed < 0 ? [] : [printedCell]
        const heading = formats.quarter(quarter)
        if (!isAlone) return { key: quarter, heading, cells: [...cells(values), ...last] }
        if (first === undefined) return { key: quarter, heading, cells: trend.notPublished }
        const { sonarTotal, registerTotal, registerGap } = first
        return {
          key: quarter,
          heading,
          cells: [
            <CountCell key="sonar" people={sonarTotal} />,
            <CountCell key="register" people={registerTotal} />,
            <CountCell key="gap" people={registerGap} />,
            share(first, 'coverage'),
            ...last,
          ],
        }
      })}
    />
  )
}

/** "9.191 van 12.842" under a share. */
function QuietCounts({ values }: { readonly values: CoverageTotals }): ReactElement {
  const page = useLateI18n()
  return <small>{countsOf(values, page)}</small>
}
