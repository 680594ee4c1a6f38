import type { Language } from '../domain/view.ts'
import { enPages } from './en/pages.ts'
import { enTerms } from './en/terms.ts'
import { nlPages } from './nl/pages.ts'
import { nlTerms } from './nl/terms.ts'

/** Texts of the pages beside the dashboard; only the build reads them. */
export function pageTexts(language: Language) {
  return language === 'nl' ? { ...nlPages, more: nlTerms } : { ...enPages, more: enTerms }
}
