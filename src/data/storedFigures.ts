import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

declare module '@tanstack/react-query' {
  interface Register {
    /** `files`: the data files that a query reads. */
    queryMeta: { readonly files?: readonly string[] }
  }
}

/** ISO dates by file, of files whose latest answer came from the cache of the service worker. */
const storedAt = new Map<string, string>()

/** Remembers where the latest answer for a file came from: the cache since a date, or the server. */
export function setStoredAt(file: string, date: string | undefined): void {
  if (date === undefined) storedAt.delete(file)
  else storedAt.set(file, date)
}

/**
 * The ISO date of the oldest stored file among those that the page uses now; `undefined` when the
 * server answered for all of them.
 */
export function useStoredSince(): string | undefined {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  )
  const oldest = (): string | undefined =>
    cache
      .findAll({ type: 'active' })
      .flatMap(({ meta }) => meta?.files ?? [])
      .flatMap((file) => storedAt.get(file) ?? [])
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))
      .at(0)
  return useSyncExternalStore(subscribe, oldest, () => undefined)
}
