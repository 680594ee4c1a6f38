import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { indexQuery, nationalQuery } from '../data/queries.ts'
import type { NationalSeries } from '../domain/nationalSeries.ts'
import type { DataSet } from '../domain/view.ts'
import type { AreaData } from './useAreaData.ts'

/** The other areas to compare with, and how far they are. */
interface Compared {
  readonly national: NationalSeries | undefined
  readonly nationalState: 'notAsked' | 'loading' | 'here' | 'failed'
  readonly onAskNational: () => void
}

/** A page of one region fetches the totals of the others only when the reader asks for them. */
export function useCompared(dataSet: DataSet, data: AreaData): Compared {
  const [asked, setAsked] = useState<DataSet>()
  const isAsked = data.kind === 'country' || asked === dataSet
  const index = useQuery(indexQuery(dataSet))
  const query = useQuery(nationalQuery(dataSet, isAsked ? index.data?.national : undefined))
  const national = data.kind === 'country' ? data.national : query.data
  return {
    national,
    nationalState:
      national !== undefined
        ? 'here'
        : query.error !== null && !query.isFetching
          ? 'failed'
          : isAsked
            ? 'loading'
            : 'notAsked',
    onAskNational: () => {
      if (query.error === null) setAsked(dataSet)
      else void query.refetch()
    },
  }
}
