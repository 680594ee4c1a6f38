import type { ReactElement, ReactNode } from 'react'
import { LazyPart } from '../components/LazyPart.tsx'
import { useI18n } from '../i18n/I18nProvider.tsx'
import styles from './Page.module.css'

/** A part of the page whose code comes after the table. */
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
