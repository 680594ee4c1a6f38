import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly files?: readonly string[] }
  }
}

/** ISO dates by file, of files whose latest answer came from the cache of the service worker. */
const storedAt = new Map<string, string>()

/** The index of the same data set: that of `data/demo/regions/AM01.json` is `data/demo/index.json`. */
const indexOf = (file: string) => `${file.split('/').slice(0, 2).join('/')}/index.json`

/** Remembers where the latest answer for a file came from: the cache since a date, or the server. */
export function setStoredAt(file: string, date: string | undefined): void {
  if (date === undefined) storedAt.delete(file)
  else storedAt.set(file, date)
}

/**
 * The ISO date of the oldest stored file with figures that the page uses now. `undefined` when the server
 * answered for them, or for the index: what fits the hash in it is up to date, wherever it came from.
 */
export function useStoredSince(): string | undefined {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  )
  const oldest = (): string | undefined => {
    const files = cache
      .findAll({ type: 'active' })
      .flatMap(({ meta }) => meta?.files ?? [])
      .filter((file) => storedAt.has(indexOf(file)))
    const figures = files.filter((file) => file !== indexOf(file))
    return (figures.length > 0 ? figures : files)
      .flatMap((file) => storedAt.get(file) ?? [])
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))
      .at(0)
  }
  return useSyncExternalStore(subscribe, oldest, () => undefined)
}
