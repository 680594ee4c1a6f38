import type { ReactElement } from 'react'
import type { CoverageFigures, CoveragePoint } from '../../../domain/coverageTrend.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { type Texts, useTexts } from '../../../i18n/useTexts.ts'
import styles from '../frame/FigureTable.module.css'
import { shareOf } from './coverageSummary.ts'

/** The points of the figure as a table: every number that is drawn, and the coverage in words. */
export function CoverageTable({
  points,
}: {
  readonly points: readonly CoveragePoint[]
}): ReactElement {
  const page = useTexts()
  const { language, formats } = page
  const words = figureTexts(language).coverage
  // None is printed for the country.
  const hasPrinted = points.some(({ figures }) => figures?.reportedCoverage !== undefined)
  const headings = [
    words.quarter,
    words.sonar,
    words.register,
    words.gap,
    words.coverage,
    ...(hasPrinted ? [words.printed] : []),
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
          {points.map(({ quarter, figures }) => (
            <tr key={quarter}>
              <th scope="row">{formats.quarter(quarter)}</th>
              {figures === undefined ? (
                <td colSpan={headings.length - 1}>{words.notPublished}</td>
              ) : (
                cellsOf(figures, page, hasPrinted).map(([heading, text]) => (
                  <td key={heading}>{text}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellsOf(
  figures: CoverageFigures,
  page: Texts,
  hasPrinted: boolean,
): readonly (readonly [string, string])[] {
  const { texts, formats } = page
  const { reportedCoverage } = figures
  const printed =
    reportedCoverage === undefined ? texts.table.missing : formats.wholePercentage(reportedCoverage)
  return [
    ['sonar', formats.count(figures.sonarTotal)],
    ['register', formats.count(figures.registerTotal)],
    ['gap', formats.count(figures.registerGap)],
    ['coverage', shareOf(figures, page)],
    ...(hasPrinted ? [['reported', printed] as const] : []),
  ]
}
