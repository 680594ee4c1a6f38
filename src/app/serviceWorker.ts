/// <reference lib="webworker" />
import {
  copyResponse,
  NetworkFirst,
  NetworkOnly,
  type PrecacheEntry,
  Serwist,
  type SerwistPlugin,
} from 'serwist'

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the build, filled in by @serwist/vite. */
  readonly __SW_MANIFEST: (PrecacheEntry | string)[]
}

const { scope } = self.registration

/** Seconds to wait for the server before a stored page or file is used. */
const networkTimeoutSeconds = 4

/** Several copies of the site may share an origin, and caches belong to the origin. */
const dataCache = `data-${scope}`

/** Without index.html and the scripts nothing works; a missing icon or text page is no reason to store nothing. */
const skipMissingFiles: SerwistPlugin = {
  handlerDidError: async ({ event, request }) => {
    const file = request.url.slice(scope.length)
    const isNeeded = file === 'index.html' || file.startsWith('assets/')
    return event.type === 'install' && !isNeeded ? Response.error() : undefined
  },
}

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  // Exact addresses only, so that pages (`./?region=NL`) are left to the network first.
  precacheOptions: {
    cleanupOutdatedCaches: true,
    cleanURLs: false,
    directoryIndex: null,
    ignoreURLParametersMatching: [],
    plugins: [skipMissingFiles],
  },
  // The first visit is stored too.
  clientsClaim: true,
})

/** A page comes from the server; when that fails, from the build that was stored, whatever its query. */
const pages = new NetworkOnly({
  networkTimeoutSeconds,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`Server error ${response.status}`)
        return response
      },
      handlerDidError: ({ request }) => {
        const { origin, pathname } = new URL(request.url)
        return serwist.matchPrecache(origin + pathname.replace(/\/$/, '/index.html'))
      },
    },
  ],
})

/** A data file comes from the server; when that fails, the stored one with the time when it was stored. */
const dataFiles = new NetworkFirst({
  cacheName: dataCache,
  networkTimeoutSeconds,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      fetchDidSucceed: async ({ request, response }) => {
        const isBroken = response.status >= 500
        if (isBroken && (await caches.match(request, { cacheName: dataCache, ignoreVary: true }))) {
          throw new Error(`Server error ${response.status}`)
        }
        return response
      },
      cacheWillUpdate: async ({ response }) =>
        response.status === 200 && response.headers.get('content-type')?.includes('json')
          ? copyResponse(response, withTime)
          : null,
      cacheDidUpdate: async ({ event, newResponse, oldResponse, request }) => {
        const isIndex = request.url.endsWith('/index.json')
        if (!isIndex || !oldResponse || (await haveSameBody(oldResponse, newResponse))) return
        await refreshDataSet(request.url, event)
      },
    },
  ],
})

function withTime(init: ResponseInit): ResponseInit {
  const headers = new Headers(init.headers)
  headers.set('x-stored-at', new Date().toISOString())
  return { ...init, headers }
}

async function haveSameBody(one: Response, other: Response): Promise<boolean> {
  return (await one.text()) === (await other.text())
}

/** After a publication the hashes in the index no longer fit the other stored files of the data set. */
async function refreshDataSet(index: string, event: ExtendableEvent): Promise<void> {
  const folder = index.slice(0, index.lastIndexOf('/') + 1)
  const cache = await caches.open(dataCache)
  for (const { url } of await cache.keys()) {
    if (url === index || !url.startsWith(folder)) continue
    await dataFiles.handle({ request: new Request(url, { cache: 'no-cache' }), event })
  }
}

serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  pages,
)
serwist.registerCapture(({ url }) => url.href.startsWith(`${scope}data/`), dataFiles)
serwist.addEventListeners()
