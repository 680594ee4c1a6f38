import type { QueryClient } from '@tanstack/react-query'
import type { AreaData } from './useAreaData.ts'

/** When the files behind the figures on screen were fetched, the oldest of them; `undefined` when that is forgotten. */
export function fetchedOn(client: QueryClient, data: AreaData): Date | undefined {
  const files: readonly unknown[] =
    data.kind === 'region' ? [data.series] : [data.national, data.quarter]
  const moments = client
    .getQueryCache()
    .findAll({ predicate: ({ state }) => files.includes(state.data) })
    .map(({ state }) => state.dataUpdatedAt)
  return moments.length === 0 ? undefined : new Date(Math.min(...moments))
}
