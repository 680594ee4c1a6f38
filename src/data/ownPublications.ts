import type { IDBPDatabase } from 'idb'
import { publicationKey } from '../domain/ownFigures.ts'
import {
  type OpenedPublication,
  type OpenedSeries,
  type OwnPublication,
  openDatabase,
  putAll,
  removeAll,
  type Stores,
  seriesOf,
} from './ownDatabase.ts'

// The publications that a reader opened in this browser. They leave it only in a file that she saves.

/** Where publications are kept: in the browser, or on this page until it closes, and why. */
export type Kept =
  | { readonly kind: 'stored' }
  | { readonly kind: 'visitOnly'; readonly reason: 'full' | 'blocked' }

/** So many are read at once: more would keep the page from answering. */
const batchSize = 150

/** What could not be stored, for as long as the page is open. */
const visit = new Map<string, OwnPublication>()
let series: Promise<readonly OpenedSeries[]> | undefined
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
    const key = publicationKey(one.publication)
    return visit.get(key) ?? { ...one, text: textOf.get(key) ?? '' }
  })
}

/** Keeps these in place of what was under their keys: all of them or, where that fails, none. */
export async function keepOwnPublications(items: readonly OwnPublication[]): Promise<Kept> {
  let kept: Kept = { kind: 'stored' }
  try {
    await putAll(await openDatabase(), items)
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError'
    kept = { kind: 'visitOnly', reason: isFull ? 'full' : 'blocked' }
  }
  for (const item of items) {
    const key = publicationKey(item.publication)
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
  await read((database) => removeAll(database, gone), undefined)
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

/** Whether the browser promises not to clear the store by itself, asked for that or not; `undefined` where it does not say. */
export async function isPersistent(isAskedFor: boolean): Promise<boolean | undefined> {
  const wait = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait))
  try {
    const { storage } = navigator
    return await Promise.race([isAskedFor ? storage.persist() : storage.persisted(), wait])
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
    return await ask(await openDatabase())
  } catch {
    return other
  }
}

export function keysIn({ region, quarters }: OpenedSeries): readonly string[] {
  return quarters.map((quarter) => publicationKey({ region, quarter }))
}

async function readSeries(): Promise<readonly OpenedSeries[]> {
  const stored = await read(async (database) => database.getAll('series'), [])
  if (visit.size === 0) return stored
  return seriesOf(await loadOpened())
}

/** Of an earlier version of the page, and refused by the proof of this one. */
export function loadUnproven(): Promise<readonly OwnPublication[]> {
  return read(async (database) => database.getAll('older'), [])
}

export async function removeUnproven(key: string): Promise<void> {
  await read(async (database) => database.delete('older', key), undefined)
  tellOfChange()
}
