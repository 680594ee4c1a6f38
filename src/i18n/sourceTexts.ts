import type { Language } from '../domain/view.ts'
import { enSource } from './enSource.ts'
import { nlSource, type SourceCatalogue } from './nlSource.ts'

/** Texts about the source and the terms; both languages come in one file, after the table. */
export function sourceTexts(language: Language): SourceCatalogue {
  return language === 'nl' ? nlSource : enSource
}
