import { type I18n, useI18n } from './I18nProvider.tsx'
import { type ChecksCatalogue, nlChecks } from './nl/checks.ts'

/** The page's language with the texts of the page of checks, which come with that page. */
export function useChecksTexts(): I18n & { readonly words: ChecksCatalogue } {
  const page = useI18n()
  return { ...page, words: page.late?.checks ?? nlChecks }
}
