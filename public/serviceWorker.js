// Keeps one edition of the site, all of it from one build, for when the server cannot be had. While it can, pages
// and figures come from the server itself. docs/decisions/0031-offline.md

// What the build puts here: src/publish/offlinePlugin.ts. Each file with the hash of its content.
const edition = ''
const files = []

// Another copy of the site may have the same origin and another path.
const prefix = `klantprofielen ${registration.scope} `
const cacheName = prefix + edition
/** Milliseconds; a server that takes longer to send a page is not waited for when the page is kept. */
const patience = 10_000

/** In the cache beside the files: when they were kept, and which pages came from them. */
const notes = { keptOn: './.kept-on', opened: './.opened' }

/**
 * Pages that came from here, so that all they ask for comes from the same edition. A browser ends a worker that
 * has nothing to do, so they are noted, and not known at once when it starts again.
 */
const opened = new Set()
let isKnown = false
const known = recallOpened().then(() => {
  isKnown = true
})

addEventListener('install', (event) => event.waitUntil(keepEdition()))

addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers())
  // The server is asked for a page while this worker starts.
  event.waitUntil(registration.navigationPreload?.enable())
})

addEventListener('message', (event) => {
  const { data, source } = event
  if (data?.kind === 'seen') event.waitUntil(keepSeen(data.files))
  if (data?.kind === 'where') event.waitUntil(tellWhere(source))
})

addEventListener('fetch', (event) => {
  const { request, clientId } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  if (request.mode === 'navigate') event.respondWith(openPage(event))
  // These have a hash for a name: whoever asks, it is the same.
  else if (request.url.includes('/assets/')) event.respondWith(keptFirst(request))
  else if (opened.has(clientId) || !isKnown) event.respondWith(answer(request, clientId))
})

/** All files or none: half an edition is none. */
async function keepEdition() {
  const cache = await caches.open(cacheName)
  // The server came back to an edition that is here already.
  if ((await kept(notes.keptOn)) !== undefined) return
  try {
    await cache.addAll(files.map(([file, hash]) => proven(file, hash)))
    await cache.put(notes.keptOn, new Response(new Date().toISOString()))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

/** A request that the browser fails when other content comes: a page to log in on, a file of another edition. */
function proven(file, integrity) {
  return new Request(file, { cache: 'no-cache', redirect: 'error', integrity })
}

async function forgetOthers() {
  const names = await caches.keys()
  const others = names.filter((one) => one.startsWith(prefix) && one !== cacheName)
  await Promise.all(others.map((one) => caches.delete(one)))
}

/** Keeps the data files that a page has shown, as far as the index of this edition has their hash. */
async function keepSeen(seen) {
  const cache = await caches.open(cacheName)
  for (const file of seen) {
    const index = indexOf(file)
    if (index === undefined || (await kept(file)) !== undefined) continue
    const hashes = (await (await kept(index))?.text())?.match(/\b[0-9a-f]{64}\b/g) ?? []
    // Without a hash to compare with everything would do.
    if (hashes.length === 0) continue
    await cache.add(proven(file, hashes.map(toIntegrity).join(' '))).catch(() => undefined)
  }
}

/** A SHA-256 in hexadecimal digits as a request names it. */
function toIntegrity(hash) {
  const bytes = hash.match(/../g).map((byte) => Number.parseInt(byte, 16))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}

/** The index that names a data file, or `undefined` for what is none. */
function indexOf(file) {
  const [, dataSet] = /^(data\/\w+\/)[\w/-]+\.json$/.exec(file) ?? []
  return dataSet && `./${dataSet}index.json`
}

/** Tells a page that came from here since when it has been kept, and whether the server can be had again. */
async function tellWhere(client) {
  await known
  if (!opened.has(client?.id)) return
  client.postMessage({ kind: 'kept', on: await (await kept(notes.keptOn))?.text() })
  if (await isServerBack()) client.postMessage({ kind: 'back' })
}

/** True when the server gives pages again, in the time that a reader's own would be waited for. */
async function isServerBack() {
  try {
    const signal = AbortSignal.timeout(patience)
    const page = await fetch('./', { cache: 'no-store', redirect: 'error', signal })
    // Of ours, and not one to log in on.
    return page.ok && (await page.text()).includes('./assets/index-')
  } catch {
    return false
  }
}

/** The page as the server has it; the kept one when there is no answer, none in time, or a fault of the server. */
async function openPage(event) {
  const { request, preloadResponse, resultingClientId } = event
  const fetched = Promise.resolve(preloadResponse).then((early) => early ?? fetch(request))
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  const page = await Promise.race([fetched, late]).catch(() => undefined)
  if (page !== undefined && page.status < 500) return page
  const { pathname, search } = new URL(request.url)
  const here = await kept(pathname.replace(/index\.html$/, ''))
  if (here !== undefined) {
    opened.add(resultingClientId)
    event.waitUntil(noteOpened())
    return here
  }
  if ((await kept(`${pathname}/`)) !== undefined) {
    return Response.redirect(new URL(`${pathname}/${search}`, request.url).href)
  }
  // What is not kept may still come.
  return page ?? fetched
}

async function noteOpened() {
  try {
    await known
    const cache = await caches.open(cacheName)
    await cache.put(notes.opened, Response.json([...opened].slice(-50)))
  } catch {
    // Without room it is remembered as long as this worker lives.
  }
}

async function recallOpened() {
  try {
    const list = await (await kept(notes.opened))?.json()
    for (const client of list ?? []) opened.add(client)
  } catch {
    // Nothing is remembered, and the server is asked.
  }
}

async function keptFirst(request) {
  return (await kept(request.url)) ?? fetch(request)
}

/** For a page that came from here what is kept; a data file that is not, if the server still has this edition. */
async function answer(request, clientId) {
  await known
  if (!opened.has(clientId)) return fetch(request)
  const here = await kept(request.url)
  if (here !== undefined) return here
  const file = request.url.slice(registration.scope.length)
  if (indexOf(file) === undefined) return fetch(request)
  await keepSeen([file])
  const proven = await kept(request.url)
  if (proven !== undefined) return proven
  // What the server has by now is for another edition: for the page the same as a file of a later version.
  return (await isServerBack())
    ? Response.json({ schemaVersion: Number.MAX_SAFE_INTEGER })
    : Response.error()
}

/** What is kept of this edition at an address. */
async function kept(address) {
  try {
    return await caches.match(address, { cacheName, ignoreVary: true })
  } catch {
    return undefined
  }
}
