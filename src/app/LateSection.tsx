import type { ReactElement, ReactNode } from 'react'
import { LazyPart } from '../components/LazyPart.tsx'
import type { View } from '../domain/view.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import type { DashboardData } from './dashboardData.ts'
import styles from './Page.module.css'

/** Part of the page whose code comes after the table. */
export interface LatePartProps {
  readonly shown: DashboardData
  readonly onChange: (change: Partial<View>) => void
  /** Shows the view of a link, and leads the reader to it. */
  readonly onFollow: (view: View) => void
}

export function LateSection({ children }: { readonly children: ReactNode }): ReactElement {
  const { loadingPart, partFailed, reload } = useI18n().texts
  return (
    <LazyPart
      loading={loadingPart}
      failed={partFailed}
      reload={reload}
      loadingClass={styles['late']}
      failedClass={styles['lateFailed']}
    >
      {children}
    </LazyPart>
  )
}
