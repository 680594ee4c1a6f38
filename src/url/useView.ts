import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { View } from '../domain/view.ts'
import { AskedContext } from './AskedContext.ts'
import type { LinkNotice } from './linkNotice.ts'
import {
  type ParameterKey,
  parameterKeys,
  type QueryValues,
  readQueryValues,
  toQueryString,
} from './parameters.ts'
import type { Reading } from './readView.ts'
import { type Known, readView } from './readView.ts'
import { unknownParameters } from './unknownParameters.ts'
import type { ChangeQuery, Telling } from './useQueryValues.ts'
import { queryStringOf, writeView } from './writeView.ts'

const nothing: readonly LinkNotice[] = []

/** Which part of a view a parameter says. */
const viewKeys: Readonly<Record<ParameterKey, keyof View>> = {
  dataset: 'dataSet',
  region: 'region',
  quarter: 'quarter',
  municipality: 'selection',
  sort: 'sort',
  columns: 'columns',
  measure: 'measure',
  boundaries: 'boundaries',
  from: 'from',
  to: 'to',
  lang: 'language',
}

export interface CurrentView extends Reading {
  readonly changeView: ChangeView
}

/**
 * Makes a choice: the address changes at once, and Back undoes it. The page hears of it by `telling`. False
 * when the address says it already.
 */
export type ChangeView = (change: Partial<View>, telling?: Telling) => boolean

/** The view that the address asks for, as far as it can be judged, and the way to change it. */
export function useView(values: QueryValues, change: ChangeQuery, known: Known): CurrentView {
  const { dataSets, areas, series } = known
  const reading = useMemo(
    () => readView(values, { dataSets, areas, series }),
    [values, dataSets, areas, series],
  )
  // Read anew from the address: two choices right after each other both count, and the function stays
  // the same, so that what holds it is not drawn anew.
  const changeView = useCallback(
    (changes: Partial<View>, telling?: Telling): boolean => {
      const current = readQueryValues(location.search)
      const { view } = readView(current, { dataSets, areas, series })
      const next = writeView({ ...view, ...changes })
      // Only what was chosen, and against the address itself: a part of it that cannot be judged yet
      // is neither lost nor taken for the default.
      const changed = parameterKeys.filter(
        (key) => viewKeys[key] in changes && next[key].join() !== current[key].join(),
      )
      if (changed.length === 0) return false
      change(Object.fromEntries(changed.map((key) => [key, next[key]])), 'push', telling)
      return true
    },
    [change, dataSets, areas, series],
  )
  return { ...reading, changeView }
}

/**
 * Keeps the address in its one form, once everything in it could be judged, and remembers what was
 * not followed until the reader puts the notice away. Tidying makes the bad parts disappear from the
 * address, so only what the reading before did not name is new.
 */
export function useTidyAddress(
  { view, notices }: Reading,
  values: QueryValues,
  change: ChangeQuery,
  isJudged: boolean,
): readonly [readonly LinkNotice[], () => void] {
  const opened = use(AskedContext)
  const [surplus] = useState(() => unknownParameters(opened))
  const [shown, setShown] = useState<readonly LinkNotice[]>(surplus)
  const [judged, setJudged] = useState<readonly LinkNotice[]>([])
  if (isJudged && notices !== judged) {
    const before = new Set(judged.map((notice) => JSON.stringify(notice)))
    const fresh = notices.filter((notice) => !before.has(JSON.stringify(notice)))
    setJudged(notices)
    const again = new Set(fresh.map((notice) => JSON.stringify(notice)))
    const others = shown.filter((notice) => !again.has(JSON.stringify(notice)))
    if (fresh.length > 0) setShown([...others, ...fresh])
  }
  const canonical = queryStringOf(view)
  const isOpened = useRef(false)
  useEffect(() => {
    // A choice may have changed the address since this was drawn; it is about to be drawn too.
    if (!isJudged || toQueryString(readQueryValues(location.search)) !== toQueryString(values))
      return
    // Once on opening, because foreign parameters and their order are in the address alone; after
    // that the values say it all, however a browser writes the address.
    if (isOpened.current && toQueryString(values) === canonical) return
    isOpened.current = true
    change(writeView(view), 'replace')
  })
  const close = useCallback(() => setShown([]), [])
  return [isJudged ? shown : nothing, close]
}
