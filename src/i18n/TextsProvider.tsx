import { type ReactElement, type ReactNode, use, useMemo } from 'react'
import type { Language } from '../domain/view.ts'
import { createFormats } from './formats.ts'
import { type Catalogue, nl } from './nl.ts'
import { TextsContext } from './useTexts.ts'

let english: Promise<Catalogue> | undefined

/** The English catalogue is fetched once, when first asked for. A failed fetch may be tried again. */
function loadEnglish(): Promise<Catalogue> {
  english ??= import('./en.ts').then(
    ({ en }) => en,
    (error: unknown) => {
      english = undefined
      throw error
    },
  )
  return english
}

interface TextsProviderProps {
  readonly language: Language
  readonly children: ReactNode
}

/** Gives everything below it the texts and formats of a language; suspends while they are fetched. */
export function TextsProvider({ language, children }: TextsProviderProps): ReactElement {
  const texts = language === 'nl' ? nl : use(loadEnglish())
  const value = useMemo(
    () => ({ language, texts, formats: createFormats(language) }),
    [language, texts],
  )
  return <TextsContext value={value}>{children}</TextsContext>
}
