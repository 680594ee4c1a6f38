import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { columnsOf, type SeriesColumns, type SourcedCounts } from '../domain/deriveSeries.ts'
import { publicationKey } from '../domain/ownFigures.ts'
import type { Publication } from '../domain/publication.ts'

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

/** The publications of one region in columns, with the ISO time at which each was opened. */
export type OpenedSeries = SeriesColumns & { readonly openedOn: readonly string[] }

/** Version of what is stored. In version 1 publications had no line numbers and held their texts; 2 had no series. */
const databaseVersion = 3

export interface Stores extends DBSchema {
  publications: { key: string; value: OpenedPublication & { readonly key: string } }
  texts: { key: string; value: string }
  /** By region, made of the publications: a page of the country reads 35 of these and not 1,505 of those. */
  series: { key: string; value: OpenedSeries }
  /** Of an earlier version, until they are proven again. */
  older: { key: string; value: OwnPublication }
}

type Writing = IDBPTransaction<Stores, ('publications' | 'texts' | 'series')[], 'readwrite'>
const written = ['publications', 'texts', 'series'] as const

let connection: Promise<IDBPDatabase<Stores>> | undefined

/** The database of this browser, in the form of this version. */
export function openDatabase(): Promise<IDBPDatabase<Stores>> {
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
    await database.delete('older', publicationKey(publication))
  }
}

function close(): void {
  void connection?.then((database) => database.close())
  connection = undefined
}

/** Stores these in one transaction: all or, where one fails, none. */
export async function putAll(database: IDBPDatabase<Stores>, items: readonly OwnPublication[]) {
  const transaction = database.transaction(written, 'readwrite')
  const [publications, texts] = [
    transaction.objectStore('publications'),
    transaction.objectStore('texts'),
  ]
  const puts = items.flatMap(({ text, publication, openedOn, isSynthetic, insteadOf }) => {
    const key = publicationKey(publication)
    const opened = { key, publication, openedOn, isSynthetic, ...(insteadOf && { insteadOf }) }
    return [async () => publications.put(opened), async () => texts.put(text, key)]
  })
  const keys = items.map(({ publication }) => publicationKey(publication))
  const writes = puts.map((put) => put())
  try {
    await Promise.all([...writes, deriveSeries(transaction, keys), transaction.done])
  } catch (error) {
    // A write that could not even begin does not end the transaction of the others.
    if (transaction.error === null) transaction.abort()
    throw error
  }
}

/** Removes these in one transaction: all or, where one fails, none. */
export async function removeAll(database: IDBPDatabase<Stores>, keys: readonly string[]) {
  const transaction = database.transaction(written, 'readwrite')
  for (const key of keys) {
    void transaction.objectStore('publications').delete(key)
    void transaction.objectStore('texts').delete(key)
  }
  await deriveSeries(transaction, keys)
  await transaction.done
}

/** Publications in columns, by region. */
export function seriesOf(all: readonly OpenedPublication[]): readonly OpenedSeries[] {
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
