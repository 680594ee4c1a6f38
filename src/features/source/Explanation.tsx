import type { ReactElement } from 'react'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { plainPageAddress } from '../../url/links.ts'
import styles from './SourceNote.module.css'

/** The terms of the page in plain words. */
export function Explanation(): ReactElement {
  const { language, texts } = useLateI18n()
  const { source, sourceNote } = texts
  return (
    <section className={styles['explanation']} aria-labelledby="explanation-heading">
      <h2 id="explanation-heading">{sourceNote.words}</h2>
      <dl>
        {Object.values({ ...source.terms, ...sourceNote.terms }).map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={plainPageAddress('begrippen', language)}>{sourceNote.allWords}</a>
      </p>
    </section>
  )
}
