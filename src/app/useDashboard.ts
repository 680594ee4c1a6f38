import { replaceEqualDeep, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DataError, type DataFault } from '../data/dataError.ts'
import { indexQuery } from '../data/queries.ts'
import type { AreaCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet, Language, View } from '../domain/view.ts'
import type { LinkNotice } from '../url/linkNotice.ts'
import { inDataSet, inLanguage, linkToValues } from '../url/linkTo.ts'
import { readView } from '../url/readView.ts'
import { useQueryValues } from '../url/useQueryValues.ts'
import { useTidyAddress, useView } from '../url/useView.ts'
import { areasOf } from './areas.ts'
import { knownFromIndex, useAreaData } from './useAreaData.ts'
import { usePrefetch } from './usePrefetch.ts'
import { type Shown, useShown } from './useShown.ts'

/** Why a file is not here. */
export interface Failure {
  /** Path of the file, empty when the fault lies elsewhere. */
  readonly file: string
  readonly fault: DataFault
  /** True while a new try is under way. */
  readonly isRetrying: boolean
}

/** What there is to show: nothing yet, a fault, or figures. */
export type Content =
  | { readonly kind: 'loading' }
  | (Failure & { readonly kind: 'fault' })
  | {
      readonly kind: 'ready'
      readonly shown: Shown
      /** True when newer figures could not be fetched; what is shown stays right. */
      readonly isStale: boolean
      /** What the reader asked for since, while it is on its way or cannot be had. */
      readonly awaited?: {
        readonly area: AreaCode | undefined
        readonly quarter: Quarter | undefined
        readonly failure: Failure | undefined
      }
    }

export interface Dashboard {
  readonly view: View
  readonly changeView: (change: Partial<View>) => void
  /** Address of this page in a language, with everything else as the link has it. */
  readonly linkIn: (language: Language) => string
  /** Address of the start page of a data set, in this language. */
  readonly linkToDataSet: (dataSet: DataSet) => string
  readonly notices: readonly LinkNotice[]
  readonly closeNotices: () => void
  readonly retry: () => Promise<void>
  readonly content: Content
}

const dataSets = ['published', 'demo'] as const

/** Everything on screen, from the address and the data files alone. */
export function useDashboard(): Dashboard {
  const [values, change] = useQueryValues()
  const { dataSet } = readView(values, { dataSets }).view
  const index = useQuery(indexQuery(dataSet))
  const areas = useMemo(() => index.data && areasOf(index.data), [index.data])
  const series = useMemo(() => knownFromIndex(index.data), [index.data])
  const wanted = readView(values, { dataSets, areas, series }).view
  const area = wanted.region ?? areas?.at(0)?.code
  const loaded = useAreaData(dataSet, index.data, area, wanted.quarter)
  const { data } = loaded
  const current = useView(values, change, { dataSets, areas, series: data?.known })
  const { changeView } = current
  const view = useEqualParts(current.view)
  const [notices, closeNotices] = useTidyAddress(current, values, change, data !== undefined)
  usePrefetch(dataSet, index.data, data)
  // The index first: a file that does not fit it may be newer, and a new index asks for it by itself.
  const retry = async (): Promise<void> => {
    await index.refetch()
    await loaded.refetch()
  }
  const now = useShown(view, areas, data)
  const shown = useLast(now)
  const error = index.error ?? loaded.error
  const failure = useFailure(error, now !== undefined)
  const isStale = useStale(error, index.isFetching || loaded.isFetching)
  return {
    view,
    changeView,
    linkIn: (language) => linkToValues(inLanguage(values, language)),
    linkToDataSet: (other) => linkToValues(inDataSet(values, other)),
    notices,
    closeNotices,
    retry,
    content:
      shown === undefined
        ? failure === undefined
          ? { kind: 'loading' }
          : { kind: 'fault', ...failure }
        : {
            kind: 'ready',
            shown,
            isStale: now !== undefined && isStale,
            ...(now === undefined ? { awaited: { area, quarter: wanted.quarter, failure } } : {}),
          },
  }
}

/** The view, in which every part that says the same as before is the same object as before. */
function useEqualParts(view: View): View {
  const [last, setLast] = useState(view)
  const next: View = replaceEqualDeep(last, view)
  if (next !== last) setLast(next)
  return next
}

/** The last value that there was: what is on screen stays until there is something to take its place. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

/** True from a failed update until one succeeds, during new tries too. */
function useStale(error: Error | null, isFetching: boolean): boolean {
  const [last, setLast] = useState(false)
  const next = error !== null || (last && isFetching)
  if (next !== last) setLast(next)
  return next
}

/** The failure stays in view during a new try, so that the message and its button keep their place. */
function useFailure(error: Error | null, isReady: boolean): Failure | undefined {
  const [last, setLast] = useState(error)
  const next = isReady ? null : (error ?? last)
  if (next !== last) setLast(next)
  if (next === null) return undefined
  const { file, fault } =
    next instanceof DataError
      ? next
      : { file: '', fault: { kind: 'invalid', place: next.name } as const }
  return { file, fault, isRetrying: error === null }
}
