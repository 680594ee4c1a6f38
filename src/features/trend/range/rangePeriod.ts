import type { Quarter } from '../../../domain/quarter.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'

/** "derde kwartaal 2020 tot en met eerste kwartaal 2021", or the only quarter; empty without quarters. */
export function rangePeriod(
  quarters: readonly Quarter[],
  { language, formats }: Pick<Texts, 'language' | 'formats'>,
): string {
  const first = quarters.at(0)
  const last = quarters.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last
    ? formats.quarter(first)
    : figureTexts(language).range.period(formats.quarter(first), formats.quarter(last))
}
