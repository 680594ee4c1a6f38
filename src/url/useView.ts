import { useEffect, useMemo, useState } from 'react'
import type { View } from '../domain/view.ts'
import type { LinkNotice } from './linkNotice.ts'
import { parameterKeys, type QueryValues } from './parameters.ts'
import type { Reading } from './readView.ts'
import { type Known, readView } from './readView.ts'
import { unknownParameters } from './unknownParameters.ts'
import { queryStringOf, writeView } from './writeView.ts'

type ChangeQuery = (changes: Partial<QueryValues>, history: 'push' | 'replace') => void

export interface CurrentView extends Reading {
  /** Makes a choice: the address changes, and Back undoes it. */
  readonly changeView: (change: Partial<View>) => void
}

/** The view that the address asks for, as far as it can be judged, and the way to change it. */
export function useView(values: QueryValues, change: ChangeQuery, known: Known): CurrentView {
  const { dataSets, regions, series } = known
  const reading = useMemo(
    () => readView(values, { dataSets, regions, series }),
    [values, dataSets, regions, series],
  )
  const changeView = (changes: Partial<View>): void => {
    const current = writeView(reading.view)
    const next = writeView({ ...reading.view, ...changes })
    const changed = parameterKeys.filter((key) => next[key].join() !== current[key].join())
    if (changed.length === 0) return
    change(Object.fromEntries(changed.map((key) => [key, next[key]])), 'push')
  }
  return { ...reading, changeView }
}

/**
 * Keeps the address in its one form, once everything in it could be judged, and remembers what was
 * not followed until the reader puts the notice away.
 */
export function useTidyAddress(
  { view, notices }: Reading,
  change: ChangeQuery,
  isJudged: boolean,
): readonly [readonly LinkNotice[], () => void] {
  const [surplus] = useState(() => unknownParameters(location.search))
  const [shown, setShown] = useState<readonly LinkNotice[]>([])
  const [judged, setJudged] = useState('')
  const found = isJudged ? [...surplus, ...notices] : []
  const fingerprint = JSON.stringify(notices)
  if (isJudged && fingerprint !== judged) {
    setJudged(fingerprint)
    if (judged === '' || notices.length > 0) setShown(judged === '' ? found : notices)
  }
  const canonical = queryStringOf(view)
  useEffect(() => {
    if (isJudged && location.search !== canonical) change(writeView(view), 'replace')
  })
  return [shown, () => setShown([])]
}
