import type { ChangedFigure } from '../domain/publication.ts'
import type { LateI18n } from './lateI18n.ts'

/** "Assen, kolom 3: eerst 541, daarna 542": the columns have no name in the source. */
export function changedText(
  { municipality, figure, before, after }: ChangedFigure,
  region: string,
  { texts, formats }: Pick<LateI18n, 'texts' | 'formats'>,
): string {
  const words = texts.changes.revisions
  const write = (value: number | undefined): string => {
    if (value === undefined) return texts.charts.coverage.noFigure
    return figure === 'reportedCoverage' ? formats.wholePercentage(value) : formats.count(value)
  }
  const name = `${municipality ?? region}, ${words.figures[figure]}`
  return words.changed(name, write(before), write(after))
}
