import { useQueryStates } from 'nuqs'
import { useCallback, useEffect, useState } from 'react'
import { country } from '../domain/municipality.ts'
import { defaultView, type View } from '../domain/view.ts'
import { viewToQuery } from './links.ts'
import type { LinkWarning } from './readParameter.ts'
import { type ParameterKey, type Query, searchParams, serializeQuery } from './searchParams.ts'

type SetQuery = ReturnType<typeof useQueryStates<typeof searchParams>>[1]

/** Makes a choice: in the page one entry in the history, which Back undoes; none when the address says it already. */
export type ChangeView = (change: Partial<View>) => void

/**
 * What the address says, and the way to change it. The address is its only store. Whether a choice adds an entry
 * to the history, the adapter says.
 */
export function useQueryParameters(): readonly [Query, SetQuery] {
  return useQueryStates(searchParams)
}

/** Which parameter says which part of a view. */
const parameterOf: Readonly<Record<keyof View, ParameterKey>> = {
  dataSet: 'dataset',
  region: 'region',
  quarter: 'quarter',
  selection: 'municipality',
  sort: 'sort',
  columns: 'columns',
  measure: 'measure',
  boundaries: 'boundaries',
  from: 'from',
  to: 'to',
  rows: 'rows',
  mine: 'mine',
  compare: 'compare',
  order: 'order',
  coverageUnit: 'coverage',
  rankSort: 'ranksort',
  language: 'lang',
}

export function useChangeView(setQuery: SetQuery): ChangeView {
  return useCallback(
    (change) =>
      void setQuery((query) => {
        // Only what was chosen: a part of the address that cannot be judged yet is neither lost nor
        // taken for the default.
        const next = viewToQuery({ ...defaultView, ...change })
        const changed = Object.entries(parameterOf).flatMap(([part, key]) =>
          part in change && next[key].join() !== query[key].join() ? [key] : [],
        )
        const choice = Object.fromEntries(changed.map((key) => [key, next[key]]))
        // The table of one region has no column of regions to be ordered by.
        const order = query.sort.filter((text) => !/^-?region$/i.test(text))
        const isRegion = (change.region ?? country.code) !== country.code
        const isLost = isRegion && order.length < query.sort.length
        return isLost ? { sort: order, ...choice } : choice
      }),
    [setQuery],
  )
}

/** Keeps the address in its one form, once everything in it could be judged. */
export function useCanonicalUrl(
  query: Query,
  view: View,
  setQuery: SetQuery,
  isJudged: boolean,
): void {
  useEffect(() => {
    const canonical = viewToQuery(view)
    if (!isJudged || serializeQuery(query) === serializeQuery(canonical)) return
    void setQuery(canonical, { history: 'replace' })
  }, [query, view, setQuery, isJudged])
}

/**
 * What was not followed, until the reader closes it. Once named it leaves the address, so it is kept here,
 * and only what the former address did not have is new.
 */
export function useLinkWarnings(
  warnings: readonly LinkWarning[],
  isJudged: boolean,
): readonly [readonly LinkWarning[], close: () => void] {
  const [shown, setShown] = useState<readonly LinkWarning[]>([])
  const [judged, setJudged] = useState<readonly LinkWarning[]>([])
  if (isJudged && !isEqual(warnings, judged)) {
    const fresh = warnings.filter((one) => !judged.some((other) => isEqual(one, other)))
    setJudged(warnings)
    const former = shown.filter((one) => !fresh.some((other) => isEqual(one, other)))
    if (fresh.length > 0) setShown([...former, ...fresh])
  }
  const close = useCallback(() => setShown([]), [])
  return [shown, close]
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
