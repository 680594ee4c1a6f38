import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { copyFigures } from '../components/copyFigures.ts'
import { createFormats } from '../i18n/formats.ts'
import { I18nContext } from '../i18n/I18nProvider.tsx'
import { nl } from '../i18n/nl/index.ts'
import { Checks, type ChecksState } from './Checks.tsx'
import { registerServiceWorker } from './registerServiceWorker.ts'

/** Takes over the page of checks, which is prerendered: prerender.tsx. */
export async function hydrateChecks(root: HTMLElement): Promise<void> {
  const { state: json, top } = root.dataset
  if (json === undefined || top === undefined) return
  const state: ChecksState = JSON.parse(json)
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const { en, enLate } = language === 'en' ? await import('../i18n/en/index.ts') : {}
  const i18n = {
    language,
    texts: en ?? nl,
    late: enLate,
    formats: createFormats(language),
  } as const
  hydrateRoot(
    root,
    <StrictMode>
      <I18nContext value={i18n}>
        <Checks state={state} top={top} />
      </I18nContext>
    </StrictMode>,
  )
  document.addEventListener('copy', copyFigures)
  registerServiceWorker(top)
}
