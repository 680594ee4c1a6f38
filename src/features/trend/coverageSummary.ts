import type { CoveragePoint } from '../../domain/coverageTrend.ts'
import type { Texts } from '../../i18n/useTexts.ts'

/** The figure in one sentence: the coverage of one quarter, or from the first to the last. */
export function coverageSummary(
  points: readonly CoveragePoint[],
  { texts, formats }: Pick<Texts, 'texts' | 'formats'>,
): string {
  const words = texts.coverageFigure
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return words.empty
  const share = ({ coverage }: CoveragePoint): string =>
    coverage === undefined ? texts.table.missing : formats.percentage(coverage)
  if (points.length > 1) {
    return words.several(
      formats.quarter(first.quarter),
      formats.quarter(last.quarter),
      share(first),
      share(last),
    )
  }
  return words.single(
    formats.quarter(first.quarter),
    formats.count(first.sonarTotal),
    formats.count(first.registerTotal),
    share(first),
  )
}
