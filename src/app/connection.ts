import { useSyncExternalStore } from 'react'

/** Where the page came from, and whether newer figures can be had. */
export type Connection =
  | { readonly kind: 'online' }
  | { readonly kind: 'offline' }
  /** Kept by the service worker since a moment in ISO form; `isBack` once the server can be had again. */
  | { readonly kind: 'kept'; readonly on: string; readonly isBack: boolean }

const online = { kind: 'online' } as const
const offline = { kind: 'offline' } as const

let kept: Extract<Connection, { kind: 'kept' }> | undefined
const listeners = new Set<() => void>()

/** Takes what the service worker says: since when this page is kept, or that its server is back. */
export function hearWorker(message: unknown): void {
  const { kind, on }: { readonly kind?: unknown; readonly on?: unknown } = Object(message)
  if (kind === 'kept' && typeof on === 'string' && Date.parse(on) > 0) {
    kept = { kind, on, isBack: kept?.isBack ?? false }
  } else if (kind === 'back' && kept !== undefined) kept = { ...kept, isBack: true }
  for (const tell of listeners) tell()
}

/** How the page and its server are doing; what the browser says of its network counts unless the page was kept. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, connectionNow, () => online)
}

function connectionNow(): Connection {
  return kept ?? (navigator.onLine ? online : offline)
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    listeners.delete(onChange)
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
