import type { ReactElement } from 'react'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './SourceNote.module.css'

/** The terms of the page in plain words. */
export function Explanation(): ReactElement {
  const { explanation } = sourceTexts(useTexts().language)
  return (
    <section className={styles['explanation']} aria-labelledby="explanation-heading">
      <h2 id="explanation-heading">{explanation.heading}</h2>
      <dl>
        {explanation.terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
