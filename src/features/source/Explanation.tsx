import type { ReactElement } from 'react'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { plainPageAddress } from '../../url/links.ts'
import styles from './SourceNote.module.css'

/** The terms of the page in plain words. */
export function Explanation(): ReactElement {
  const { language, texts } = useI18n()
  const { explanation } = texts.source
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
