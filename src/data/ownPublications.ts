import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { columnsOf, type SeriesColumns, type SourcedCounts } from '../domain/deriveSeries.ts'
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

/** The publications of one region in columns, with the ISO time at which each was opened. */
export type OpenedSeries = SeriesColumns & { readonly openedOn: readonly string[] }

/** Version of what is stored. In version 1 publications had no line numbers and held their texts; 2 had no series. */
const databaseVersion = 3

interface Stores extends DBSchema {
  publications: { key: string; value: OpenedPublication & { readonly key: string } }
  texts: { key: string; value: string }
  /** By region, made of the publications: a page of the country reads 35 of these and not 1,505 of those. */
  series: { key: string; value: OpenedSeries }
  /** Of an earlier version, until they are proven again. */
  older: { key: string; value: OwnPublication }
}

type Writing = IDBPTransaction<Stores, ('publications' | 'texts' | 'series')[], 'readwrite'>
const written = ['publications', 'texts', 'series'] as const

export const keyOf = publicationKey

/** So many are read at once: more would keep the page from answering. */
const batchSize = 150

/** What could not be stored, for as long as the page is open. */
const visit = new Map<string, OwnPublication>()
let series: Promise<readonly OpenedSeries[]> | undefined
let connection: Promise<IDBPDatabase<Stores>> | undefined
const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

/** What there is, by region. Read once until something changes. */
export async function loadOwnSeries(): Promise<readonly OpenedSeries[]> {
  series ??= readSeries()
  return series
}

/** Every one; where the store is blocked, what this visit holds. */
export async function loadOpened(): Promise<readonly OpenedPublication[]> {
  const found = new Map<string, OpenedPublication>()
  await read(async (database) => {
    const keys = await database.getAllKeys('publications')
    const firsts = keys.filter((_, index) => index % batchSize === 0)
    // All are asked for at once, and each answer is a task of its own.
    const batches = await Promise.all(
      firsts.map((first) =>
        database.getAll('publications', IDBKeyRange.lowerBound(first), batchSize),
      ),
    )
    for (const { key, ...one } of batches.flat()) found.set(key, one)
  }, undefined)
  for (const [key, { text: _, ...one }] of visit) found.set(key, one)
  return [...found.values()]
}

export async function loadOne(key: string): Promise<OwnPublication | undefined> {
  return (
    visit.get(key) ??
    read(async (database) => {
      const [one, text = ''] = await Promise.all([
        database.get('publications', key),
        database.get('texts', key),
      ])
      if (one === undefined) return undefined
      const { key: _, ...own } = one
      return { ...own, text }
    }, undefined)
  )
}

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
  let kept: Kept = { kind: 'stored' }
  try {
    await putAll(await open(), items)
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError'
    kept = { kind: 'visitOnly', reason: isFull ? 'full' : 'blocked' }
  }
  for (const item of items) {
    const key = keyOf(item.publication)
    if (kept.kind === 'stored') visit.delete(key)
    else visit.set(key, item)
  }
  tellOfChange()
  return kept
}

export async function removeOwnPublications(keys: readonly string[] | 'all'): Promise<void> {
  const all = (await loadOwnSeries()).flatMap(keysIn)
  const gone = keys === 'all' ? all : keys
  for (const key of gone) visit.delete(key)
  await read(async (database) => {
    const transaction = database.transaction(written, 'readwrite')
    for (const key of gone) {
      void transaction.objectStore('publications').delete(key)
      void transaction.objectStore('texts').delete(key)
    }
    await deriveSeries(transaction, gone)
    await transaction.done
  }, undefined)
  tellOfChange()
}

/** Calls the listener after every change, in this tab or another. Gives what ends that. */
export function subscribeToOwnPublications(listener: () => void): () => void {
  if (channel === undefined && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel('own-publications')
    channel.addEventListener('message', tellListeners)
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

function tellListeners(): void {
  series = undefined
  for (const listener of listeners) listener()
}

function tellOfChange(): void {
  channel?.postMessage('changed')
  tellListeners()
}

/** What the store says, or the other where it is blocked: then it holds nothing. */
async function read<T>(ask: (database: IDBPDatabase<Stores>) => Promise<T>, other: NoInfer<T>) {
  try {
    return await ask(await open())
  } catch {
    return other
  }
}

export function keysIn({ region, quarters }: OpenedSeries): readonly string[] {
  return quarters.map((quarter) => keyOf({ region, quarter }))
}

async function readSeries(): Promise<readonly OpenedSeries[]> {
  const stored = await read(async (database) => database.getAll('series'), [])
  if (visit.size === 0) return stored
  return seriesOf(await loadOpened())
}

function seriesOf(all: readonly OpenedPublication[]): readonly OpenedSeries[] {
  return [...Map.groupBy(all, ({ publication }) => publication.region.code).values()].map(
    (ones) => {
      const sorted = ones.toSorted((a, b) =>
        a.publication.quarter < b.publication.quarter ? -1 : 1,
      )
      return { ...columnsOf(sorted.map(sourced)), openedOn: sorted.map(({ openedOn }) => openedOn) }
    },
  )
}

function sourced({ publication, isSynthetic }: OpenedPublication): SourcedCounts {
  const { source } = publication
  return { ...publication, source: { ...source, opened: { file: source.file, isSynthetic } } }
}

async function deriveSeries(transaction: Writing, keys: readonly string[]): Promise<void> {
  const [publications, series] = [
    transaction.objectStore('publications'),
    transaction.objectStore('series'),
  ]
  for (const code of new Set(keys.map(regionIn))) {
    const all = await publications.getAll(IDBKeyRange.bound(`${code}/`, `${code}/\uffff`))
    const [one] = seriesOf(all.filter(({ key }) => regionIn(key) === code))
    await (one === undefined ? series.delete(code) : series.put(one, code))
  }
}

/** The region of a key; where it has no code its name may hold any sign. */
const regionIn = (key: string) => key.slice(0, key.lastIndexOf('/'))

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
      created.createObjectStore('series')
      if (oldVersion === 0) created.createObjectStore('publications', { keyPath: 'key' })
      const publications = transaction.objectStore('publications')
      if (oldVersion === 2) {
        for (const one of seriesOf(await publications.getAll()))
          await transaction.objectStore('series').put(one, one.region.code)
        return
      }
      created.createObjectStore('texts')
      const older = created.createObjectStore('older')
      for (const one of await publications.getAll()) await older.put({ text: '', ...one }, one.key)
      await publications.clear()
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
  tellOfChange()
}

function close(): void {
  void connection?.then((database) => database.close())
  connection = undefined
}

/** In one transaction: all or, where one fails, none. */
async function putAll(database: IDBPDatabase<Stores>, items: readonly OwnPublication[]) {
  const transaction = database.transaction(written, 'readwrite')
  const [publications, texts] = [
    transaction.objectStore('publications'),
    transaction.objectStore('texts'),
  ]
  const puts = items.flatMap(({ text, publication, openedOn, isSynthetic, insteadOf }) => {
    const key = keyOf(publication)
    const opened = { key, publication, openedOn, isSynthetic, ...(insteadOf && { insteadOf }) }
    return [publications.put(opened), texts.put(text, key)]
  })
  const keys = items.map(({ publication }) => keyOf(publication))
  await Promise.all([...puts, deriveSeries(transaction, keys), transaction.done])
}
