import type { Language } from '../domain/view.ts'
import { enFigures } from './enFigures.ts'
import { type FigureCatalogue, nlFigures } from './nlFigures.ts'

/** Texts of the figures; both languages come in one file with the figures, after the table. */
export function figureTexts(language: Language): FigureCatalogue {
  return language === 'nl' ? nlFigures : enFigures
}
