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

/** Milliseconds after which a file that is not needed is taken to be missing. */
const longestWait = 10_000

/** Without index.html and the scripts nothing works; a missing icon or text page is no reason to store nothing. */
const skipMissingFiles: SerwistPlugin = {
  requestWillFetch: async ({ event, request }) =>
    isSkippable(event, request)
      ? new Request(request, { signal: AbortSignal.timeout(longestWait) })
      : request,
  handlerDidError: async ({ event, request }) =>
    isSkippable(event, request) ? Response.error() : undefined,
}

function isSkippable(event: ExtendableEvent, { url }: Request): boolean {
  const file = url.slice(scope.length)
  return event.type === 'install' && file !== 'index.html' && !file.startsWith('assets/')
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

const fileOf = ({ origin, pathname }: URL) => origin + pathname.replace(/\/$/, '/index.html')

/** A page comes from the server; when that fails, from the build that was stored. */
const pages = new NetworkOnly({
  networkTimeoutSeconds,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`Server error ${response.status}`)
        return response
      },
      // What is not stored is the server's own answer, however late or bad.
      handlerDidError: async ({ request }) =>
        (await serwist.matchPrecache(fileOf(new URL(request.url)))) ?? fetch(request),
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
      // Judged by its content, as on the page: servers get media types wrong.
      cacheWillUpdate: async ({ response }) =>
        response.status === 200 && (await response.clone().text()).trimStart().startsWith('{')
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

// Before the stored files, also where a link names the file of a page: `begrippen/index.html`.
const [storedFiles] = serwist.routes.get('GET') ?? []
if (storedFiles !== undefined) serwist.unregisterRoute(storedFiles)
serwist.registerCapture(
  ({ request, url }) =>
    request.mode === 'navigate' && serwist.getPrecacheKeyForUrl(fileOf(url)) !== undefined,
  pages,
)
if (storedFiles !== undefined) serwist.registerRoute(storedFiles)
serwist.registerCapture(({ url }) => url.href.startsWith(`${scope}data/`), dataFiles)
serwist.addEventListeners()
