import { useI18n } from './I18nProvider.tsx'
import { nlOwn, type OwnCatalogue } from './nl/own.ts'

/** Texts of a reader's own publications, which come with that section. */
export function useOwnTexts(): OwnCatalogue {
  return useI18n().late?.ownPublications ?? nlOwn
}
