import { type ReactElement, type ReactNode, Suspense } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import styles from './Later.module.css'

interface LaterProps {
  /** About how much room the part takes, so that nothing moves when it arrives. */
  readonly size: 'figure' | 'note' | 'message'
  readonly children: ReactNode
}

/** A part whose code comes after the figures: its place is kept, and a failure stays its own. */
export function Later({ size, children }: LaterProps): ReactElement {
  const { texts } = useTexts()
  return (
    <ErrorBoundary
      fallback={
        <div role="alert" className={styles['failed']}>
          <p>{texts.partFailed}</p>
          <button type="button" onClick={() => location.reload()}>
            {texts.reload}
          </button>
        </div>
      }
    >
      <Suspense
        fallback={
          <div className={styles[size]} aria-busy="true">
            <p>{texts.loadingPart}</p>
          </div>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}
