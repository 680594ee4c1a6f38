import type { Language } from '../domain/view.ts'
import { enPanels } from './enPanels.ts'
import { nlPanels, type PanelCatalogue } from './nlPanels.ts'

/** Texts of panels that open on a press; both languages come in one file with the panels. */
export function panelTexts(language: Language): PanelCatalogue {
  return language === 'nl' ? nlPanels : enPanels
}
