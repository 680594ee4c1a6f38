import { type ReactElement, useDeferredValue } from 'react'
import type { Language } from '../domain/view.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Dashboard.module.css'

/** Says in both languages that the wanted one could not be fetched, and offers to try again. */
export function LanguageNote({ wanted }: { readonly wanted: Language }): ReactElement | null {
  const { texts, language } = useTexts()
  const settled = useDeferredValue(wanted)
  if (settled !== wanted || settled === language) return null
  return (
    <div role="alert" className={styles['connection']}>
      <p>
        {texts.site.noEnglish} <span lang="en">The English version could not be loaded.</span>
      </p>
      <button type="button" onClick={() => location.reload()}>
        {texts.reload} / <span lang="en">Reload</span>
      </button>
    </div>
  )
}
