import type { Language } from '../domain/view.ts'
import { enOwn } from './en/own.ts'
import { nlOwn } from './nl/own.ts'

/** Texts of a reader's own publications; they come with that section, in both languages. */
export function ownTexts(language: Language) {
  return language === 'nl' ? nlOwn : enOwn
}
