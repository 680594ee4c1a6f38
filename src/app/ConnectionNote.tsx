import { type ReactElement, useSyncExternalStore } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
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
      {isOnline ? (
        <button type="button" onClick={props.onRetry}>
          {retry}
        </button>
      ) : null}
    </div>
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
