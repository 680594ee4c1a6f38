// Keeps one edition of the site, all of it from one build, for when the server cannot be had. While it can, the
// browser asks the server itself: nothing of this stands between them but the request for a page.
// docs/decisions/0031-offline.md

// What the build puts here: src/publish/offlinePlugin.ts.
const edition = ''
const files = []

const prefix = 'klantprofielen-'
const name = prefix + edition
/** Milliseconds; a server that takes longer to send a page is not waited for. */
const patience = 10_000
/** Pages that came from here, so that all they ask for comes from the same edition. */
const openedHere = new Set()

addEventListener('install', (event) => event.waitUntil(saveEdition()))
addEventListener('activate', (event) => event.waitUntil(forgetOthers()))

addEventListener('message', (event) => {
  const { data, source } = event
  if (source === null) return
  event.waitUntil(Array.isArray(data?.seen) ? saveSeen(data.script, data.seen) : tellWhere(source))
})

addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  if (request.mode === 'navigate') event.respondWith(openPage(request, resultingClientId))
  else if (openedHere.has(clientId) || !navigator.onLine) event.respondWith(savedFirst(request))
})

/** All files or none: half an edition is none. */
async function saveEdition() {
  try {
    const cache = await caches.open(name)
    await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))
    const page = await (await cache.match('./')).text()
    // A deploy in between gives a page of another edition.
    if (!files.some((file) => /^\.\/assets\/index-/.test(file) && page.includes(file))) {
      throw new Error('The page is of another edition')
    }
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

async function forgetOthers() {
  const names = await caches.keys()
  const others = names.filter((one) => one.startsWith(prefix) && one !== name)
  await Promise.all(others.map((one) => caches.delete(one)))
}

/** Data files that a page of this edition has shown are kept too. */
async function saveSeen(script, seen) {
  if (!files.some((file) => new URL(file, registration.scope).href === script)) return
  const cache = await caches.open(name)
  for (const file of seen) {
    const address = new URL(file, registration.scope)
    if (!/\/data\/[\w/-]+\.json$/.test(address.pathname)) continue
    if ((await cache.match(address)) === undefined) await cache.add(address).catch(() => undefined)
  }
}

/** Says since when a page has been kept, to a page that came from here. */
async function tellWhere(client) {
  if (!openedHere.has(client.id)) return
  const page = await savedAt('./')
  client.postMessage({ keptOn: page?.headers.get('date') ?? '' })
}

async function openPage(request, client) {
  const address = new URL(request.url)
  try {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('too late')), patience)
    })
    const answer = await Promise.race([fetch(request), late])
    if (answer.status < 500) return answer
    return (await saved(address, client)) ?? answer
  } catch (error) {
    const page = await saved(address, client)
    if (page === undefined) throw error
    return page
  }
}

async function saved({ pathname }, client) {
  const page = await savedAt(pathname.replace(/index\.html$/, ''))
  if (page !== undefined) openedHere.add(client)
  return page
}

async function savedFirst(request) {
  return (await savedAt(request.url)) ?? fetch(request)
}

async function savedAt(address) {
  const cache = await caches.open(name)
  return cache.match(address, { ignoreVary: true })
}
