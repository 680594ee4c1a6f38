import { use, useMemo, useSyncExternalStore } from 'react'
import { AskedContext } from './AskedContext.ts'
import { type QueryValues, readQueryValues, toQueryString } from './parameters.ts'

/** How a change is kept: a choice adds a history entry, tidying up the address does not. */
type History = 'push' | 'replace'

/** When whoever shows something of the address hears of a change; at once, unless this says otherwise. */
export type Telling = (tell: () => void) => void

export type ChangeQuery = (
  changes: Partial<QueryValues>,
  history: History,
  telling?: Telling,
) => void

/** Values of the address, and the way to change some of them. The address is their only store. */
export function useQueryValues(): readonly [QueryValues, ChangeQuery] {
  const asked = use(AskedContext)
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => asked,
  )
  const values = useMemo(() => readQueryValues(search), [search])
  return [values, changeQuery]
}

/** Whoever shows something of the address. A change that the page makes itself is no event. */
const readers = new Set<() => void>()

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  window.addEventListener('popstate', reader)
  return () => {
    readers.delete(reader)
    window.removeEventListener('popstate', reader)
  }
}

function changeQuery(changes: Partial<QueryValues>, kept: History, telling?: Telling): void {
  const values = { ...readQueryValues(location.search), ...changes }
  const address = `${location.pathname}${toQueryString(values)}${location.hash}`
  try {
    if (kept === 'push') history.pushState(null, '', address)
    else history.replaceState(history.state, '', address)
  } catch {
    // Safari allows so many changes in half a minute; a real navigation keeps the choice.
    location.assign(address)
  }
  if (telling === undefined) tellReaders()
  else telling(tellReaders)
}

function tellReaders(): void {
  for (const reader of readers) reader()
}
