import type { Language } from '../domain/view.ts'
import { enMessages } from './enMessages.ts'
import { type MessageCatalogue, nlMessages } from './nlMessages.ts'

/** Texts of messages that few readers meet; both languages come in one file, beside the data. */
export function messageTexts(language: Language): MessageCatalogue {
  return language === 'nl' ? nlMessages : enMessages
}
