import { areaName } from '../../../i18n/areaName.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { ComparedArea } from './compareAreas.ts'

/** "Groningen, Friesland en Nederland" */
export function areaNames(areas: readonly ComparedArea[], page: Texts): string {
  return page.formats.list(areas.map(({ totals }) => areaName(totals.area, page)))
}
