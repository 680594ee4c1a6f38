import type { ReactElement, ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { LaterPart } from '../ui/LaterPart.tsx'
import styles from './Later.module.css'

interface LaterProps {
  /** About how much room the part takes, so that nothing moves when it arrives. */
  readonly size: 'figure' | 'note' | 'message' | 'line'
  readonly children: ReactNode
}

/** A part of the page whose code comes after the figures. */
export function Later({ size, children }: LaterProps): ReactElement {
  const { loadingPart, partFailed, reload } = useTexts().texts
  return (
    <LaterPart
      loading={loadingPart}
      failed={partFailed}
      reload={reload}
      place={styles[size]}
      failedPlace={styles['failed']}
    >
      {children}
    </LaterPart>
  )
}
