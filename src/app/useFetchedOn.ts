import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AreaData } from './useAreaData.ts'

/** When the files behind the figures on screen were fetched, the oldest of them; `undefined` when that is forgotten. */
export function useFetchedOn(data: AreaData): Date | undefined {
  const client = useQueryClient()
  return useMemo(() => {
    const files: readonly unknown[] =
      data.kind === 'region' ? [data.series] : [data.national, data.quarter]
    const moments = client
      .getQueryCache()
      .findAll({ predicate: ({ state }) => files.includes(state.data) })
      .map(({ state }) => state.dataUpdatedAt)
    return moments.length === 0 ? undefined : new Date(Math.min(...moments))
  }, [client, data])
}
