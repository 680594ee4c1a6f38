import type { TotalsSeries } from '../../../domain/coverageTrend.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'

/** Where the figures come from, with the first and the last month in which the shown quarters were published. */
export function coverageSource(
  { quarters, publishedOn = [] }: TotalsSeries,
  shown: readonly Quarter[],
  isSynthetic: boolean,
  { language, formats }: Texts,
): string {
  const words = figureTexts(language).coverage
  if (isSynthetic) return words.syntheticSource
  const known = new Set(shown)
  const months = publishedOn.filter((_, index) => {
    const quarter = quarters[index]
    return quarter !== undefined && known.has(quarter)
  })
  const ends = new Set([months.at(0), months.at(-1)].filter((month) => month !== undefined))
  return words.source(ends.size === 0 ? '' : ` (${[...ends].map(formats.month).join(' – ')})`)
}
