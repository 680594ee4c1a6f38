import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { LazyPart } from '../components/LazyPart.tsx'
import type { View } from '../domain/view.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { useHashScroll } from '../url/useHashScroll.ts'
import type { DashboardData } from './dashboardData.ts'
import styles from './Page.module.css'
import { obeyPresses } from './presses.ts'

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

/** For a part that comes later: obeys what was pressed in it before React had it, and goes to what the address names. */
export function useLatePart(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => void obeyPresses(part.current), [])
  useHashScroll()
  return part
}
