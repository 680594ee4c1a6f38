import type { Language } from '../domain/view.ts'
import { enPages } from './enPages.ts'
import { enTerms } from './enTerms.ts'
import { nlPages, type PageCatalogue } from './nlPages.ts'
import { nlTerms, type TermCatalogue } from './nlTerms.ts'

/** Texts of the pages beside the dashboard; only the build reads them. */
export function pageTexts(language: Language): PageCatalogue & { readonly more: TermCatalogue } {
  return language === 'nl' ? { ...nlPages, more: nlTerms } : { ...enPages, more: enTerms }
}
