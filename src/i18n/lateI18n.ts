import { useMemo } from 'react'
import { type I18n, useI18n } from './I18nProvider.tsx'
import type { Catalogue } from './nl/index.ts'
import { type LateCatalogue, nlLate } from './nl/late.ts'

/** What parts of the page have that come after the table: its texts and those of charts and changes. */
export interface LateI18n extends I18n {
  readonly texts: Catalogue & LateCatalogue
}

export function lateI18nOf(page: I18n): LateI18n {
  return { ...page, texts: { ...page.texts, ...(page.late ?? nlLate) } }
}

/** All texts and the number formats of the page's language. */
export function useLateI18n(): LateI18n {
  const page = useI18n()
  return useMemo(() => lateI18nOf(page), [page])
}
