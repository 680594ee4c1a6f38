import type { ReactElement } from 'react'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { plainPageAddress } from '../../url/plainPage.ts'
import styles from './SourceNote.module.css'

/** The terms of the page in plain words. */
export function Explanation(): ReactElement {
  const { language } = useTexts()
  const { explanation } = sourceTexts(language)
  return (
    <section className={styles['explanation']} aria-labelledby="explanation-heading">
      <h2 id="explanation-heading">{explanation.heading}</h2>
      <dl>
        {Object.values(explanation.terms).map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={plainPageAddress('begrippen', language)}>{explanation.more}</a>
      </p>
    </section>
  )
}
