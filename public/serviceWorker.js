// Keeps one edition of the site, all of it from one build, for when the server cannot be had. While it can, the
// browser asks the server itself: nothing of this stands between them but the request for a page.
// docs/decisions/0031-offline.md

// What the build puts here: src/publish/offlinePlugin.ts.
const edition = ''
const files = []

const prefix = 'klantprofielen-'
const cacheName = prefix + edition
/** Milliseconds; a server that takes longer to send a page is not waited for. */
const patience = 10_000

/** In the cache beside the files: when they were kept, and which pages came from them. */
const notes = { keptOn: './.kept-on', opened: './.opened' }

/**
 * Pages that came from here, so that all they ask for comes from the same edition. A browser ends a worker that
 * has nothing to do, so they are noted, and not known at once when it starts again.
 */
const opened = new Set()
let isKnown = false
const known = recall().finally(() => {
  isKnown = true
})

addEventListener('install', (event) => event.waitUntil(keepEdition()))
addEventListener('activate', (event) => event.waitUntil(forgetOthers()))

addEventListener('message', (event) => {
  const { data, source } = event
  if (source === null) return
  event.waitUntil(Array.isArray(data?.seen) ? keepSeen(data.script, data.seen) : tellWhere(source))
})

addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  if (request.mode === 'navigate') event.respondWith(openPage(request, resultingClientId))
  else if (opened.has(clientId) || !isKnown) event.respondWith(answer(request, clientId))
  // A part that comes later has a hash for a name: whoever asks, it is the same.
  else if (!navigator.onLine && request.url.includes('/assets/')) event.respondWith(keptFirst(request))
})

/** All files or none: half an edition is none. */
async function keepEdition() {
  try {
    const cache = await caches.open(cacheName)
    await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))
    const page = await (await cache.match('./')).text()
    // A deploy in between gives a page of another edition.
    if (!files.some((file) => /^\.\/assets\/index-/.test(file) && page.includes(file))) {
      throw new Error('The page is of another edition')
    }
    await cache.put(notes.keptOn, new Response(new Date().toISOString()))
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

async function forgetOthers() {
  const names = await caches.keys()
  const others = names.filter((one) => one.startsWith(prefix) && one !== cacheName)
  await Promise.all(others.map((one) => caches.delete(one)))
}

/** Data files that a page of this edition has shown are kept too, unless the server has another edition by now. */
async function keepSeen(script, seen) {
  if (!files.some((file) => new URL(file, registration.scope).href === script)) return
  const worker = await fetch('./serviceWorker.js', { cache: 'no-cache' })
  if (!(await worker.text()).includes(edition)) return
  const cache = await caches.open(cacheName)
  for (const file of seen) {
    const address = new URL(file, registration.scope)
    if (!/\/data\/[\w/-]+\.json$/.test(address.pathname)) continue
    if ((await kept(address)) === undefined) await cache.add(address).catch(() => undefined)
  }
}

/** Says since when a page has been kept, to a page that came from here. */
async function tellWhere(client) {
  await known
  if (!opened.has(client.id)) return
  client.postMessage({ keptOn: await (await kept(notes.keptOn)).text() })
}

async function openPage(request, client) {
  const address = new URL(request.url)
  try {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('too late')), patience)
    })
    const page = await Promise.race([fetch(request), late])
    if (page.status < 500) return page
    return (await openKept(address, client)) ?? page
  } catch (error) {
    const page = await openKept(address, client)
    if (page === undefined) throw error
    return page
  }
}

async function openKept({ pathname }, client) {
  const page = await kept(pathname.replace(/index\.html$/, ''))
  if (page === undefined) return undefined
  await known
  opened.add(client)
  const cache = await caches.open(cacheName)
  await cache.put(notes.opened, Response.json([...opened].slice(-50)))
  return page
}

async function recall() {
  const list = await kept(notes.opened)
  for (const client of (await list?.json()) ?? []) opened.add(client)
}

async function answer(request, client) {
  await known
  return opened.has(client) ? keptFirst(request) : fetch(request)
}

async function keptFirst(request) {
  return (await kept(request.url)) ?? fetch(request)
}

/** What is kept of this edition at an address. */
function kept(address) {
  return caches.match(address, { cacheName, ignoreVary: true })
}
