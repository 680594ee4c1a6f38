import type { CoverageFigures, CoveragePoint } from '../../../domain/coverageTrend.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { LegendEntry } from '../frame/FigureLegend.tsx'
import type { FigurePoint } from '../frame/figurePoint.ts'

/**
 * The figure in one sentence: the coverage of one quarter, or from the first to the last. Sums over
 * other regions are no beginning and no end of one development: those are told only where there is
 * nothing else, and compared with nothing.
 */
export function coverageSummary(points: readonly CoveragePoint[], page: Texts): string {
  const { language, formats } = page
  const words = figureTexts(language).coverage
  const published = points.flatMap(({ quarter, figures }) =>
    figures ? [{ quarter, figures }] : [],
  )
  const whole = published.filter(({ figures }) => figures.incomplete === undefined)
  const [first] = whole
  const last = whole.at(-1) ?? published.at(-1)
  if (last === undefined) return words.empty
  const end = formats.quarter(last.quarter)
  const share = shareOf(last.figures, page)
  if (first !== undefined && whole.length > 1) {
    return words.several(formats.quarter(first.quarter), end, shareOf(first.figures, page), share)
  }
  const { sonarTotal, registerTotal } = last.figures
  return words.single(end, formats.count(sonarTotal), formats.count(registerTotal), share)
}

/** What is said at each quarter, by the slider and in the tooltip. */
export function coveragePoints(
  points: readonly CoveragePoint[],
  page: Texts,
): readonly FigurePoint[] {
  const { language, formats } = page
  const words = figureTexts(language).coverage
  return points.map(({ quarter, figures }) => ({
    key: quarter,
    label: formats.quarter(quarter),
    lines:
      figures === undefined
        ? [words.notPublished]
        : [
            `${words.sonar}: ${formats.count(figures.sonarTotal)}`,
            `${words.register}: ${formats.count(figures.registerTotal)}`,
            `${words.gap}: ${formats.count(figures.registerGap)}`,
            `${words.coverage}: ${shareOf(figures, page)}`,
            ...(figures.reportedCoverage === undefined
              ? []
              : [words.printedAs(formats.wholePercentage(figures.reportedCoverage))]),
          ],
  }))
}

/** "71,6%", with the number of regions where some are missing from it. */
export function shareOf(
  { coverage, incomplete }: CoverageFigures,
  { texts, language, formats }: Texts,
): string {
  const share = coverage === undefined ? texts.table.missing : formats.percentage(coverage)
  if (incomplete === undefined) return share
  const { published, all } = incomplete
  return `${share} (${figureTexts(language).coverage.regions(formats.count(published), formats.count(all))})`
}

/** Lines and area of several quarters, for a drawing without room for their names. */
export function coverageLegend({ language }: Pick<Texts, 'language'>): readonly LegendEntry[] {
  const words = figureTexts(language).coverage
  return [
    { label: words.register, swatch: 'dashed', colour: 'var(--register)' },
    { label: words.gap, swatch: 'hatched', colour: 'var(--register)' },
    { label: words.sonar, swatch: 'line', colour: 'var(--sonar)' },
  ]
}

/** The mark of sums without some regions, where there are any. */
export function incompleteLegend(
  points: readonly CoveragePoint[],
  { language }: Pick<Texts, 'language'>,
): readonly LegendEntry[] {
  const label = figureTexts(language).coverage.incompleteMark
  return points.some(({ figures }) => figures?.incomplete !== undefined)
    ? [{ label, swatch: 'hollow', colour: 'var(--text)' }]
    : []
}
