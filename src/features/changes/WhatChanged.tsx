import { type ReactElement, useId } from 'react'
import type { Changes } from '../../domain/changes.ts'
import type { View } from '../../domain/view.ts'
import { changesTexts } from '../../i18n/changesTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import { proofView } from './proofView.ts'
import styles from './WhatChanged.module.css'
import { wordFinding } from './wordFinding.ts'

interface WhatChangedProps {
  /** Of the shown quarter; absent where there is no earlier quarter to compare with. */
  readonly changes: Changes | undefined
  readonly view: Pick<View, 'dataSet' | 'language'>
  /** Shows a view without loading the page anew. */
  readonly onView?: (view: View) => void
}

/** What differs from the previous published quarter, each sentence a link to the view that proves it. */
export function WhatChanged({ changes, view, onView }: WhatChangedProps): ReactElement | null {
  const page = useTexts()
  const heading = useId()
  if (changes === undefined || changes.findings.length === 0) return null
  const { language, texts, formats } = page
  const words = changesTexts(language)
  const { quarter, previous, isAdjacent, findings } = changes
  return (
    <section className={styles['changes']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p className={styles['compared']}>
        {view.dataSet === 'demo' ? (
          <strong className={styles['synthetic']}>{texts.synthetic.mark}</strong>
        ) : null}{' '}
        {words.compared(formats.quarter(quarter), formats.quarter(previous))}
        {isAdjacent ? null : ` ${words.nothingBetween}`}
        {findings.some(({ kind }) => kind === 'coverage') ? ` ${words.unrounded}` : null}
      </p>
      <ul className={styles['list']}>
        {findings.map((finding) => {
          const text = wordFinding(finding, changes, page)
          return (
            <li key={text}>
              <ViewLink view={proofView(finding, changes, view)} onView={onView}>
                {text}
              </ViewLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
