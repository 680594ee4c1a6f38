import { useSyncExternalStore } from 'react'

let keptOn: string | undefined
let tell = (): void => undefined

/** Tells that this page was kept on an earlier visit, and when, as a server writes a date. */
export function cameFromKept(on: string): void {
  keptOn = on
  tell()
}

/** "online", "offline", or since when a page has been kept that came without its server. */
export function useConnection(): string {
  return useSyncExternalStore(
    subscribe,
    () => keptOn ?? (navigator.onLine ? 'online' : 'offline'),
    () => 'online',
  )
}

function subscribe(onChange: () => void): () => void {
  tell = onChange
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
