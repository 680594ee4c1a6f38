import type { ReactElement } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './SyntheticBanner.module.css'
import type { Dashboard } from './useDashboard.ts'

/** Always in view as long as the figures are invented; it cannot be put away. */
export function SyntheticBanner({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const { synthetic } = useTexts().texts
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
