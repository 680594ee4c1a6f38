import { createContext, use, useEffect } from 'react'
import type { Language } from '../domain/view.ts'

/** What a document says of itself, outside of what it shows. */
export interface DocumentHead {
  readonly language: Language
  readonly title: string
}

/** Where a page is made before a browser has it: who wants to know its language and title. */
export const DocumentContext = createContext<((head: DocumentHead) => void) | undefined>(undefined)

/** Gives the document its language and title. */
export function useDocument({ language, title }: DocumentHead): void {
  // No effect runs there.
  use(DocumentContext)?.({ language, title })
  useEffect(() => {
    // Said again, a language makes the browser look at every element anew.
    if (document.documentElement.lang !== language) document.documentElement.lang = language
    document.title = title
  }, [language, title])
}
