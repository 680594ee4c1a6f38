/** Trusted types, which TypeScript does not know yet. */
interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}

const policies: TrustedTypePolicies | undefined = Reflect.get(globalThis, 'trustedTypes')

/** The only policy that the Content-Security-Policy of the site allows: src/build/headers.ts. */
const policy = policies?.createPolicy('app', {
  createScriptURL: (url) => {
    if (new URL(url, document.baseURI).origin !== location.origin) {
      throw new TypeError(`No script of this site: ${url}`)
    }
    return url
  },
})

/** The address of a worker script as `new Worker` and `register` accept it under the policy. */
export function workerUrl(url: string): string {
  return policy?.createScriptURL(url) ?? url
}

/**
 * Stores the site and what this visit fetched for when the server cannot be reached. A browser that
 * refuses shows the page without.
 */
export function registerServiceWorker(): void {
  // In development files change while they are edited; not every page is a secure context.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const store = (): void => void storeVisit().catch(() => undefined)
  if (document.readyState === 'complete') store()
  else window.addEventListener('load', store, { once: true })
}

async function storeVisit(): Promise<void> {
  const { serviceWorker } = navigator
  const isFirstVisit = serviceWorker.controller === null
  await serviceWorker.register(workerUrl('./serviceWorker.js'))
  const { active } = await serviceWorker.ready
  if (!isFirstVisit) return
  const urlsToCache = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/data\/.+\.json$/.test(name))
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}
