import { createContext, useContext } from 'react'
import type { Language } from '../domain/view.ts'
import { createFormats, type Formats } from './formats.ts'
import { type Catalogue, nl } from './nl.ts'

export interface Texts {
  readonly language: Language
  readonly texts: Catalogue
  readonly formats: Formats
}

export const TextsContext = createContext<Texts>({
  language: 'nl',
  texts: nl,
  formats: createFormats('nl'),
})

/** Texts and number formats of the page's language. */
export function useTexts(): Texts {
  return useContext(TextsContext)
}
