import { usePrefetchQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { indexQuery } from '../data/queries.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './SyntheticBanner.module.css'
import type { Dashboard } from './useDashboard.ts'

/** Always in view as long as the figures are invented; it cannot be put away. */
export function SyntheticBanner({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { synthetic } = useTexts().texts
  // The page has asked for it already, before it knew which figures it shows: the way back is ready.
  usePrefetchQuery(indexQuery('published'))
  return (
    <aside className={styles['banner']} aria-labelledby="synthetic-heading">
      <p>
        <strong id="synthetic-heading">{synthetic.heading}</strong>{' '}
        <span className={styles['text']}>{synthetic.text}</span>
      </p>
      <a href={dashboard.linkToDataSet('published')}>{synthetic.back}</a>
    </aside>
  )
}
