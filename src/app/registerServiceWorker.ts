import { workerUrl } from '../components/workerUrl.ts'

/** Stores the site, its top at `top`, and what this visit fetched, for when the server cannot be reached. */
export function registerServiceWorker(top = './'): void {
  // In development files change while they are edited; not every page is a secure context.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const store = (): void => void storeVisit(top).catch(() => undefined)
  if (document.readyState === 'complete') store()
  else window.addEventListener('load', store, { once: true })
}

async function storeVisit(top: string): Promise<void> {
  const { serviceWorker } = navigator
  const isFirstVisit = serviceWorker.controller === null
  await serviceWorker.register(workerUrl(`${top}serviceWorker.js`))
  const { active } = await serviceWorker.ready
  if (!isFirstVisit) return
  const fetched = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/data\/.+\.json$/.test(name))
  const store = (urlsToCache: readonly string[]): void =>
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
  store(fetched)
  store(await startFiles(top))
}

/** What the start page has in its HTML and never fetches; a reader's own publications are shown with it. */
async function startFiles(top: string): Promise<readonly string[]> {
  const folder = new URL(`${top}data/published/`, location.href).href
  const index = `${folder}index.json`
  const { regions } = await (await fetch(index)).json()
  // Of several regions it shows the country.
  const start = regions.length > 1 ? 'national' : `regions/${regions[0].code}`
  return [index, `${folder}${start}.json`]
}
