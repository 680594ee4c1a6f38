import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { IndexFile } from '../data/indexSchema.ts'
import { countryQuarterQuery } from '../data/queries.ts'
import type { DataSet } from '../domain/view.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import type { AreaData } from './useAreaData.ts'

/**
 * Fetches the quarters before and after the one of the country that is shown, once the browser has
 * nothing better to do: a switch to them is answered at once. A region has all its quarters already.
 */
export function usePrefetch(
  dataSet: DataSet,
  index: IndexFile | undefined,
  data: AreaData | undefined,
): void {
  const client = useQueryClient()
  const quarter = data?.kind === 'country' ? data.quarter.quarter : undefined
  useEffect(() => {
    const place = index?.quarters.findIndex((entry) => entry.quarter === quarter) ?? -1
    if (place < 0) return
    const neighbours = [index?.quarters[place - 1], index?.quarters[place + 1]]
    return whenIdle(() => {
      for (const entry of neighbours) {
        if (entry !== undefined) void client.prefetchQuery(countryQuarterQuery(dataSet, entry))
      }
    })
  }, [client, dataSet, index, quarter])
}
