import { replaceEqualDeep, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { indexQuery } from '../data/queries.ts'
import type { Area } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet, Language, View } from '../domain/view.ts'
import type { LinkNotice } from '../url/linkNotice.ts'
import { inDataSet, inLanguage, linkToValues } from '../url/linkTo.ts'
import { useQueryValues } from '../url/useQueryValues.ts'
import { type ChangeView, useTidyAddress, useView } from '../url/useView.ts'
import { areasOf } from './areas.ts'
import { knownFromIndex, useAreaData } from './useAreaData.ts'
import { type Content, useContent } from './useContent.ts'
import { usePrefetch } from './usePrefetch.ts'
import { useShown } from './useShown.ts'
import { useHere, useKnown, useShownView } from './useShownView.ts'
import { dataSetOf, dataSets, wantedOf } from './wantedOf.ts'

export interface Dashboard {
  readonly view: View
  readonly changeView: ChangeView
  /** Address of this page in a language, with everything else as the link has it. */
  readonly linkIn: (language: Language) => string
  /** Address of the start page of a data set, in this language. */
  readonly linkToDataSet: (dataSet: DataSet) => string
  readonly notices: readonly LinkNotice[]
  readonly closeNotices: () => void
  readonly retry: () => Promise<void>
  /** Every area and quarter that the index names; absent before it is here. */
  readonly areas: readonly Area[] | undefined
  readonly quarters: readonly Quarter[] | undefined
  readonly content: Content
}

/** Everything on screen, from the address and the data files alone. */
export function useDashboard(): Dashboard {
  const [values, change] = useQueryValues()
  const dataSet = dataSetOf(values)
  const index = useQuery(indexQuery(dataSet))
  const areas = useMemo(() => index.data && areasOf(index.data), [index.data])
  const series = useMemo(() => knownFromIndex(index.data), [index.data])
  const wanted = wantedOf(values, { areas, series })
  const loaded = useAreaData(dataSet, index.data, wanted.area, wanted.quarter)
  const { data } = loaded
  const here = useHere(data)
  const known = useKnown(here, data === undefined)
  const current = useView(values, change, { dataSets, areas, series: known })
  const { changeView } = current
  const view = useEqualParts(current.view)
  const [notices, closeNotices] = useTidyAddress(current, values, change, data !== undefined)
  usePrefetch(dataSet, index.data, data)
  // The index first: a file that does not fit it may be newer, and a new index asks for it by itself.
  const retry = async (): Promise<void> => {
    await index.refetch()
    await loaded.refetch()
  }
  const content = useContent(useShown(useShownView(view, data), areas, here), data !== undefined, {
    ...wanted,
    error: index.error ?? loaded.error,
    isFetching: index.isFetching || loaded.isFetching,
  })
  return {
    view,
    changeView,
    linkIn: (language) => linkToValues(inLanguage(values, language)),
    linkToDataSet: (other) => linkToValues(inDataSet(values, other)),
    notices,
    closeNotices,
    retry,
    areas,
    quarters: series?.quarters,
    content,
  }
}

/** The view, in which every part that says the same as before is the same object as before. */
function useEqualParts(view: View): View {
  const [last, setLast] = useState(view)
  const next: View = replaceEqualDeep(last, view)
  if (next !== last) setLast(next)
  return next
}
