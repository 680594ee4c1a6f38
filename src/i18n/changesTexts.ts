import type { Language } from '../domain/view.ts'
import { enChanges } from './enChanges.ts'
import { type ChangesCatalogue, nlChanges } from './nlChanges.ts'

/** Texts of what changed; both languages come in one file with it, after the table. */
export function changesTexts(language: Language): ChangesCatalogue {
  return language === 'nl' ? nlChanges : enChanges
}
