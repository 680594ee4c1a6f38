import { type ReactElement, type ReactNode, use, useMemo } from 'react'
import type { Language } from '../domain/view.ts'
import { createFormats } from './formats.ts'
import { type Catalogue, nl } from './nl.ts'
import { TextsContext } from './useTexts.ts'

let english: Promise<Catalogue | undefined> | undefined

/** Milliseconds, after which the page goes on in Dutch. */
const longestWait = 12_000

/** The English catalogue is fetched once, when first asked for; `undefined` when it cannot be had. */
function loadEnglish(): Promise<Catalogue | undefined> {
  if (english !== undefined) return english
  const answer: Promise<Catalogue | undefined> = Promise.race([
    import('./en.ts').then(
      ({ en }) => en,
      () => undefined,
    ),
    new Promise<undefined>((resolve) => setTimeout(resolve, longestWait)),
  ]).then((value) => {
    // An answer that is here is read at once: React waits for no promise that tells its status.
    Object.assign(answer, { status: 'fulfilled', value })
    return value
  })
  english = answer
  return answer
}

/** Fetches the texts of a language ahead: nothing then waits for them. */
export async function loadTexts(language: Language): Promise<void> {
  if (language !== 'nl') await loadEnglish()
}

interface TextsProviderProps {
  readonly language: Language
  readonly children: ReactNode
}

/**
 * Gives everything below it the texts and formats of a language; suspends while they are fetched.
 * A page whose English cannot be had is in Dutch, and says so by its `language`.
 */
export function TextsProvider({ language, children }: TextsProviderProps): ReactElement {
  const other = language === 'nl' ? undefined : use(loadEnglish())
  const value = useMemo(() => {
    const spoken = other === undefined ? 'nl' : 'en'
    return { language: spoken, texts: other ?? nl, formats: createFormats(spoken) } as const
  }, [other])
  return <TextsContext value={value}>{children}</TextsContext>
}
