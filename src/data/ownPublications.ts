import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { RegionCode } from '../domain/municipality.ts'
import { publicationKey } from '../domain/ownFigures.ts'
import type { Publication } from '../domain/publication.ts'

// The publications that a reader opened in this browser. They leave it only in a file that she saves.

/** A publication that the reader opened, proven by the ingest. */
export interface OwnPublication {
  /** Its source names the reader's file, with the hash of its bytes. */
  readonly publication: Publication
  /** As it was read, so that it can be proven again. */
  readonly text: string
  /** ISO time. */
  readonly openedOn: string
  /** The document itself says that its numbers are invented. */
  readonly isSynthetic: boolean
  /** How it differs from the published figures that the reader put it in place of, as JSON. */
  readonly insteadOf?: string | undefined
}

/** What pages show of it. */
export type OpenedPublication = Omit<OwnPublication, 'text'>

/** Where publications are kept: in the browser, or on this page until it closes, and why. */
export type Kept =
  | { readonly kind: 'stored' }
  | { readonly kind: 'visitOnly'; readonly reason: 'full' | 'blocked' }

/** Version of what is stored: publications of version 1 had no line numbers, and their texts beside them. */
const databaseVersion = 2

interface Stores extends DBSchema {
  publications: { key: string; value: OpenedPublication & { readonly key: string } }
  texts: { key: string; value: string }
  /** Of an earlier version, until they are proven again. */
  older: { key: string; value: OwnPublication }
}

export const keyOf = publicationKey

/** So many are read at once: more would keep the page from answering. */
const batchSize = 150

/** What could not be stored, for as long as the page is open. */
const visit = new Map<string, OwnPublication>()
/** How often what is under a key changed while this page was open. */
const changes = new Map<string, number>()
let opened: Promise<readonly OpenedPublication[]> | undefined
let connection: Promise<IDBPDatabase<Stores>> | undefined
const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

/** What there is, by region and quarter, with a mark of its own for each change: `AM01/2020-Q3`, `AM01/2020-Q3 1`. */
export async function loadOwnKeys() {
  const stored = await read(async (database) => database.getAllKeys('publications'), [])
  return [...new Set([...stored, ...visit.keys()])]
    .sort()
    .map((key) => ({ key, mark: `${key} ${changes.get(key) ?? 0}` }))
}

/** Every one, or those of a region; where the store is blocked, what this visit holds. */
export async function loadOpened(region?: RegionCode): Promise<readonly OpenedPublication[]> {
  if (region === undefined) {
    opened ??= readOpened('')
    return opened
  }
  return readOpened(`${region}/`)
}

/** Every one with its text, by region and quarter. */
export async function loadOwnPublications(): Promise<readonly OwnPublication[]> {
  const all = await loadOpened()
  const texts = await read(async (database) => {
    const [keys, values] = await Promise.all([
      database.getAllKeys('texts'),
      database.getAll('texts'),
    ])
    return keys.map((key, index) => [key, values[index] ?? ''] as const)
  }, [])
  const textOf = new Map(texts)
  return all.map((one) => {
    const key = keyOf(one.publication)
    return visit.get(key) ?? { ...one, text: textOf.get(key) ?? '' }
  })
}

/** Keeps these in place of what was under their keys: all of them or, where that fails, none. */
export async function keepOwnPublications(items: readonly OwnPublication[]): Promise<Kept> {
  const kept = await store(items)
  for (const item of items) {
    const key = keyOf(item.publication)
    if (kept.kind === 'stored') visit.delete(key)
    else visit.set(key, item)
  }
  tellOfChange(items.map(({ publication }) => keyOf(publication)))
  return kept
}

export async function removeOwnPublications(keys: readonly string[] | 'all'): Promise<void> {
  const gone = keys === 'all' ? (await loadOwnKeys()).map(({ key }) => key) : keys
  for (const key of gone) visit.delete(key)
  await read(async (database) => {
    const transaction = database.transaction(['publications', 'texts'], 'readwrite')
    const stores = [transaction.objectStore('publications'), transaction.objectStore('texts')]
    const removals = gone.flatMap((key) => stores.map((one) => one.delete(key)))
    await Promise.all([...removals, transaction.done])
  }, undefined)
  tellOfChange(gone)
}

/** Calls the listener after every change, in this tab or another. Gives what ends that. */
export function subscribeToOwnPublications(listener: () => void): () => void {
  if (channel === undefined && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('own-publications')
    channel.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) =>
      tellListeners(data),
    )
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Firefox asks the reader, and may never answer. */
const longestWait = 3000

