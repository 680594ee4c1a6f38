import type { ReactElement } from 'react'
import { sourceTexts } from '../i18n/sourceTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './PageNav.module.css'

/** The way over a table of hundreds of rows to what stands below it. */
export function PageNav({ hasChanges }: { readonly hasChanges: boolean }): ReactElement {
  const { onThisPage: words } = sourceTexts(useTexts().language)
  return (
    <nav className={styles['nav']} aria-label={words.name}>
      <ul>
        <li>
          <a href="#profiles-heading">{words.table}</a>
        </li>
        <li>
          <a href="#regions">{words.regions}</a>
        </li>
        {hasChanges ? (
          <li>
            <a href="#changes">{words.changes}</a>
          </li>
        ) : null}
        <li>
          <a href="#figures">{words.figures}</a>
        </li>
        <li>
          <a href="#source-heading">{words.source}</a>
        </li>
      </ul>
    </nav>
  )
}
