import type { CoverageFigures, CoveragePoint } from '../../domain/coverageTrend.ts'
import { figureTexts } from '../../i18n/figureTexts.ts'
import type { Texts } from '../../i18n/useTexts.ts'

/** The figure in one sentence: the coverage of one quarter, or from the first to the last. */
export function coverageSummary(
  points: readonly CoveragePoint[],
  { texts, language, formats }: Texts,
): string {
  const words = figureTexts(language).coverage
  const [first] = points
  const last = points.at(-1)
  // The trend begins and ends with a published quarter.
  if (first?.figures === undefined || last?.figures === undefined) return words.empty
  const share = ({ coverage }: CoverageFigures): string =>
    coverage === undefined ? texts.table.missing : formats.percentage(coverage)
  const start = formats.quarter(first.quarter)
  if (points.length > 1) {
    return words.several(
      start,
      formats.quarter(last.quarter),
      share(first.figures),
      share(last.figures),
    )
  }
  const { sonarTotal, registerTotal } = first.figures
  return words.single(
    start,
    formats.count(sonarTotal),
    formats.count(registerTotal),
    share(first.figures),
  )
}