/** Asks the browser not to clear the store by itself; `undefined` where it does not say. */
export async function requestPersistence(): Promise<boolean | undefined> {
  const wait = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait))
  try {
    return await Promise.race([navigator.storage.persist(), wait])
  } catch {
    return undefined
  }
}

function tellListeners(keys: readonly string[]): void {
  opened = undefined
  for (const key of keys) changes.set(key, (changes.get(key) ?? 0) + 1)
  for (const listener of listeners) listener()
}

function tellOfChange(keys: readonly string[]): void {
  channel?.postMessage(keys)
  tellListeners(keys)
}

/** What the store says, or the other where it is blocked: then it holds nothing. */
async function read<T>(
  ask: (database: IDBPDatabase<Stores>) => Promise<T>,
  other: NoInfer<T>,
): Promise<T> {
  try {
    return await ask(await open())
  } catch {
    return other
  }
}

/** Those whose key begins so. */
async function readOpened(start: string): Promise<readonly OpenedPublication[]> {
  const found = new Map<string, OpenedPublication>()
  await read(async (database) => {
    const range = IDBKeyRange.bound(start, `${start}\uffff`)
    const keys = await database.getAllKeys('publications', range)
    const firsts = keys.filter((_, index) => index % batchSize === 0)
    // All are asked for at once, and each answer is a task of its own.
    const batches = await Promise.all(
      firsts.map((first) =>
        database.getAll('publications', IDBKeyRange.bound(first, range.upper), batchSize),
      ),
    )
    for (const { key, ...one } of batches.flat()) found.set(key, one)
  }, undefined)
  for (const [key, { text, ...one }] of visit) if (key.startsWith(start)) found.set(key, one)
  return [...found.values()]
}

function open(): Promise<IDBPDatabase<Stores>> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined
    throw error
  })
  return connection
}

async function connect(): Promise<IDBPDatabase<Stores>> {
  const database = await openDB<Stores>('klantprofielen', databaseVersion, {
    upgrade: async (created, oldVersion, _, transaction) => {
      created.createObjectStore('texts')
      const older = created.createObjectStore('older')
      if (oldVersion === 0) created.createObjectStore('publications', { keyPath: 'key' })
      else {
        const former = transaction.objectStore('publications')
        for (const one of await former.getAll()) await older.put({ text: '', ...one }, one.key)
        await former.clear()
      }
    },
    // A newer page in another tab may change its form.
    blocking: close,
    terminated: close,
  })
  await proveOlder(database)
  return database
}

/** What an earlier version of the page stored is proven again from its text; what cannot be stays aside. */
async function proveOlder(database: IDBPDatabase<Stores>): Promise<void> {
  for (const one of await database.getAll('older')) {
    // biome-ignore lint/style/noRestrictedImports: there is one way to prove a text, and few need it here
    const { proveAgain } = await import('../ingest/readDocument.ts')
    const { text, isSynthetic, publication } = await proveAgain({
      text: one.text,
      source: one.publication.source,
    })
    if (publication === undefined) continue
    await putAll(database, [{ ...one, text, isSynthetic, publication }])
    await database.delete('older', keyOf(publication))
  }
}

/** Of an earlier version of the page, and refused by the proof of this one. */
export function loadUnproven(): Promise<readonly OwnPublication[]> {
  return read(async (database) => database.getAll('older'), [])
}

export async function removeUnproven(key: string): Promise<void> {
  await read(async (database) => database.delete('older', key), undefined)
  tellOfChange([])
}

function close(): void {
  void connection?.then((database) => database.close())
  connection = undefined
}

async function store(items: readonly OwnPublication[]): Promise<Kept> {
  try {
    await putAll(await open(), items)
    return { kind: 'stored' }
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError'
    return { kind: 'visitOnly', reason: isFull ? 'full' : 'blocked' }
  }
}

/** In one transaction: all or, where one fails, none. */
async function putAll(
  database: IDBPDatabase<Stores>,
  items: readonly OwnPublication[],
): Promise<void> {
  const transaction = database.transaction(['publications', 'texts'], 'readwrite')
  const puts = items.flatMap(({ text, publication, openedOn, isSynthetic, insteadOf }) => {
    const key = keyOf(publication)
    const opened = { key, publication, openedOn, isSynthetic, ...(insteadOf && { insteadOf }) }
    return [
      transaction.objectStore('publications').put(opened),
      transaction.objectStore('texts').put(text, key),
    ]
  })
  await Promise.all([...puts, transaction.done])
}
