import { createContext, type ReactElement, type ReactNode, use, useContext, useMemo } from 'react'
import type { Language } from '../domain/view.ts'
import type { enLate } from './en/index.ts'
import { createFormats, type Formats } from './formats.ts'
import { type Catalogue, nl } from './nl/index.ts'

export interface I18n {
  readonly language: Language
  readonly texts: Catalogue
  /** Texts of parts that come later: English with these; Dutch with the code of the part, where this is absent. */
  readonly late?: typeof enLate | undefined
  readonly formats: Formats
}

export const I18nContext = createContext<I18n>({
  language: 'nl',
  texts: nl,
  formats: createFormats('nl'),
})

/** Texts and number formats of the page's language. */
export function useI18n(): I18n {
  return useContext(I18nContext)
}

type English = Pick<I18n, 'texts' | 'late'>

let english: Promise<English | undefined> | undefined

/** Milliseconds, after which the page goes on in Dutch. */
const longestWait = 12_000

/** The English catalogue is fetched once, when first asked for; `undefined` when it cannot be had. */
function loadEnglish(): Promise<English | undefined> {
  english ??= Promise.race([
    import('./en/index.ts').then(
      ({ en, enLate }) => ({ texts: en, late: enLate }),
      () => undefined,
    ),
    new Promise<undefined>((resolve) => setTimeout(resolve, longestWait)),
  ])
  return english
}

interface I18nProviderProps {
  readonly language: Language
  readonly children: ReactNode
}

/**
 * Gives everything below it the texts and formats of a language; suspends while they are fetched.
 * A page whose English cannot be had is in Dutch, and says so by its `language`.
 */
export function I18nProvider({ language, children }: I18nProviderProps): ReactElement {
  const other = language === 'nl' ? undefined : use(loadEnglish())
  const value = useMemo(() => {
    const shown = other === undefined ? 'nl' : 'en'
    return { language: shown, ...(other ?? { texts: nl }), formats: createFormats(shown) } as const
  }, [other])
  return <I18nContext value={value}>{children}</I18nContext>
}
