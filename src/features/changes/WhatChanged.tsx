import { type ReactElement, useId } from 'react'
import type { Changes, Finding } from '../../domain/changes.ts'
import type { MunicipalityCode } from '../../domain/municipality.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { ViewLink } from '../../url/ViewLink.tsx'
import { describeFinding } from './describeFinding.ts'
import styles from './WhatChanged.module.css'

interface WhatChangedProps {
  /** Of the shown quarter; absent where there is no earlier quarter to compare with. */
  readonly changes: Changes | undefined
  readonly view: Pick<View, 'dataSet' | 'language'>
  /** Shows a view without loading the page anew. */
  readonly onView?: (view: View) => void
}

/** What differs from the previous published quarter, each sentence a link to the view that proves it. */
export function WhatChanged({ changes, view, onView }: WhatChangedProps): ReactElement | null {
  const page = useI18n()
  const heading = useId()
  if (changes === undefined || changes.findings.length === 0) return null
  const { texts, formats } = page
  const words = texts.changes
  const { quarter, previous, isAdjacent, findings } = changes
  const sentences = [
    words.compared(formats.quarter(quarter), formats.quarter(previous)),
    ...(isAdjacent ? [] : [words.nothingBetween]),
    ...(findings.some(({ kind }) => kind === 'coverage') ? [words.unrounded] : []),
  ]
  return (
    <section className={styles['changes']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p className={styles['compared']}>
        {view.dataSet === 'demo' ? (
          <strong className={styles['synthetic']}>{texts.synthetic.mark}</strong>
        ) : null}
        <span>{` ${sentences.join(' ')}`}</span>
      </p>
      <ul className={styles['list']}>
        {findings.map((finding) => {
          const text = describeFinding(finding, changes, page)
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

/**
 * The view in which a finding can be seen: both quarters as the range, and the places it names.
 * Everything that could hide it (columns, shares, an earlier selection) is as on the start page.
 */
export function proofView(
  finding: Finding,
  { area, previous, quarter }: Pick<Changes, 'area' | 'previous' | 'quarter'>,
  { dataSet, language }: Pick<View, 'dataSet' | 'language'>,
): View {
  const view: View = {
    ...defaultView,
    dataSet,
    language,
    region: area.code,
    quarter,
    from: previous,
    to: quarter,
  }
  switch (finding.kind) {
    case 'total':
    case 'unchanged':
      return { ...view, sort: [{ column: 'total', descending: true }] }
    case 'municipality':
      return choose(
        view,
        [finding.municipality, ...finding.alike].map(({ code }) => code),
      )
    case 'coverage':
      return { ...view, region: finding.region.code }
    case 'places':
      return finding.now.length > 0
        ? choose(view, finding.now)
        : choose({ ...view, quarter: previous }, finding.earlier)
    case 'municipalities':
      return choose(view, finding.successors)
    case 'definition':
    case 'gap':
    case 'publishing':
      return view
  }
}

function choose(view: View, codes: readonly MunicipalityCode[]): View {
  return { ...view, selection: { kind: 'some', codes } }
}
