import { type ReactElement, useSyncExternalStore } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Dashboard.module.css'

/** Says beside the figures that they may not be the newest: offline, or a failed update. */
export function ConnectionNote({ isStale }: { readonly isStale: boolean }): ReactElement | null {
  const { connection } = useTexts().texts
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  if (isOnline && !isStale) return null
  return (
    <p role="alert" className={styles['connection']}>
      {isOnline ? connection.stale : connection.offline}
    </p>
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
