import { type ReactElement, useRef, useSyncExternalStore } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { useFocusHandOver } from '../ui/useFocusHandOver.ts'
import styles from './Dashboard.module.css'

interface ConnectionNoteProps {
  /** True when newer figures could not be fetched. */
  readonly isStale: boolean
  readonly onRetry: () => void
}

/** Says beside the figures that they may not be the newest: offline, or a failed update. */
export function ConnectionNote(props: ConnectionNoteProps): ReactElement | null {
  const { connection, retry } = useTexts().texts
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  if (isOnline && !props.isStale) return null
  return (
    <div role="alert" className={styles['connection']}>
      <p>{isOnline ? connection.stale : connection.offline}</p>
      {isOnline ? <RetryButton onRetry={props.onRetry}>{retry}</RetryButton> : null}
    </div>
  )
}

interface RetryButtonProps extends Pick<ConnectionNoteProps, 'onRetry'> {
  readonly children: string
}

/** Goes away when a new try succeeds, or the connection does, and may have the focus then. */
function RetryButton({ onRetry, children }: RetryButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  useFocusHandOver(button)
  return (
    <button ref={button} type="button" onClick={onRetry}>
      {children}
    </button>
  )
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
