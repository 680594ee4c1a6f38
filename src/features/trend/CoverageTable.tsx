import type { ReactElement } from 'react'
import type { CoveragePoint } from '../../domain/coverageTrend.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './CoverageTable.module.css'

/** The points of the figure as a table: every number that is drawn, and the coverage in words. */
export function CoverageTable({
  points,
}: {
  readonly points: readonly CoveragePoint[]
}): ReactElement {
  const { texts, formats } = useTexts()
  const words = texts.coverageFigure
  const headings = [
    words.quarter,
    words.sonar,
    words.register,
    words.gap,
    words.coverage,
    words.printed,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.tableCaption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.quarter}>
              <th scope="row">{formats.quarter(point.quarter)}</th>
              <td>{formats.count(point.sonarTotal)}</td>
              <td>{formats.count(point.registerTotal)}</td>
              <td>{formats.count(point.registerGap)}</td>
              <td>
                {point.coverage === undefined
                  ? texts.table.missing
                  : formats.percentage(point.coverage)}
              </td>
              <td>{formats.wholePercentage(point.reportedCoverage)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
